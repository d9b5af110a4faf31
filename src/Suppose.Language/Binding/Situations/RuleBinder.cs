using System.Collections.Immutable;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds rules: conditions, and the chance or chances that hold under them.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="variable">The variable whose chances they give.</param>
/// <param name="key">The key under which their draws are known.</param>
/// <param name="row">The key of the row in which equal words share a draw; null where they share none.</param>
/// <param name="label">Names the place of a judgement, given the conditions in words.</param>
internal sealed class RuleBinder(BindingContext context, DeclaredVariable variable, string key, string? row, Func<string, string> label)
{
    private readonly Dictionary<string, int> _cases = [];

    /// <summary>Binds one rule; null where it gives no chance that can be read.</summary>
    /// <param name="fields">Its fields.</param>
    public Rule? Bind(MapReader fields)
    {
        ImmutableArray<Condition> when = new ConditionBinder(context, variable).When(fields);
        ImmutableArray<StateChance> chances = Chances(fields, when.IsDefault ? [] : when);
        return chances.IsDefault || when.IsDefault ? null : new Rule(when, chances, fields.Place);
    }

    /// <summary>Binds chances of named states without conditions.</summary>
    /// <param name="map">States and their chances.</param>
    public ImmutableArray<StateChance> ByState(MappingNode map) => ByState(map, []);

    /// <summary>Binds the chance of one state.</summary>
    /// <param name="node">The chance.</param>
    /// <param name="state">The state.</param>
    /// <param name="when">The conditions.</param>
    public StateChance? Chance(Node node, string state, ImmutableArray<Condition> when) =>
        context.Judgements.Read(node, SlotFor(state, when)) is { } chance ? new StateChance(state, chance) : null;

    private ImmutableArray<StateChance> Chances(MapReader fields, ImmutableArray<Condition> when)
    {
        Entry? chance = fields.Find("chance");
        Entry? chances = fields.Find("chances");
        if (chance is not null && chances is not null)
        {
            context.Diagnostics.Report(SituationCodes.ChanceTwice, chances.Key.Place, "chance", "chances");
            return default;
        }

        if (chances is not null)
        {
            return fields.Map("chances") is { } map ? ByState(map, when) : default;
        }

        if (chance is null)
        {
            context.Diagnostics.Report(SituationCodes.ChanceMissing, fields.Place, variable.Id, variable.IsYesNo ? "chance" : "chances");
            return default;
        }

        return StateOf(fields, chance) is { } state && Chance(chance.Value, state, when) is { } one ? [one] : default;
    }

    // `chance` is for `yes`, unless `state` names another; where there are several states it has to.
    private string? StateOf(MapReader fields, Entry chance)
    {
        if (fields.Find("state")?.Value is ScalarNode { IsEmpty: false } named)
        {
            return context.Variables.State(variable, named);
        }

        if (variable.IsYesNo)
        {
            return "yes";
        }

        context.Diagnostics.Report(SituationCodes.StateNeeded, chance.Key.Place, variable.Id, string.Join(", ", variable.States.Select(s => $"`{s}`")));
        return null;
    }

    private ImmutableArray<StateChance> ByState(MappingNode map, ImmutableArray<Condition> when)
    {
        var chances = ImmutableArray.CreateBuilder<StateChance>(map.Entries.Length);
        string conditions = NumberedCase(when);
        foreach (Entry entry in map.Entries)
        {
            if (context.Variables.State(variable, entry.Key) is { } state && context.Judgements.Read(ValueOf(entry), SlotFor(state, conditions, when)) is { } chance)
            {
                chances.Add(new StateChance(state, chance));
            }
        }

        return chances.Count == map.Entries.Length && chances.Count > 0 ? chances.ToImmutable() : default;
    }

    // A kind of person may be written as `{chance: 60%, innocent: yes}`; the judgement is what stands under `chance`.
    private static Node ValueOf(Entry entry) =>
        entry.Value is MappingNode map && map.Find("innocent") is not null && map.Find("chance") is { } chance ? chance.Value : entry.Value;

    private Slot SlotFor(string state, ImmutableArray<Condition> when) => SlotFor(state, NumberedCase(when), when);

    private Slot SlotFor(string state, string conditions, ImmutableArray<Condition> when) =>
        new(JudgementKind.Chance, DrawKey.Then(DrawKey.Then(DrawKey.Then(key, "for"), conditions), state), label(InWords(when))) { Row = row };

    // `_cases` knows this case by now, so that a rule for all that is left has others before it where there is more than one.
    private string InWords(ImmutableArray<Condition> when) => when.IsEmpty ? CaseText.Rest(_cases.Count > 1) : CaseText.InWords(when);

    // The same conditions twice make one key twice: the later rule never counts, and its key gets a number so as not to share a draw.
    private string NumberedCase(ImmutableArray<Condition> when)
    {
        string conditions = CaseText.Canonical(when);
        int before = _cases.GetValueOrDefault(conditions);
        _cases[conditions] = before + 1;
        return before == 0 ? conditions : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{conditions}#{before + 1}");
    }
}
