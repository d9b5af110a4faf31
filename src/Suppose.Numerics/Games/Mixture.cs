namespace Suppose.Numerics.Games;

/// <summary>Plain arithmetic on mixtures: weights that are not negative and sum to 1.</summary>
internal static class Mixture
{
    /// <summary>Sets what rounding left below 0 to 0, and scales the rest to sum 1.</summary>
    public static void Normalise(Span<double> weights)
    {
        double sum = 0;
        foreach (ref double weight in weights)
        {
            weight = Math.Max(weight, 0);
            sum += weight;
        }

        foreach (ref double weight in weights)
        {
            weight /= sum;
        }
    }

    /// <summary>Whether weights are a mixture, to the rounding of their sum.</summary>
    public static bool IsOne(ReadOnlySpan<double> weights)
    {
        double sum = 0;
        foreach (double weight in weights)
        {
            if (!(weight >= 0))
            {
                return false;
            }

            sum += weight;
        }

        return Math.Abs(sum - 1) <= 1e-12;
    }

    public static double LeastOverColumns(Payoffs payoffs, ReadOnlySpan<double> rows)
    {
        double least = double.PositiveInfinity;
        for (int column = 0; column < payoffs.Columns; column++)
        {
            least = Math.Min(least, payoffs.OfColumn(rows, column));
        }

        return least;
    }

    public static double LargestOverColumns(Payoffs payoffs, ReadOnlySpan<double> rows)
    {
        double largest = double.NegativeInfinity;
        for (int column = 0; column < payoffs.Columns; column++)
        {
            largest = Math.Max(largest, payoffs.OfColumn(rows, column));
        }

        return largest;
    }

    public static double LargestOverRows(Payoffs payoffs, ReadOnlySpan<double> columns)
    {
        double largest = double.NegativeInfinity;
        for (int row = 0; row < payoffs.Rows; row++)
        {
            largest = Math.Max(largest, payoffs.OfRow(row, columns));
        }

        return largest;
    }
}
