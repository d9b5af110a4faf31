using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Adds a multiple of one row to another, each element rounded once.</summary>
public static class RowCombination
{
    /// <summary><c>row_i = factor other_i + row_i</c>.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void AddMultiple(Span<double> row, double factor, ReadOnlySpan<double> other)
    {
        Require.SameLength(row.Length, other.Length, nameof(other));
        int done = Vector256.IsHardwareAccelerated ? AddByFours(row, factor, other) : 0;
        AddPlainly(row[done..], factor, other[done..]);
    }

    /// <summary>The definition: one element at a time.</summary>
    internal static void AddPlainly(Span<double> row, double factor, ReadOnlySpan<double> other)
    {
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = Math.FusedMultiplyAdd(factor, other[i], row[i]);
        }
    }

    private static int AddByFours(Span<double> row, double factor, ReadOnlySpan<double> other)
    {
        ref double to = ref MemoryMarshal.GetReference(row);
        ref double from = ref MemoryMarshal.GetReference(other);
        Vector256<double> factors = Vector256.Create(factor);
        int i = 0;
        for (; i + 4 <= row.Length; i += 4)
        {
            Vector256.FusedMultiplyAdd(factors, Vector256.LoadUnsafe(ref from, (nuint)i), Vector256.LoadUnsafe(ref to, (nuint)i))
                .StoreUnsafe(ref to, (nuint)i);
        }

        return i;
    }
}
