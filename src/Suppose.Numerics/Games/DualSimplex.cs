namespace Suppose.Numerics.Games;

/// <summary>The dual simplex method: from a dictionary whose objective can only fall, to the point nearest to it that meets all constraints.</summary>
/// <remarks>
/// The row that is most in the negative leaves. After three times as many steps as there are variables, Bland's rule takes over
/// (the variable of the smallest number leaves and enters), under which no dictionary comes twice: Bland 1977, Mathematics of Operations Research 2, 103-107.
/// </remarks>
internal static class DualSimplex
{
    /// <summary>Runs until an optimum, a contradiction, or an objective at or below a limit.</summary>
    /// <param name="dictionary">A dictionary of a maximum whose objective has no positive multiples.</param>
    /// <param name="limit">The objective to stop at; null to go on to the end.</param>
    /// <param name="row">At a contradiction, the row that shows it: negative, with no positive multiple.</param>
    public static SimplexEnd Run<TNumber>(SimplexDictionary<TNumber> dictionary, TNumber? limit, out int row)
        where TNumber : struct, IOrderedField<TNumber>
    {
        int variables = dictionary.Rows + dictionary.Columns;
        for (int step = 0; ; step++)
        {
            bool bland = step > 3 * variables;
            row = Leaving(dictionary, bland);
            if (row < 0)
            {
                return SimplexEnd.Optimal;
            }

            if (limit is { } low && !(dictionary.Objective > low))
            {
                return SimplexEnd.LowEnough;
            }

            int column = Entering(dictionary, row);
            if (column < 0)
            {
                return SimplexEnd.Infeasible;
            }

            if (!TNumber.IsExact && step > SimplexSteps.Most(variables))
            {
                return SimplexEnd.OutOfSteps;
            }

            dictionary.Pivot(row, column);
        }
    }

    private static int Leaving<TNumber>(SimplexDictionary<TNumber> dictionary, bool bland)
        where TNumber : struct, IOrderedField<TNumber>
    {
        int leaving = -1;
        TNumber notNegative = TNumber.Zero - TNumber.Slack;
        for (int row = 0; row < dictionary.Rows; row++)
        {
            if (dictionary.Constant(row) < notNegative && (leaving < 0 || Sooner(dictionary, row, leaving, bland)))
            {
                leaving = row;
            }
        }

        return leaving;
    }

    private static bool Sooner<TNumber>(SimplexDictionary<TNumber> dictionary, int row, int other, bool bland)
        where TNumber : struct, IOrderedField<TNumber> => bland
            ? dictionary.Basic[row] < dictionary.Basic[other]
            : dictionary.Constant(row) < dictionary.Constant(other);

    /// <summary>The column whose objective falls least for what it lifts the row; of equals, that of the smallest variable.</summary>
    private static int Entering<TNumber>(SimplexDictionary<TNumber> dictionary, int row)
        where TNumber : struct, IOrderedField<TNumber>
    {
        int entering = -1;
        TNumber least = TNumber.Zero;
        Span<TNumber> lift = dictionary.Row(row);
        Span<TNumber> objective = dictionary.Row(dictionary.Rows);
        for (int column = 0; column < lift.Length; column++)
        {
            if (!(lift[column] > TNumber.Negligible))
            {
                continue;
            }

            TNumber fall = objective[column] < TNumber.Zero ? (TNumber.Zero - objective[column]) / lift[column] : TNumber.Zero;
            if (entering < 0 || fall < least || (!(fall > least) && dictionary.Nonbasic[column] < dictionary.Nonbasic[entering]))
            {
                entering = column;
                least = fall;
            }
        }

        return entering;
    }
}
