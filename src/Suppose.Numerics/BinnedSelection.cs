namespace Suppose.Numerics;

/// <summary>Finds a few of many values by rank: values are dealt into even bins, and only the bins that hold a wanted rank are sorted.</summary>
/// <remarks>
/// Two passes over the values, and no value is moved. Where values crowd into few bins, or have no finite spread, it gives up and the caller has to find them otherwise.
/// What is found is a function of the values alone.
/// </remarks>
internal static class BinnedSelection
{
    /// <summary>Fewer values than this are not worth dealing out.</summary>
    public const int Least = 256;

    private const int Bins = 1024;

    /// <summary>Finds the values of some ranks.</summary>
    /// <param name="values">The values, none of them NaN.</param>
    /// <param name="ranks">Ranks from 0, rising.</param>
    /// <param name="found">Where the values go.</param>
    /// <returns>Whether they were found.</returns>
    public static bool TryFind(ReadOnlySpan<double> values, ReadOnlySpan<int> ranks, Span<double> found)
    {
        (double low, double high) = Ends(values);
        double scale = (Bins - 1) / (high - low);
        if (!double.IsFinite(scale) || scale == 0)
        {
            found.Fill(low);
            return low == high;
        }

        Span<int> before = stackalloc int[Bins + 1];
        before.Clear();
        foreach (double value in values)
        {
            before[1 + Bin(value, low, scale)]++;
        }

        for (int bin = 0; bin < Bins; bin++)
        {
            before[bin + 1] += before[bin];
        }

        return Read(values, low, scale, before, ranks, found);
    }

    private static bool Read(ReadOnlySpan<double> values, double low, double scale, ReadOnlySpan<int> before, ReadOnlySpan<int> ranks, Span<double> found)
    {
        // For each bin that holds a wanted rank, where in the working space its values begin; -1 for all others.
        Span<short> starts = stackalloc short[Bins];
        Span<int> bins = stackalloc int[ranks.Length];
        Span<double> held = stackalloc double[2 * Least];
        starts.Fill(-1);
        int room = 0;
        for (int i = 0, bin = 0; i < ranks.Length; i++)
        {
            while (before[bin + 1] <= ranks[i])
            {
                bin++;
            }

            bins[i] = bin;
            if (starts[bin] < 0)
            {
                starts[bin] = (short)room;
                room += before[bin + 1] - before[bin];
            }

            if (room > held.Length)
            {
                return false;
            }
        }

        Gather(values, low, scale, starts, held);
        for (int i = 0; i < ranks.Length; i++)
        {
            int count = before[bins[i] + 1] - before[bins[i]];
            Span<double> own = held.Slice(starts[bins[i]], count);
            own.Sort();
            found[i] = own[ranks[i] - before[bins[i]]];
        }

        return true;
    }

    private static void Gather(ReadOnlySpan<double> values, double low, double scale, ReadOnlySpan<short> starts, Span<double> held)
    {
        Span<short> next = stackalloc short[Bins];
        starts.CopyTo(next);
        foreach (double value in values)
        {
            ref short to = ref next[Bin(value, low, scale)];
            if (to >= 0)
            {
                held[to++] = value;
            }
        }
    }

    /// <summary>A value's bin; never falls as the value rises, since each step is monotone in floating point.</summary>
    private static int Bin(double value, double low, double scale) => (int)((value - low) * scale);

    private static (double Low, double High) Ends(ReadOnlySpan<double> values)
    {
        (double low, double high) = (values[0], values[0]);
        foreach (double value in values)
        {
            low = value < low ? value : low;
            high = value > high ? value : high;
        }

        return (low, high);
    }
}
