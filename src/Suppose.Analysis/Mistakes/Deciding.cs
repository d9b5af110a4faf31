using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Mistakes;

/// <summary>Says in as few circumstances as will do where an option gets which verdict.</summary>
/// <remarks>The circumstances that decide are the smallest set, of equals the first in the order of the file, such that cases alike in them have the same verdict.</remarks>
internal static class Deciding
{
    /// <summary>Where an option gets which verdict, mistakes first.</summary>
    /// <param name="option">Id of the option.</param>
    /// <param name="cases">The cases.</param>
    public static IEnumerable<MistakeWhere> Of(string option, IReadOnlyList<MistakeCase> cases)
    {
        (ImmutableArray<Fact> State, MistakeVerdict Verdict)[] told =
            [.. cases.SelectMany(c => c.Options.Where(o => o.Option == option).Select(o => (c.State, o.ByOurs.Verdict)))];
        int[] deciding = told.Length == 0 ? [] : Subsets(told[0].State.Length).First(some => Decide(some, told));
        return told.GroupBy(t => t.Verdict).OrderByDescending(g => g.Key).Select(g => new MistakeWhere(
            option, g.Key, [.. g.Select(t => Part(t.State, deciding)).DistinctBy(part => string.Join("\n", part.Select(f => f.State)))]));
    }

    private static bool Decide(int[] some, (ImmutableArray<Fact> State, MistakeVerdict Verdict)[] told) =>
        told.GroupBy(t => string.Join("\n", Part(t.State, some).Select(f => f.State))).All(g => g.Select(t => t.Verdict).Distinct().Count() == 1);

    private static ImmutableArray<Fact> Part(ImmutableArray<Fact> state, int[] some) => [.. some.Select(i => state[i])];

    /// <summary>All sets of places, by size and then in order; the last, of all, always decides.</summary>
    private static IEnumerable<int[]> Subsets(int places) => Enumerable.Range(0, places + 1).SelectMany(size => Subsets(0, places, size));

    private static IEnumerable<int[]> Subsets(int from, int places, int size) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, places - from)).SelectMany(first => Subsets(first + 1, places, size - 1).Select(rest => (int[])[first, .. rest]));
}
