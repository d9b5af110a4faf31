using System.Globalization;
using System.Text;

namespace Suppose.Benchmarks;

/// <summary>A generated desire: wants in a tree beneath four roots, ways that reach up to three of its leaves, two kinds of effort limited.</summary>
public static class LargeDesire
{
    private const int Branch = 4;
    private const int Roots = 4;
    private static readonly string[] Chances = ["unlikely", "likely", "roughly even", "very unlikely", "very likely"];
    private static readonly int[] s_steps = [7, 31, 53];
    private static readonly string[] Strengths = ["slight", "some", "strong"];

    /// <summary>The file.</summary>
    /// <param name="ways">How many ways.</param>
    /// <param name="wants">How many wants between.</param>
    /// <param name="limit">The most effort of each kind.</param>
    public static string Text(int ways, int wants, int limit)
    {
        int total = Roots + wants;
        int inner = (total - Roots + Branch - 1) / Branch;
        var text = new StringBuilder("desire: A generated one\nroots: {root 0: slight, root 1: some, root 2: strong, root 3: slight}\nwants:\n");
        for (int want = 0, child = Roots; want < inner; want++)
        {
            int last = Math.Min(total, child + Branch);
            text.Append(CultureInfo.InvariantCulture, $"  {Name(want)}: {{{(want % 3 == 2 ? "all" : "any")}: [{string.Join(", ", Enumerable.Range(child, last - child).Select(Name))}]}}\n");
            child = last;
        }

        text.Append("ways:\n");
        for (int way = 0; way < ways; way++)
        {
            int[] leaves = [.. s_steps.Select((step, i) => inner + (int)(((long)way * step * 2654435761 / 97 + i) % (total - inner))).Distinct()];
            string reaches = string.Join(", ", leaves.Select((leaf, i) => $"{Name(leaf)}: {Chances[(way + (3 * i)) % Chances.Length]}"));
            text.Append(CultureInfo.InvariantCulture, $"  way {way}: {{{(way % 20 == 0 ? "today: yes, " : "")}reaches: {{{reaches}}}, effort: {{evenings: {Strengths[way * 7 % 3]}, money: {Strengths[way * 5 / 3 % 2]}}}}}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"limits: {{effort: {{evenings: {limit}, money: {limit}}}}}\n").ToString();
    }

    private static string Name(int want) => string.Create(CultureInfo.InvariantCulture, $"{(want < Roots ? "root" : "want")} {want}");
}
