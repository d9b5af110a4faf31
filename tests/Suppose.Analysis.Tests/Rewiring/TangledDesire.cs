using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Rewiring;

/// <summary>A desire of a dozen ways in words, drawn from a seed: too many for luck, few enough to go over every set of them.</summary>
internal static class TangledDesire
{
    private static readonly ImmutableArray<string> s_chances = ["unlikely", "likely", "roughly even", "very unlikely", "very likely", "certain"];
    private static readonly ImmutableArray<string> s_strengths = ["slight", "some", "strong", "overriding"];

    /// <summary>The file.</summary>
    /// <param name="seed">What it is drawn from.</param>
    /// <param name="ways">How many ways.</param>
    public static string Text(int seed, int ways)
    {
        SplitMix64 stream = new((ulong)seed, 11);
        int Below(int n) => (int)(stream.NextShare() * n);
        string[] leaves = [.. Enumerable.Range(0, 7).Select(i => $"leaf {i}")];
        StringBuilder text = new("desire: A tangle\nroots: {first: some, second: strong}\nwants:\n");
        text.Append(CultureInfo.InvariantCulture, $"  first: {{any: [{leaves[Below(7)]}, middle]}}\n  second: {{{(Below(2) == 0 ? "all" : "any")}: [middle, other]}}\n");
        text.Append(CultureInfo.InvariantCulture, $"  middle: {{{(Below(2) == 0 ? "all" : "any")}: [leaf 0, leaf 1, leaf 2]}}\n  other: {{{(Below(3) == 0 ? "any" : "all")}: [leaf 3, leaf 4, leaf 5, leaf 6]}}\n  leaf 2: {{already: unlikely}}\nways:\n");
        for (int way = 0; way < ways; way++)
        {
            string[] reached = [.. leaves.Where(_ => Below(3) == 0).DefaultIfEmpty(leaves[Below(7)]).Take(3)];
            text.Append(CultureInfo.InvariantCulture, $"  way {way}: {{{(Below(5) == 0 ? "today: yes, " : "")}reaches: {{{string.Join(", ", reached.Select(leaf => $"{leaf}: {s_chances[Below(6)]}"))}}}, effort: {{time: {s_strengths[Below(4)]}, money: {s_strengths[Below(2)]}}}");
            text.Append(Below(4) == 0 ? $", harms: {{sleep: {s_strengths[Below(3)]}}}" : "").Append(way > 0 && Below(6) == 0 ? $", needs: [way {Below(way)}]" : "").Append("}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"limits: {{effort: {{time: {1 + Below(3)}, money: 1.5}}{(Below(2) == 0 ? ", harms: {sleep: some}" : "")}}}\n").ToString();
    }
}
