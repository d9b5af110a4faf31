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
            Needs = context.Ways.Resolve(fields.Phrases("needs")),
            Place = entry.Key.Place,
        };
    }

    private static string FirstSpelling(Names names, ScalarNode name)
    {
        names.Add(Phrase.Normalize(name.Text));
        return names.Find(name.Text)!;
    }
}
