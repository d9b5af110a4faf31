using System.Collections.Immutable;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds wants: leaves on an outcome or circumstance, and combinations of other wants.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class WantBinder(BindingContext context)
{
    private static readonly string[] s_forms = ["not", "outcome", "circumstance", "weigh", "all", "any"];

    /// <summary>Binds one want; null where it can't be read.</summary>
    /// <param name="entry">Its id and what it is.</param>
    public Want? Bind(Entry entry)
    {
        if (entry.Value is ScalarNode { IsEmpty: false } named)
        {
            return Variable(named, "variable") is { } variable ? Leaf(entry, variable, null, not: false) : null;
        }

        if (entry.Value is not MappingNode map)
        {
            context.WrongShape(entry.Value, entry.Id, "want");
            return null;
        }

        var fields = new MapReader(map, Keys.Want, context.Diagnostics);
        string[] forms = [.. s_forms.Where(f => fields.Find(f) is not null)];
        if (forms.Length != 1 || (fields.Find("is") is not null && forms[0] is not ("not" or "outcome" or "circumstance")))
        {
            context.Diagnostics.Report(SituationCodes.WantUnclear, entry.Key.Place, entry.Id);
            return null;
        }

        return forms[0] switch
        {
            "weigh" => Weigh(entry, fields),
            "all" => Parts(entry, fields, "all") is { IsDefault: false } parts ? new AllWant(entry.Id, parts, entry.Key.Place) : null,
            "any" => Parts(entry, fields, "any") is { IsDefault: false } parts ? new AnyWant(entry.Id, parts, entry.Key.Place) : null,
            string form => OnVariable(entry, fields, form),
        };
    }

    private LeafWant? OnVariable(Entry entry, MapReader fields, string form)
    {
        if (fields.Find(form)!.Value is not ScalarNode { IsEmpty: false } named)
        {
            fields.WrongShape(fields.Find(form)!.Value, form, "phrase");
            return null;
        }

        DeclaredVariable? variable = Variable(named, form == "not" ? "variable" : form);
        return variable is null ? null : Leaf(entry, variable, fields, form == "not");
    }

    private LeafWant? Leaf(Entry entry, DeclaredVariable variable, MapReader? fields, bool not)
    {
        ImmutableArray<string> states;
        if (fields?.Find("is") is not null)
        {
            ImmutableArray<ScalarNode> written = fields.Phrases("is");
            states = context.Variables.States(variable, written);
            if (states.Length < written.Length || states.IsEmpty)
            {
                return null;
            }
        }
        else if (variable.IsYesNo)
        {
            states = ["yes"];
        }
        else
        {
            context.Diagnostics.Report(SituationCodes.StateNeeded, entry.Value.Place, variable.Id, string.Join(", ", variable.States.Select(s => $"`{s}`")));
            return null;
        }

        return new LeafWant(entry.Id, variable.Id, not ? [.. variable.States.Where(s => !states.Contains(s))] : states, entry.Key.Place);
    }

    private DeclaredVariable? Variable(ScalarNode named, string which)
    {
        if (context.Variables.Find(named.Text) is null && context.Wants.Find(named.Text) is { } want)
        {
            context.Diagnostics.Report(SituationCodes.WantForVariable, named.Place, want);
            return null;
        }

        return context.Variables.Resolve(named, which);
    }

    private WeighedWant? Weigh(Entry entry, MapReader fields)
    {
        if (fields.Map("weigh") is not { } map)
        {
            return null;
        }

        ImmutableArray<WantWeight> parts = new WeightBinder(context).Bind(
            map, id => new Slot(JudgementKind.Strength, DrawKey.Of("wants", entry.Id, "weigh", id), Labels.Of("weigh", entry.Id, id)));
        if (!parts.IsEmpty && parts.Length == map.Entries.Length)
        {
            return WeightBinder.WeighSomething(parts) ? new WeighedWant(entry.Id, parts, entry.Key.Place) : Nothing(entry);
        }

        if (map.Entries.IsEmpty)
        {
            context.Diagnostics.Report(SituationCodes.WantUnclear, entry.Key.Place, entry.Id);
        }

        return null;
    }

    private WeighedWant? Nothing(Entry entry)
    {
        context.Diagnostics.Report(SituationCodes.WeighsNothing, entry.Key.Place, entry.Id);
        return null;
    }

    private ImmutableArray<string> Parts(Entry entry, MapReader fields, string form)
    {
        ImmutableArray<ScalarNode> written = fields.Phrases(form);
        ImmutableArray<string> parts = context.WantsNamed(written);
        if (written.IsEmpty)
        {
            context.Diagnostics.Report(SituationCodes.WantUnclear, entry.Key.Place, entry.Id);
        }

        return parts.IsEmpty ? default : parts;
    }
}
