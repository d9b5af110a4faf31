using System.Collections.Immutable;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds what a possibility believes otherwise than the situation has it.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="possibility">Id of the possibility.</param>
internal sealed class BeliefBinder(BindingContext context, string possibility)
{
    private readonly Dictionary<string, RuleBinder> _rules = [];

    /// <summary>Binds the list; none where it is absent.</summary>
    /// <param name="fields">The possibility's fields.</param>
    public ImmutableArray<Belief> Bind(MapReader fields)
    {
        var beliefs = ImmutableArray.CreateBuilder<Belief>();
        foreach (Node item in fields.List("believes")?.Items ?? [])
        {
            if (item is not MappingNode map)
            {
                fields.WrongShape(item, "believes", "belief");
            }
            else if (One(new MapReader(map, Keys.Belief, context.Diagnostics)) is { } belief)
            {
                beliefs.Add(belief);
            }
        }

        return beliefs.ToImmutable();
    }

    private Belief? One(MapReader fields)
    {
        bool firm = fields.YesNo("firm");
        return context.VariableUnder(fields, "of") is { } variable && RulesOf(variable).Bind(fields) is { } rule ? new Belief(variable.Id, rule, firm) : null;
    }

    private RuleBinder RulesOf(DeclaredVariable variable)
    {
        if (!_rules.TryGetValue(variable.Id, out RuleBinder? rules))
        {
            string key = DrawKey.Of("possibilities", possibility, "believes", variable.Id);
            rules = new RuleBinder(context, variable, key, row: null, conditions => Labels.Of("belief", possibility, variable.Id, conditions));
            _rules.Add(variable.Id, rules);
        }

        return rules;
    }
}
