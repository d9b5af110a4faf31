using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Finds the worlds of a tile in which a row's value is above a threshold of the row's own.</summary>
public static class RowsAbove
{
    /// <summary>Marks them.</summary>
    /// <param name="values">One row of values a design.</param>
    /// <param name="thresholds">One threshold a design.</param>
    /// <param name="lanes">Which worlds of the tile count, one bit each.</param>
    /// <param name="above">For each design the worlds above, one bit each.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Mark(ReadOnlySpan<double> values, ReadOnlySpan<double> thresholds, byte lanes, Span<byte> above)
    {
        Check(values, thresholds, above);
        ref double first = ref MemoryMarshal.GetReference(values);
        for (int row = 0; row < above.Length; row++)
        {
            Vector512<double> own = Vector512.LoadUnsafe(ref first, (nuint)row * WorldTile.Width);
            above[row] = (byte)((uint)Vector512.GreaterThan(own, Vector512.Create(thresholds[row])).ExtractMostSignificantBits() & lanes);
        }
    }

    /// <summary>The definition: one world and one row at a time.</summary>
    internal static void MarkPlainly(ReadOnlySpan<double> values, ReadOnlySpan<double> thresholds, byte lanes, Span<byte> above)
    {
        Check(values, thresholds, above);
        above.Clear();
        for (int at = 0; at < values.Length; at++)
        {
            int lane = at % WorldTile.Width;
            bool higher = values[at] > thresholds[at / WorldTile.Width] && (lanes >> lane & 1) != 0;
            above[at / WorldTile.Width] |= (byte)(higher ? 1 << lane : 0);
        }
    }

    private static void Check(ReadOnlySpan<double> values, ReadOnlySpan<double> thresholds, ReadOnlySpan<byte> above)
    {
        if (WorldTile.Rows(values, nameof(values)) != above.Length || thresholds.Length != above.Length)
        {
            throw new ArgumentException("There must be one row and one threshold for each mark.", nameof(values));
        }
    }
}
