using Suppose.Language.Binding;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Desires;

/// <summary>Binds what one is afraid of and what one insists on.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class FearBinder(DesireContext context)
{
    private readonly NamedBinder _shifts = new(context, JudgementKind.Shift, "shifts", NamedBinder.Shift);

    /// <summary>Binds one fear.</summary>
    /// <param name="entry">Its id and body.</param>
    public Fear Fear(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Fear);
        return new Fear(entry.Id, _shifts.Bind(fields, "shifts", entry.Id, DrawKey.Of("fears", entry.Id), context.Ways.Resolve), entry.Key.Place);
    }

    /// <summary>Binds one term.</summary>
    /// <param name="entry">Its id and body.</param>
    public Term Term(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Term);
        string key = DrawKey.Of("terms", entry.Id);
        var matters = new Slot(JudgementKind.Strength, DrawKey.Then(key, "matters"), Labels.Of("matters", entry.Id));
        return new Term
        {
            Id = entry.Id,
            Matters = fields.Find("matters") is { } written ? context.Judgements.Read(written.Value, matters) : null,
            Locked = fields.YesNo("locked"),
            Blocks = context.Ways.Resolve(fields.Phrases("blocks")),
            Shifts = _shifts.Bind(fields, "shifts", entry.Id, key, context.Ways.Resolve),
            Place = entry.Key.Place,
        };
    }
}
