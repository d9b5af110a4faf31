using System.Text;
using Suppose.Language.Lint;
using Suppose.Model.Desires;

namespace Suppose.Language.Desires;

/// <summary>Writes the shape of a desire as YAML to be filled in: every name, and no judgement that nobody made.</summary>
/// <remarks>What it writes reads back as a desire of the same shape. It is meant for outlines; judgements of a file that has some are left out.</remarks>
public static class DesireWriter
{
    /// <summary>The desire as YAML, with a line break at its end.</summary>
    /// <param name="desire">The desire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="desire"/> is null.</exception>
    public static string Yaml(Desire desire)
    {
        ArgumentNullException.ThrowIfNull(desire);
        var text = new StringBuilder();
        text.Append("desire: ").Append(Phrase(desire.Title)).Append('\n');
        text.Append("roots:\n");
        foreach (Root root in desire.Roots)
        {
            text.Append("  ").Append(Phrase(root.Id)).Append(":\n");
        }

        Section(text, "wants", desire.Wants.Where(w => w.Shape != WantShape.Leaf).Select(w => (w.Id, Want(w))));
        Section(text, "ways", desire.Ways.Select(w => (w.Id, Way(w))));
        Section(text, "fears", desire.Fears.Select(f => (f.Id, Fields(("shifts", List(f.Shifts.Select(s => s.Id)))))));
        Section(text, "terms", desire.Terms.Select(t => (t.Id, Term(t))));
        return text.ToString();
    }

    private static void Section(StringBuilder text, string name, IEnumerable<(string Id, string Body)> items)
    {
        bool any = false;
        foreach ((string id, string body) in items)
        {
            text.Append(any ? "" : name + ":\n");
            text.Append("  ").Append(Phrase(id)).Append(": ").Append(body).Append('\n');
            any = true;
        }
    }

    private static string Want(DesireWant want) =>
        Fields((want.Shape switch { WantShape.All => "all", WantShape.Weigh => "weigh", _ => "any" }, want.Shape == WantShape.Weigh ? Weighed(want) : List(want.Parts)), ("together", want.Together ? "yes" : ""));

    private static string Weighed(DesireWant want) => "{" + string.Join(", ", want.Parts.Zip(want.Weights, (part, weight) => $"{Phrase(part)}: {Phrase(weight.Written)}")) + "}";

    private static string Way(Way way) => Fields(
        ("today", way.Today ? "yes" : ""),
        ("depends on", WayBinder.Reliances[(int)way.DependsOn]),
        ("reaches", List(way.Reaches.Select(r => r.Id))),
        ("needs", List(way.Needs)));

    private static string Term(Term term) => Fields(("locked", term.Locked ? "yes" : ""), ("blocks", List(term.Blocks)), ("shifts", List(term.Shifts.Select(s => s.Id))));

    private static string Fields(params (string Key, string Value)[] fields) => "{" + string.Join(", ", fields.Where(f => f.Value.Length > 0).Select(f => $"{f.Key}: {f.Value}")) + "}";

    private static string List(IEnumerable<string> ids)
    {
        string[] all = [.. ids.Select(Phrase)];
        return all.Length == 0 ? "" : $"[{string.Join(", ", all)}]";
    }

    private static string Phrase(string phrase) => YamlPhrase.Write(phrase);
}
