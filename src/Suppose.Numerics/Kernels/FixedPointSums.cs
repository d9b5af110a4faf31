using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Sums over worlds that come out the same in whatever order tiles are added.</summary>
/// <remarks>
/// Every term <c>weight x entry</c> is rounded to a multiple of <see cref="Unit"/> and summed as a whole number, so addition is associative and threads
/// may add as they finish. Terms must stay below 512 in size; a mean over worlds is then right to half a unit, 1.2e-13.
/// A sum of W terms needs W times their size to stay below 2^21.
/// </remarks>
public static class FixedPointSums
{
    /// <summary>What 1 in a sum stands for: <c>2^-42</c>.</summary>
    public const double Unit = 1.0 / (1L << 42);

    /// <summary>Added to a term, this leaves the term's multiples of the unit in the last bits of the sum's mantissa: <c>1.5 x 2^10</c>, whose own last bit is worth one unit.</summary>
    private const double Magic = 1536;

    private const double Largest = 512;

    /// <summary>Adds a tile's worlds for every row of a table; designs that share a row share its sum.</summary>
    /// <param name="table">The entries.</param>
    /// <param name="weight">What each world's entry is multiplied by, one row; 0 leaves a world out.</param>
    /// <param name="sums">One sum a row, in units.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<double> table, ReadOnlySpan<double> weight, Span<long> sums)
    {
        Check(table, weight, sums);
        ref double first = ref MemoryMarshal.GetReference(table);
        Vector512<double> weights = Vector512.Create(weight);
        Vector512<double> magic = Vector512.Create(Magic);
        for (int row = 0; row < sums.Length; row++)
        {
            Vector512<double> entry = Vector512.LoadUnsafe(ref first, (nuint)row * WorldTile.Width);
            Vector512<long> units = ((entry * weights) + magic).AsInt64() - magic.AsInt64();
            sums[row] += Vector512.Sum(units);
        }
    }

    /// <summary>The definition of <see cref="Add"/>: one world and one row at a time.</summary>
    internal static void AddPlainly(ReadOnlySpan<double> table, ReadOnlySpan<double> weight, Span<long> sums)
    {
        Check(table, weight, sums);
        for (int at = 0; at < table.Length; at++)
        {
            sums[at / WorldTile.Width] += (long)Math.Round(table[at] * weight[at % WorldTile.Width] / Unit, MidpointRounding.ToEven);
        }
    }

    /// <summary>Whether terms of this size may be summed over this many worlds.</summary>
    public static bool Fits(double largestTerm, int worlds) => largestTerm < Largest && largestTerm * worlds < (1L << 21);

    private static void Check(ReadOnlySpan<double> table, ReadOnlySpan<double> weight, ReadOnlySpan<long> sums)
    {
        WorldTile.RequireRow(weight, nameof(weight));
        if (table.Length != sums.Length * WorldTile.Width)
        {
            throw new ArgumentException("There must be one sum a row.", nameof(sums));
        }
    }
}
