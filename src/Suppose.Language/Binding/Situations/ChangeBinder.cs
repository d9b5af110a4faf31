using System.Collections.Immutable;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds what a measure changes in the situation.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="measure">Id of the measure.</param>
internal sealed class ChangeBinder(BindingContext context, string measure)
{
    private static readonly string[] s_kinds = ["forbid", "open", "reveal", "shift", "set"];

    private readonly Dictionary<string, int> _cases = [];

    /// <summary>Binds the list; none where it is absent.</summary>
    /// <param name="fields">The measure's fields.</param>
    public ImmutableArray<Change> Bind(MapReader fields)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (Node item in fields.List("changes")?.Items ?? [])
        {
            if (item is MappingNode map)
            {
                changes.AddRange(Bind(map));
            }
            else
            {
                fields.WrongShape(item, "changes", "change");
            }
        }

        return changes.ToImmutable();
    }

    private List<Change> Bind(MappingNode map)
    {
        var fields = new MapReader(map, Keys.Change, context.Diagnostics);
        string[] kinds = [.. s_kinds.Where(k => fields.Find(k) is not null)];
        bool onVariable = fields.Find("of") is not null || fields.Find("state") is not null;
        if (kinds.Length != 1 || onVariable != kinds[0] is "shift" or "set" || (kinds[0] == "reveal" && fields.Find("when") is not null))
        {
            context.Diagnostics.Report(SituationCodes.ChangeUnclear, map.Place);
            return [];
        }

        return kinds[0] switch
        {
            "forbid" => OnOptions(fields, "forbid", (option, when) => new ForbidChange(option, when, map.Place)),
            "open" => OnOptions(fields, "open", (option, when) => new OpenChange(option, when, map.Place)),
            "reveal" => Reveal(fields, map.Place),
            _ => OnVariable(fields, kinds[0], map.Place) is { } change ? [change] : [],
        };
    }

    private List<Change> OnOptions(MapReader fields, string kind, Func<string, ImmutableArray<Condition>, Change> change)
    {
        ImmutableArray<Condition> when = new ConditionBinder(context, owner: null).When(fields);
        if (when.IsDefault)
        {
            context.OptionsWhole = false;
            return [];
        }

        return [.. context.Options.Resolve(fields.Phrases(kind)).Select(option => change(option, when))];
    }

    private List<Change> Reveal(MapReader fields, Place place) =>
        [.. fields.Phrases("reveal").Select(c => context.Variables.Resolve(c, "circumstance")).OfType<DeclaredVariable>().Select(c => new RevealChange(c.Id, place))];

    private Change? OnVariable(MapReader fields, string kind, Place place)
    {
        if (context.VariableUnder(fields, "of") is not { } variable)
        {
            return null;
        }

        ImmutableArray<Condition> when = new ConditionBinder(context, variable).When(fields);
        Entry value = fields.Find(kind)!;
        if (StateOf(fields, variable, value) is not { } state || when.IsDefault)
        {
            return null;
        }

        bool shift = kind == "shift";
        var slot = new Slot(
            shift ? JudgementKind.Shift : JudgementKind.Chance,
            Key(kind, variable, state, when),
            Labels.Of("change." + kind, measure, variable.Id, CaseText.InWords(when)));
        return context.Judgements.Read(value.Value, slot) switch
        {
            null => null,
            { } judgement when shift => new ShiftChange(variable.Id, state, judgement, when, place),
            { } judgement => new SetChange(variable.Id, state, judgement, when, place),
        };
    }

    private string? StateOf(MapReader fields, DeclaredVariable variable, Entry value)
    {
        if (fields.Find("state")?.Value is ScalarNode { IsEmpty: false } named)
        {
            return context.Variables.State(variable, named);
        }

        if (variable.IsYesNo)
        {
            return "yes";
        }

        context.Diagnostics.Report(SituationCodes.StateNeeded, value.Key.Place, variable.Id, string.Join(", ", variable.States.Select(s => $"`{s}`")));
        return null;
    }

    private string Key(string kind, DeclaredVariable variable, string state, ImmutableArray<Condition> when)
    {
        string key = DrawKey.Of("measures", measure, "changes", kind, variable.Id, state, CaseText.Canonical(when));
        int before = _cases.GetValueOrDefault(key);
        _cases[key] = before + 1;
        return before == 0 ? key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}#{before + 1}");
    }
}
