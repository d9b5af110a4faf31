using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>A product of wants' values, taken apart into the states that leaves allow and tables of what is not a leaf.</summary>
internal sealed class ValueProduct(SituationTables plan)
{
    /// <summary>For each variable that leaves speak of, which of its states they all allow.</summary>
    public Dictionary<int, bool[]> Allowed { get; } = [];

    /// <summary>The values of the parts that are not leaves.</summary>
    public List<TableNode> Tables { get; } = [];

    /// <summary>All variables that any part speaks of.</summary>
    public IEnumerable<int> Variables => Allowed.Keys.Concat(Tables.SelectMany(t => t.Scope.Variables)).Distinct();

    /// <summary>Multiplies by a want's value.</summary>
    /// <param name="want">The want.</param>
    /// <param name="turned">Whether one less its value is meant.</param>
    public void Multiply(Want want, bool turned)
    {
        switch (want)
        {
            case LeafWant leaf:
                Narrow(leaf, turned);
                break;
            case AllWant all when !turned:
                MultiplyEach(all.Parts, turned: false);
                break;
            case AnyWant any when turned:
                MultiplyEach(any.Parts, turned: true);
                break;
            default:
                Tables.Add(plan.Want(want, LeafVariables(want), turned));
                break;
        }
    }

    private void MultiplyEach(IEnumerable<string> parts, bool turned)
    {
        foreach (string part in parts)
        {
            Multiply(plan.Names.Wants(part), turned);
        }
    }

    private void Narrow(LeafWant leaf, bool turned)
    {
        Variable variable = plan.Names.Variable(leaf.Variable);
        bool[] states = variable.Among(leaf.States);
        bool[] allowed = Allowed.TryGetValue(variable.Index, out bool[]? before) ? before : [.. states.Select(_ => true)];
        Allowed[variable.Index] = [.. allowed.Zip(states, (a, s) => a && s != turned)];
    }

    private IEnumerable<int> LeafVariables(Want want) => want switch
    {
        LeafWant leaf => [plan.Names.Variable(leaf.Variable).Index],
        WeighedWant weighed => weighed.Parts.SelectMany(p => LeafVariables(plan.Names.Wants(p.Want))),
        AllWant all => all.Parts.SelectMany(p => LeafVariables(plan.Names.Wants(p))),
        AnyWant any => any.Parts.SelectMany(p => LeafVariables(plan.Names.Wants(p))),
        _ => throw new ArgumentException($"The want '{want.Id}' is of a kind that has no value.", nameof(want)),
    };
}
