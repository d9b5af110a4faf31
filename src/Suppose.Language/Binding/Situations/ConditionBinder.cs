using System.Collections.Immutable;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds conditions: <c>when: {option: launch, cold: yes, worn ring: [a, b]}</c>.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="owner">The variable whose chances are conditioned; null where a choice is, which only circumstances can bear on.</param>
internal sealed class ConditionBinder(BindingContext context, DeclaredVariable? owner)
{
    /// <summary>Binds the conditions under <c>when</c>; none where it is absent, <c>default</c> where one can't be read.</summary>
    /// <param name="fields">The fields of the rule, belief, option or change.</param>
    public ImmutableArray<Condition> When(MapReader fields)
    {
        MappingNode? map = fields.Map("when");
        return map is not null ? Bind(map) : fields.Find("when") is null or { Value: ScalarNode { IsEmpty: true } } ? [] : default;
    }

    /// <summary>Binds a map of conditions, all of which must hold; <c>default</c> where one can't be read.</summary>
    /// <param name="map">The map.</param>
    public ImmutableArray<Condition> Bind(MappingNode map)
    {
        ImmutableArray<Condition> conditions = [.. map.Entries.Select(Bind).OfType<Condition>()];
        return conditions.Length == map.Entries.Length ? conditions : default;
    }

    private Condition? Bind(Entry entry) => Phrase.Comparer.Equals(entry.Id, VariableNames.Option) ? OnOption(entry) : OnVariable(entry);

    private Condition? OnOption(Entry entry)
    {
        if (owner is not { IsOutcome: true })
        {
            context.Diagnostics.Report(SituationCodes.NoOptionHere, entry.Key.Place);
            return null;
        }

        ImmutableArray<ScalarNode> values = Values(entry);
        ImmutableArray<string> options = context.Options.Resolve(values);
        return options.IsEmpty || values.Any(v => context.Options.Find(v.Text) is null) ? null : new Condition(null, options, entry.Key.Place);
    }

    private Condition? OnVariable(Entry entry)
    {
        if (context.Variables.Resolve(entry.Key, owner is { IsOutcome: true } ? "variable" : MeansOutcome(entry) ? "variable" : "circumstance") is not { } variable
            || !MayDependOn(variable, entry))
        {
            return null;
        }

        ImmutableArray<ScalarNode> values = Values(entry);
        ImmutableArray<string> states = context.Variables.States(variable, values);
        return states.IsEmpty || values.Any(v => variable.FindState(v.Text) is null) ? null : new Condition(variable.Id, states, entry.Key.Place);
    }

    private bool MeansOutcome(Entry entry) => context.Variables.Find(entry.Id) is { IsOutcome: true };

    private bool MayDependOn(DeclaredVariable variable, Entry entry)
    {
        if (!variable.IsOutcome)
        {
            return true;
        }

        if (owner is not { IsOutcome: true })
        {
            context.Diagnostics.Report(SituationCodes.NoOutcomeHere, entry.Key.Place, variable.Id);
            return false;
        }

        if (variable.Position >= owner.Position)
        {
            context.Diagnostics.Report(SituationCodes.LaterOutcome, entry.Key.Place, owner.Id, variable.Id);
            return false;
        }

        return true;
    }

    private ImmutableArray<ScalarNode> Values(Entry entry)
    {
        switch (entry.Value)
        {
            case ScalarNode { IsEmpty: false } one:
                return [one];
            case SequenceNode { Items.IsEmpty: false } list when list.Items.All(i => i is ScalarNode { IsEmpty: false }):
                return [.. list.Items.Cast<ScalarNode>()];
            default:
                context.WrongShape(entry.Value, entry.Id, "states");
                return [];
        }
    }
}
