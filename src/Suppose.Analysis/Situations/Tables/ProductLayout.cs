namespace Suppose.Analysis.Situations.Tables;

/// <summary>Lays out a <see cref="SumProduct"/>: which cells of its factors each cell of the result is made from.</summary>
internal static class ProductLayout
{
    /// <summary>Lays out the product of tables, with a variable summed out.</summary>
    /// <param name="plan">The plan it belongs to.</param>
    /// <param name="id">Its place in the plan.</param>
    /// <param name="factors">The tables.</param>
    /// <param name="summed">The variable; -1 where none is summed out.</param>
    /// <param name="allowed">Which of its states count; null for all.</param>
    /// <param name="subject">What to name where the result would be too large.</param>
    public static SumProduct Table(SituationTables plan, int id, IReadOnlyList<TableNode> factors, int summed, bool[]? allowed, string subject)
    {
        TableScope scope = plan.Scope(factors.SelectMany(f => f.Scope.Variables).Where(v => v != summed), subject);
        int[] terms = Terms(plan, summed, allowed);
        var states = new int[plan.Names.Variables.Length];
        int[][] cells = [.. factors.Select(_ => new int[scope.Cells * terms.Length])];
        for (int cell = 0; cell < scope.Cells; cell++)
        {
            scope.Read(cell, states);
            for (int term = 0; term < terms.Length; term++)
            {
                SetState(states, summed, terms[term]);
                for (int factor = 0; factor < factors.Count; factor++)
                {
                    cells[factor][(cell * terms.Length) + term] = factors[factor].Scope.CellOf(states);
                }
            }
        }

        return new SumProduct(id, scope, [.. factors], cells, terms.Length);
    }

    private static int[] Terms(SituationTables plan, int summed, bool[]? allowed) =>
        summed < 0 ? [0] : [.. Enumerable.Range(0, plan.Names.Variables[summed].States.Length).Where(state => allowed is null || allowed[state])];

    private static void SetState(int[] states, int variable, int state)
    {
        if (variable >= 0)
        {
            states[variable] = state;
        }
    }
}
