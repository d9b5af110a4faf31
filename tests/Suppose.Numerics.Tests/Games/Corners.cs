using Suppose.Numerics.Games;

namespace Suppose.Numerics.Tests.Games;

/// <summary>The truth about a small table by brute force: every corner of the set of admissible mixtures, in fractions.</summary>
internal static class Corners
{
    /// <summary>The largest sum of the margins over mixtures that are behind with no row; null where every mixture is behind with one.</summary>
    public static Fraction? LargestSum(Table margins)
    {
        Fraction? largest = null;
        foreach (Fraction[] corner in Of(margins))
        {
            Fraction sum = Fraction.Zero;
            for (int row = 0; row < margins.Rows; row++)
            {
                sum += Margin(margins, row, corner);
            }

            largest = largest is { } most && most > sum ? most : sum;
        }

        return largest;
    }

    /// <summary>Corners: all but one of the bounds (weights and margins at least 0) that a mixture may touch are chosen in turn, and must leave one point.</summary>
    private static IEnumerable<Fraction[]> Of(Table margins)
    {
        int bounds = margins.Columns + margins.Rows;
        for (int chosen = 0; chosen < 1 << bounds; chosen++)
        {
            if (int.PopCount(chosen) == margins.Columns - 1
                && Solve(Equations(margins, chosen)) is { } corner
                && corner.All(weight => !(weight < Fraction.Zero))
                && Enumerable.Range(0, margins.Rows).All(row => !(Margin(margins, row, corner) < Fraction.Zero)))
            {
                yield return corner;
            }
        }
    }

    private static Fraction Margin(Table margins, int row, Fraction[] mixture)
    {
        Fraction sum = Fraction.Zero;
        for (int column = 0; column < mixture.Length; column++)
        {
            sum += Fraction.Of(margins[row, column]) * mixture[column];
        }

        return sum;
    }

    /// <summary>The weights sum to 1, and each chosen bound is touched. The last column is the right-hand side.</summary>
    private static Fraction[][] Equations(Table margins, int chosen)
    {
        int n = margins.Columns;
        List<Fraction[]> equations = [[.. Enumerable.Repeat(Fraction.One, n + 1)]];
        for (int bound = 0; bound < n + margins.Rows; bound++)
        {
            if ((chosen >> bound & 1) != 0)
            {
                int own = bound;
                equations.Add([.. Enumerable.Range(0, n + 1).Select(c => c == n ? Fraction.Zero
                    : own >= n ? Fraction.Of(margins[own - n, c])
                    : c == own ? Fraction.One : Fraction.Zero)]);
            }
        }

        return [.. equations];
    }

    /// <summary>Gauss and Jordan; null where the equations do not leave one point.</summary>
    private static Fraction[]? Solve(Fraction[][] equations)
    {
        int n = equations.Length;
        for (int pivot = 0; pivot < n; pivot++)
        {
            int found = Array.FindIndex(equations, pivot, row => row[pivot] < Fraction.Zero || row[pivot] > Fraction.Zero);
            if (found < 0)
            {
                return null;
            }

            (equations[pivot], equations[found]) = (equations[found], equations[pivot]);
            Fraction scale = equations[pivot][pivot];
            equations[pivot] = Array.ConvertAll(equations[pivot], cell => cell / scale);
            foreach (Fraction[] other in equations.Where(row => row != equations[pivot]))
            {
                Fraction.AddMultiple(other, Fraction.Zero - other[pivot], equations[pivot]);
            }
        }

        return Array.ConvertAll(equations, row => row[^1]);
    }
}
