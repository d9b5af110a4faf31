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
                Tables.Add(plan.Want(want, LeavesOf(want, plan.Names), turned));
                break;
        }
    }

    /// <summary>Multiplies by 1 where variables are in given states, else by 0.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="states">The state of each variable, by the variable's index.</param>
    public void Multiply(IEnumerable<int> variables, ReadOnlySpan<int> states)
    {
        foreach (int variable in variables)
        {
            var only = new bool[plan.Names.Variables[variable].States.Length];
            only[states[variable]] = true;
            Allowed[variable] = Allowed.TryGetValue(variable, out bool[]? before) ? [.. before.Zip(only, (a, o) => a && o)] : only;
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

    /// <summary>The variables that a want's leaves speak of, one for each leaf.</summary>
    public static IEnumerable<int> LeavesOf(Want want, SituationNames names) => want switch
    {
        LeafWant leaf => [names.Variable(leaf.Variable).Index],
        WeighedWant weighed => weighed.Parts.SelectMany(p => LeavesOf(names.Wants(p.Want), names)),
        AllWant all => all.Parts.SelectMany(p => LeavesOf(names.Wants(p), names)),
        AnyWant any => any.Parts.SelectMany(p => LeavesOf(names.Wants(p), names)),
        _ => throw new ArgumentException($"The want '{want.Id}' is of a kind that has no value.", nameof(want)),
    };
}
