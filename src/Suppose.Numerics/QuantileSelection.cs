namespace Suppose.Numerics;

/// <summary>Quantiles of values in no order, found by partial sorting in place.</summary>
/// <remarks>
/// Quantile q of W values is read by linear interpolation at position <c>q (W - 1)</c> of the sorted ones (Hyndman and Fan 1996, type 7).
/// The result is a function of the values alone, not of their order. Linear time on average, and never worse than a sort.
/// </remarks>
public static class QuantileSelection
{
    private const int SortBelow = 32;
    private const int MostBinned = 8;

    /// <summary>One quantile; the values may be left in another order.</summary>
    /// <param name="values">The values, at least one, none of them NaN.</param>
    /// <param name="q">Which quantile, in [0, 1]; 0.5 is the median.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty or holds a NaN.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="q"/> is outside [0, 1] or not a number.</exception>
    public static double Of(Span<double> values, double q)
    {
        Span<double> result = stackalloc double[1];
        Of(values, [q], result);
        return result[0];
    }

    /// <summary>The value of one rank; the values may be left in another order.</summary>
    /// <param name="values">The values, at least one, none of them NaN.</param>
    /// <param name="rank">Which, from 0 for the smallest.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty or holds a NaN.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    public static double OfRank(Span<double> values, int rank)
    {
        RequireNumbers(values);
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rank, values.Length);
        Span<double> found = stackalloc double[1];
        if (values.Length >= BinnedSelection.Least && BinnedSelection.TryFind(values, [rank], found))
        {
            return found[0];
        }

        Select(values, 0, rank);
        return values[rank];
    }

    /// <summary>Several quantiles at once; the values may be left in another order.</summary>
    /// <param name="values">The values, at least one, none of them NaN.</param>
    /// <param name="q">Which quantiles, in [0, 1], in rising order.</param>
    /// <param name="results">Where they go.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty or holds a NaN, the spans differ in length, or <paramref name="q"/> does not rise.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A quantile is outside [0, 1] or not a number.</exception>
    public static void Of(Span<double> values, ReadOnlySpan<double> q, Span<double> results)
    {
        RequireNumbers(values);
        Require.SameLength(q.Length, results.Length, nameof(results));
        for (int i = 0; i < q.Length; i++)
        {
            Require.Share(q[i], nameof(q));
            if (i > 0 && q[i] < q[i - 1])
            {
                throw new ArgumentException("The quantiles must rise.", nameof(q));
            }
        }

        if (q.Length <= MostBinned && values.Length >= BinnedSelection.Least && TryReadBinned(values, q, results))
        {
            return;
        }

        int settled = 0;
        for (int i = 0; i < q.Length; i++)
        {
            results[i] = Read(values, q[i], settled, out settled);
        }
    }

    /// <summary>Reads quantiles by dealing the values into bins, which for a few quantiles of many values is quicker and gives the same.</summary>
    private static bool TryReadBinned(ReadOnlySpan<double> values, ReadOnlySpan<double> q, Span<double> results)
    {
        Span<int> ranks = stackalloc int[2 * q.Length];
        Span<double> found = stackalloc double[ranks.Length];
        for (int i = 0; i < q.Length; i++)
        {
            ranks[2 * i] = (int)(q[i] * (values.Length - 1));
            ranks[(2 * i) + 1] = Math.Min(ranks[2 * i] + 1, values.Length - 1);
        }

        // Two quantiles so near each other that their ranks interleave are left to the other way.
        if (!IsRising(ranks) || !BinnedSelection.TryFind(values, ranks, found))
        {
            return false;
        }

        for (int i = 0; i < q.Length; i++)
        {
            double position = q[i] * (values.Length - 1);
            results[i] = Between(found[2 * i], found[(2 * i) + 1], position - ranks[2 * i]);
        }

        return true;
    }

    private static bool IsRising(ReadOnlySpan<int> ranks)
    {
        for (int i = 1; i < ranks.Length; i++)
        {
            if (ranks[i] < ranks[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads one quantile, knowing that everything before <paramref name="settled"/> is no larger than what follows.</summary>
    private static double Read(Span<double> values, double q, int settled, out int nowSettled)
    {
        Require.Share(q, nameof(q));
        double position = q * (values.Length - 1);
        int below = (int)position;
        double part = position - below;
        Select(values, settled, below);
        nowSettled = below;
        double low = values[below];
        double high = part == 0 ? low : Smallest(values[(below + 1)..]);

        return Between(low, high, part);
    }

    /// <summary>A part of the way from one value to the next.</summary>
    /// <remarks>Between minus infinity and a number lies minus infinity; adding 0 turns -0 into 0, whichever of the two was met.</remarks>
    private static double Between(double low, double high, double part) =>
        (low == high || part == 0 || double.IsInfinity(low) ? low : low + (part * (high - low))) + 0.0;

    /// <summary>Moves the value of rank <paramref name="rank"/> to its place, smaller ones before it and larger ones behind.</summary>
    private static void Select(Span<double> values, int from, int rank)
    {
        int low = from;
        int high = values.Length - 1;
        for (int halvings = 2 * int.Log2(values.Length); high - low >= SortBelow && halvings > 0; halvings--)
        {
            int split = Split(values, low, high);
            if (rank <= split)
            {
                high = split;
            }
            else
            {
                low = split + 1;
            }
        }

        if (low <= rank)
        {
            values[low..(high + 1)].Sort();
        }
    }

    /// <summary>Hoare's partition about the middle of three: nothing up to the returned place is larger than anything behind it.</summary>
    private static int Split(Span<double> values, int low, int high)
    {
        double pivot = Middle(values[low], values[low + ((high - low) / 2)], values[high]);
        int i = low - 1;
        int j = high + 1;
        while (true)
        {
            do
            {
                i++;
            }
            while (values[i] < pivot);

            do
            {
                j--;
            }
            while (values[j] > pivot);

            if (i >= j)
            {
                // Neither side may be empty, or the search would not end.
                return Math.Min(j, high - 1);
            }

            (values[i], values[j]) = (values[j], values[i]);
        }
    }

    private static double Middle(double a, double b, double c) =>
        Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));

    private static double Smallest(ReadOnlySpan<double> values)
    {
        double smallest = values[0];
        foreach (double value in values)
        {
            smallest = Math.Min(smallest, value);
        }

        return smallest;
    }

    private static void RequireNumbers(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
        {
            throw new ArgumentException("There must be at least one value.", nameof(values));
        }

        foreach (double value in values)
        {
            if (double.IsNaN(value))
            {
                throw new ArgumentException("A value is not a number.", nameof(values));
            }
        }
    }
}
