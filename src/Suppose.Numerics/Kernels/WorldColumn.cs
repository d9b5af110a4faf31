using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Plain arithmetic on columns of worlds.</summary>
public static class WorldColumn
{
    /// <summary>Adds one column to another, world by world.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<double> column, ReadOnlySpan<double> other)
    {
        Require.SameLength(column.Length, other.Length, nameof(other));
        ref double to = ref MemoryMarshal.GetReference(column);
        ref double from = ref MemoryMarshal.GetReference(other);
        nuint at = 0;
        for (; at + (nuint)Vector512<double>.Count <= (nuint)column.Length; at += (nuint)Vector512<double>.Count)
        {
            (Vector512.LoadUnsafe(ref to, at) + Vector512.LoadUnsafe(ref from, at)).StoreUnsafe(ref to, at);
        }

        for (int rest = (int)at; rest < column.Length; rest++)
        {
            column[rest] += other[rest];
        }
    }

    /// <summary>In how many worlds a column is at least as large as a bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int CountAtLeast(ReadOnlySpan<double> column, double bound)
    {
        ref double from = ref MemoryMarshal.GetReference(column);
        Vector512<double> bounds = Vector512.Create(bound);
        int count = 0;
        nuint at = 0;
        for (; at + (nuint)Vector512<double>.Count <= (nuint)column.Length; at += (nuint)Vector512<double>.Count)
        {
            count += BitOperations.PopCount(Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref from, at), bounds).ExtractMostSignificantBits());
        }

        for (int rest = (int)at; rest < column.Length; rest++)
        {
            count += column[rest] >= bound ? 1 : 0;
        }

        return count;
    }

    /// <summary>The definition of <see cref="Add"/>: one world at a time.</summary>
    internal static void AddPlainly(Span<double> column, ReadOnlySpan<double> other)
    {
        for (int world = 0; world < column.Length; world++)
        {
            column[world] += other[world];
        }
    }

    /// <summary>The definition of <see cref="CountAtLeast"/>: one world at a time.</summary>
    internal static int CountAtLeastPlainly(ReadOnlySpan<double> column, double bound)
    {
        int count = 0;
        foreach (double value in column)
        {
            count += value >= bound ? 1 : 0;
        }

        return count;
    }
}
