using System.Collections.Immutable;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds options.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class OptionBinder(BindingContext context)
{
    /// <summary>Binds one option.</summary>
    /// <param name="entry">Its id and body.</param>
    public Option Bind(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Option);
        var conditions = new ConditionBinder(context, owner: null);
        (bool never, ImmutableArray<Condition> neverWhen) = Never(fields, conditions);
        ImmutableArray<Condition> when = conditions.When(fields);
        if (neverWhen.IsDefault || when.IsDefault)
        {
            context.OptionsWhole = false;
        }

        return new Option
        {
            Id = entry.Id,
            Never = never,
            NeverWhen = neverWhen.IsDefault ? [] : neverWhen,
            When = when.IsDefault ? [] : when,
            Closed = fields.YesNo("closed"),
            Reversible = fields.YesNo("reversible"),
            Says = fields.Text("says"),
            Private = fields.YesNo("private"),
            Place = entry.Key.Place,
        };
    }

    private static (bool Never, ImmutableArray<Condition> When) Never(MapReader fields, ConditionBinder conditions)
    {
        if (fields.Find("never")?.Value is MappingNode map)
        {
            ImmutableArray<Condition> when = conditions.Bind(map);
            return (true, when);
        }

        return (fields.YesNo("never"), []);
    }
}
