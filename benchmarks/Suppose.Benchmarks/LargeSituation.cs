using System.Globalization;
using System.Text;

namespace Suppose.Benchmarks;

/// <summary>An inquiry of the size that a well-prepared group brings: 7 possibilities, 6 options, 3 seen circumstances of two states, 10 outcomes, 10 wants, 12 measures, all in words.</summary>
public static class LargeSituation
{
    private static readonly string[] Chances = ["unlikely", "likely", "roughly even", "very likely", "very unlikely"];
    private static readonly string[] Strengths = ["some", "strong", "slight", "overriding"];

    /// <summary>The file.</summary>
    public static string Text => Choices + "ours: {wants: {want 1: overriding, want 3: strong}, costs: slight}\n";

    /// <summary>The file without what is ours: what possibilities do and nothing more.</summary>
    public static string Choices => ChoicesWith(12, 0);

    /// <summary>The same with only the first of its measures, and with further ones that only cost and change nothing.</summary>
    public static string ChoicesWith(int measures, int idle)
    {
        var text = new StringBuilder("inquiry: A situation of full size\n");
        Section(text, "circumstances", 3, i => $"seen {i}: {{chance: {Chance(i)}, seen: yes}}");
        text.Append("  hidden: {rules: [{when: {seen 0: yes}, chance: likely}, {chance: unlikely}]}\n");
        Section(text, "options", 6, i => i < 4 ? $"course {i}: {{}}" : $"harm {i}: {{never: yes}}");
        Section(text, "outcomes", 10, Outcome);
        Section(text, "wants", 10, i => i < 8 ? $"want {i}: {{outcome: outcome {i}, is: {(i % 2 == 0 ? "yes" : "no")}}}" : $"want {i}: {{all: [want {i - 8}, want {i - 4}]}}");
        Section(text, "possibilities", 7, Possibility);
        Section(text, "measures", measures + idle, i => i < measures ? Measure(i) : $"idle {i}: {{cost: slight}}");
        return text.ToString();
    }

    private static void Section(StringBuilder text, string name, int count, Func<int, string> line)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}:\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {line(i)}\n");
        }
    }

    /// <summary>Outcomes depend on the option and on one circumstance; every other one on the outcome before it too.</summary>
    private static string Outcome(int i)
    {
        string seen = $"seen {i % 3}";
        string earlier = i % 2 == 1 ? $"{{when: {{outcome {i - 1}: yes}}, chance: {Chance(i + 2)}}}, " : "";
        return $"outcome {i}: {{rules: [{{when: {{option: [harm 4, harm 5], {seen}: yes}}, chance: {Chance(i)}}}, {{when: {{option: [harm 4, harm 5], hidden: yes}}, chance: {Chance(i + 1)}}}, "
            + $"{earlier}{{when: {{option: [course 0, course 1]}}, chance: {Chance(i + 3)}}}, {{when: {{option: course 2}}, chance: {Chance(i + 4)}}}, {{chance: roughly even}}]}}";
    }

    private static string Possibility(int i)
    {
        string wants = string.Join(", ", Enumerable.Range(0, 4).Select(j => $"want {((3 * i) + (2 * j)) % 10}: {Strengths[(i + j) % 4]}").Distinct());
        string belief = i is 2 or 4 ? $", believes: [{{of: outcome {i}, when: {{option: harm 4}}, chance: very unlikely}}]" : "";
        return $"possibility {i}: {{wants: {{{wants}}}{(i == 3 ? ", sharpness: 10-30" : "")}{belief}{(i == 6 ? ", ordinary: yes" : "")}}}";
    }

    private static string Measure(int i)
    {
        string change = i switch
        {
            0 => "{forbid: harm 4}",
            1 => "{forbid: harm 5, when: {seen 1: yes}}",
            _ => $"{{of: outcome {(i - 2) % 10}, when: {{option: [harm 4, harm 5]}}, shift: {(i % 2 == 0 ? "much less likely" : "less likely")}}}",
        };
        return $"measure {i}: {{cost: slight, stands: {(i % 3 == 0 ? "certain" : "very likely")}, changes: [{change}]}}";
    }

    private static string Chance(int i) => Chances[i % Chances.Length];
}
