using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>The worlds of a row of at most 64 in which something is so, one bit each.</summary>
public static class WorldBits
{
    /// <summary>The most worlds of a row.</summary>
    public const int Most = 64;

    /// <summary>The worlds in which the value is below a limit; NaN never is.</summary>
    /// <exception cref="ArgumentException">The row is longer than <see cref="Most"/>.</exception>
    public static ulong Below(ReadOnlySpan<double> row, double limit)
    {
        Check(row);
        ref double first = ref MemoryMarshal.GetReference(row);
        Vector512<double> limits = Vector512.Create(limit);
        ulong bits = 0;
        int done = 0;
        for (; done + 8 <= row.Length; done += 8)
        {
            bits |= Vector512.LessThan(Vector512.LoadUnsafe(ref first, (nuint)done), limits).ExtractMostSignificantBits() << done;
        }

        return bits | (done < row.Length ? BelowPlainly(row[done..], limit) << done : 0);
    }

    /// <summary>The worlds in which one row less another is below a limit; NaN never is.</summary>
    /// <exception cref="ArgumentException">The rows differ in length or are longer than <see cref="Most"/>.</exception>
    public static ulong DifferenceBelow(ReadOnlySpan<double> row, ReadOnlySpan<double> less, double limit)
    {
        Check(row);
        Require.SameLength(row.Length, less.Length, nameof(less));
        ref double first = ref MemoryMarshal.GetReference(row);
        ref double second = ref MemoryMarshal.GetReference(less);
        Vector512<double> limits = Vector512.Create(limit);
        ulong bits = 0;
        int done = 0;
        for (; done + 8 <= row.Length; done += 8)
        {
            Vector512<double> difference = Vector512.LoadUnsafe(ref first, (nuint)done) - Vector512.LoadUnsafe(ref second, (nuint)done);
            bits |= Vector512.LessThan(difference, limits).ExtractMostSignificantBits() << done;
        }

        return bits | (done < row.Length ? DifferenceBelowPlainly(row[done..], less[done..], limit) << done : 0);
    }

    /// <summary>The worlds in which the value is above a limit; NaN never is.</summary>
    /// <exception cref="ArgumentException">The row is longer than <see cref="Most"/>.</exception>
    public static ulong Above(ReadOnlySpan<double> row, double limit)
    {
        Check(row);
        ref double first = ref MemoryMarshal.GetReference(row);
        Vector512<double> limits = Vector512.Create(limit);
        ulong bits = 0;
        int done = 0;
        for (; done + 8 <= row.Length; done += 8)
        {
            bits |= Vector512.GreaterThan(Vector512.LoadUnsafe(ref first, (nuint)done), limits).ExtractMostSignificantBits() << done;
        }

        return bits | (done < row.Length ? AbovePlainly(row[done..], limit) << done : 0);
    }

    /// <summary>The definition of <see cref="Below"/>: one world at a time.</summary>
    internal static ulong BelowPlainly(ReadOnlySpan<double> row, double limit)
    {
        ulong bits = 0;
        for (int world = 0; world < row.Length; world++)
        {
            bits |= row[world] < limit ? 1UL << world : 0;
        }

        return bits;
    }

    /// <summary>The definition of <see cref="DifferenceBelow"/>: one world at a time.</summary>
    internal static ulong DifferenceBelowPlainly(ReadOnlySpan<double> row, ReadOnlySpan<double> less, double limit)
    {
        ulong bits = 0;
        for (int world = 0; world < row.Length; world++)
        {
            bits |= row[world] - less[world] < limit ? 1UL << world : 0;
        }

        return bits;
    }

    /// <summary>The definition of <see cref="Above"/>: one world at a time.</summary>
    internal static ulong AbovePlainly(ReadOnlySpan<double> row, double limit)
    {
        ulong bits = 0;
        for (int world = 0; world < row.Length; world++)
        {
            bits |= row[world] > limit ? 1UL << world : 0;
        }

        return bits;
    }

    private static void Check(ReadOnlySpan<double> row)
    {
        if (row.Length > Most)
        {
            throw new ArgumentException("A row has at most 64 worlds.", nameof(row));
        }
    }
}
