using System.Text;

namespace Suppose.Cli.Tests;

/// Files that are in error, each with the code that says so and a word of the message or of what to do.
internal static class BadInput
{
    private const string Head = "inquiry: Why?\npossibilities:\n  fear: {acts: likely}\n";

    public static IEnumerable<(string Name, byte[] Bytes, string Code, string Says)> Files =>
    [
        ("unknown key", Text(Head + "measure: {veto: {}}\n"), "SUP0201", "`measures`"),
        ("unknown id", Text(Head + "measures:\n  veto: {answers: [faer], against: less likely}\n"), "SUP0401", "`fear`"),
        ("duplicate id differing by case", Text(Head + "  Fear: {acts: likely}\n"), "SUP0119", "line 3"),
        ("reversed range", Text("inquiry: Why?\npossibilities:\n  fear: {acts: 45-20%}\n"), "SUP0303", "45-20%"),
        ("chance over 1", Text("inquiry: Why?\npossibilities:\n  fear: {acts: 1.2}\n"), "SUP0302", "1.2"),
        ("negative weight", Text("inquiry: Why?\npossibilities:\n  fear: {acts: likely, weight: -2}\n"), "SUP0305", "-2"),
        ("NaN", Text("inquiry: Why?\npossibilities:\n  fear: {acts: .nan}\n"), "SUP0304", ".nan"),
        ("empty file", [], "SUP0101", ""),
        ("binary file", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 9], "SUP0104", ""),
        ("UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head)], "SUP0103", "UTF-16"),
        ("100 MB", Text("inquiry: " + new string('x', 100 << 20)), "SUP0102", "8 MiB"),
        ("deep nesting", Text("inquiry: Why?\nabout: " + new string('[', 20_000)), "SUP0110", ""),
        ("alias bomb", Text(AliasBomb()), "SUP0112", ""),
        ("cyclic needs", Text(Head + "measures:\n  a: {needs: [b], against: {fear: less likely}}\n  b: {needs: [a], against: {fear: less likely}}\n"), "SUP0510", "`a`"),
        ("needs and excludes the same", Text(Head + "measures:\n  a: {needs: [b], excludes: [b], against: {fear: less likely}}\n  b: {against: {fear: less likely}}\n"), "SUP0511", "`b`"),
    ];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// Nine levels of lists, each naming the one before ten times: a billion values if they were written out.
    private static string AliasBomb()
    {
        var text = new StringBuilder("inquiry: Why?\nabout:\n  - &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 9; level++)
        {
            text.Append("  - &a").Append(level).Append(" [").AppendJoin(", ", Enumerable.Repeat("*a" + (level - 1), 10)).Append("]\n");
        }

        return text.ToString();
    }
}
