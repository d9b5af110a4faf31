using Suppose.Language.Binding;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Desires;

/// <summary>Binds the ways: what one can do, and what it reaches, harms and asks.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class WayBinder(DesireContext context)
{
    /// <summary>The words for in whose hands a way lies, in the order of <see cref="Reliance"/>; the first stands for nothing said.</summary>
    public static readonly string[] Reliances = ["", "me", "others", "luck"];

    private readonly NamedBinder _reaches = new(context, JudgementKind.Chance, "reaches", NamedBinder.Reaches);
    private readonly NamedBinder _harms = new(context, JudgementKind.Strength, "harms", NamedBinder.Strength);
    private readonly NamedBinder _efforts = new(context, JudgementKind.Strength, "effort", NamedBinder.Strength);

    /// <summary>Binds one way.</summary>
    /// <param name="entry">Its id and body.</param>
    public Way Bind(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Way);
        string key = DrawKey.Of("ways", entry.Id);
        return new Way
        {
            Id = entry.Id,
            Says = fields.Text("says"),
            FirstStep = fields.Text("first step"),
            Today = fields.YesNo("today"),
            Reaches = _reaches.Bind(fields, "reaches", entry.Id, key, context.Wants.Resolve),
            Harms = _harms.Bind(fields, "harms", entry.Id, key, name => FirstSpelling(context.Goods, name)),
            Efforts = _efforts.Bind(fields, "effort", entry.Id, key, name => FirstSpelling(context.Efforts, name)),
            DependsOn = DependsOn(fields),
            Needs = context.Ways.Resolve(fields.Phrases("needs")),
            Place = entry.Key.Place,
        };
    }

    private Reliance DependsOn(MapReader fields)
    {
        string? written = fields.PhraseUnder("depends on");
        int known = written is null ? 0 : Array.FindIndex(Reliances, r => Phrase.Comparer.Equals(r, written));
        if (known < 0)
        {
            string? near = context.Diagnostics.Near(DesireCodes.UnknownReliance, written!, Reliances);
            context.Diagnostics.ReportNear(DesireCodes.UnknownReliance, fields.PlaceOf("depends on"), near, written, string.Join(", ", Reliances.Where(r => r.Length > 0).Select(r => $"`{r}`")));
        }

        return (Reliance)Math.Max(0, known);
    }

    private static string FirstSpelling(Names names, ScalarNode name)
    {
        names.Add(Phrase.Normalize(name.Text));
        return names.Find(name.Text)!;
    }
}
