using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Situations;

/// <summary>Variable elimination: sums a product of tables over some variables, one at a time, the cheapest first.</summary>
/// <remarks>
/// The next variable is the one whose going leaves the smallest table, ties by index (the greedy min-weight order; Kjaerulff 1990). A variable of which
/// one state counts is put in before anything else. The order, and with it every rounding, depends on the layout alone.
/// </remarks>
internal sealed class Elimination(SituationTables plan)
{
    /// <summary>The product of the tables, summed over the variables.</summary>
    /// <param name="factors">The tables.</param>
    /// <param name="variables">What to sum over.</param>
    /// <param name="allowed">Which states count, for the variables for which not all do.</param>
    /// <param name="subject">What to name where no variable is to blame for a table that is too large.</param>
    /// <returns>A table over what is left; 1 where there are no tables at all.</returns>
    /// <exception cref="TooLargeException">A table on the way would be too large.</exception>
    public TableNode Run(IReadOnlyList<TableNode> factors, IEnumerable<int> variables, IReadOnlyDictionary<int, bool[]> allowed, string subject)
    {
        var left = new List<TableNode>(factors);
        var open = new SortedSet<int>(variables);
        foreach (int variable in open.Where(v => allowed.TryGetValue(v, out bool[]? states) && states.Count(s => s) == 1).ToArray())
        {
            PutIn(left, variable, allowed[variable]);
            open.Remove(variable);
        }

        while (open.Count > 0)
        {
            int next = open.MinBy(v => Weight(left, v));
            SumOut(left, next, allowed.GetValueOrDefault(next));
            open.Remove(next);
        }

        return left.Count == 0 ? plan.Value(1) : plan.SumProduct(left, -1, null, subject);
    }

    private void PutIn(List<TableNode> left, int variable, bool[] state)
    {
        for (int i = 0; i < left.Count; i++)
        {
            if (left[i].Scope.Spans(variable))
            {
                left[i] = plan.SumProduct([left[i]], variable, state, plan.Names.Variables[variable].Id);
            }
        }
    }

    private void SumOut(List<TableNode> left, int variable, bool[]? allowed)
    {
        TableNode[] touched = [.. left.Where(f => f.Scope.Spans(variable))];
        left.RemoveAll(f => f.Scope.Spans(variable));
        left.Add(plan.SumProduct(touched, variable, allowed, plan.Names.Variables[variable].Id));
    }

    private double Weight(List<TableNode> left, int variable) =>
        plan.CellsOf(left.Where(f => f.Scope.Spans(variable)).SelectMany(f => f.Scope.Variables).Distinct());
}
