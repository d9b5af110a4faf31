namespace Suppose.Numerics.Games;

/// <summary>The primal simplex method: from a dictionary that meets all constraints to one whose objective can only fall.</summary>
/// <remarks>
/// The variable that promises most enters; after three times as many steps as there are variables, the one of the smallest number (Bland's rule, under which
/// no dictionary comes twice). Only for programmes whose maximum is finite.
/// </remarks>
internal static class PrimalSimplex
{
    /// <summary>Runs to the optimum.</summary>
    public static SimplexEnd Run<TNumber>(SimplexDictionary<TNumber> dictionary)
        where TNumber : struct, IOrderedField<TNumber>
    {
        int variables = dictionary.Rows + dictionary.Columns;
        for (int step = 0; ; step++)
        {
            int column = Entering(dictionary, bland: step > 3 * variables);
            if (column < 0)
            {
                return SimplexEnd.Optimal;
            }

            int row = Leaving(dictionary, column);
            if (row < 0 || (!TNumber.IsExact && step > SimplexSteps.Most(variables)))
            {
                return SimplexEnd.OutOfSteps;
            }

            dictionary.Pivot(row, column);
        }
    }

    private static int Entering<TNumber>(SimplexDictionary<TNumber> dictionary, bool bland)
        where TNumber : struct, IOrderedField<TNumber>
    {
        int entering = -1;
        Span<TNumber> objective = dictionary.Row(dictionary.Rows);
        for (int column = 0; column < objective.Length; column++)
        {
            bool sooner = entering < 0 || (bland
                ? dictionary.Nonbasic[column] < dictionary.Nonbasic[entering]
                : objective[column] > objective[entering]);
            if (objective[column] > TNumber.Slack && sooner)
            {
                entering = column;
            }
        }

        return entering;
    }

    /// <summary>The row that is the first to reach 0; of equals, that of the smallest variable.</summary>
    private static int Leaving<TNumber>(SimplexDictionary<TNumber> dictionary, int column)
        where TNumber : struct, IOrderedField<TNumber>
    {
        int leaving = -1;
        TNumber least = TNumber.Zero;
        TNumber negligible = TNumber.Zero - TNumber.Negligible;
        for (int row = 0; row < dictionary.Rows; row++)
        {
            TNumber cell = dictionary.Row(row)[column];
            if (!(cell < negligible))
            {
                continue;
            }

            TNumber reach = dictionary.Constant(row) / (TNumber.Zero - cell);
            if (leaving < 0 || reach < least || (!(reach > least) && dictionary.Basic[row] < dictionary.Basic[leaving]))
            {
                leaving = row;
                least = reach;
            }
        }

        return leaving;
    }
}
