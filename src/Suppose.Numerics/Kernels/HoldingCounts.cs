using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Tells and counts in which worlds of a tile a chance is no larger than a limit: for the rows of a table, and for the designs that share them.</summary>
/// <remarks>Counts are whole numbers, so adding tiles in any order gives the same totals.</remarks>
public static class HoldingCounts
{
    /// <summary>Tells for every row of a table in which worlds it holds.</summary>
    /// <param name="table">The chances.</param>
    /// <param name="limit">The largest chance at which a row still holds.</param>
    /// <param name="lanes">Which worlds of the tile count, one bit each.</param>
    /// <param name="holding">For each row, where it holds, one bit a world; what was there before is overwritten.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Mark(ReadOnlySpan<double> table, double limit, byte lanes, Span<byte> holding)
    {
        Check(table, holding.Length, holding);
        ref double first = ref MemoryMarshal.GetReference(table);
        Vector512<double> most = Vector512.Create(limit);
        for (int row = 0; row < holding.Length; row++)
        {
            Vector512<double> chance = Vector512.LoadUnsafe(ref first, (nuint)row * WorldTile.Width);
            holding[row] = (byte)((uint)Vector512.LessThanOrEqual(chance, most).ExtractMostSignificantBits() & lanes);
        }
    }

    /// <summary>Adds up in how many worlds each row of a table holds, and tells in which.</summary>
    /// <param name="table">The chances.</param>
    /// <param name="limit">The largest chance at which a row still holds.</param>
    /// <param name="lanes">Which worlds of the tile count, one bit each.</param>
    /// <param name="counts">One count a row.</param>
    /// <param name="holding">For each row, where it holds, one bit a world; what was there before is overwritten.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Add(ReadOnlySpan<double> table, double limit, byte lanes, Span<int> counts, Span<byte> holding)
    {
        Check(table, counts.Length, holding);
        Mark(table, limit, lanes, holding);
        AddBits(holding, counts);
    }

    /// <summary>Takes out of what holds for each design the worlds in which its row does not hold; where no design holds in any world any more, that is decided already.</summary>
    /// <param name="holding">For each row, where it holds, one bit a world.</param>
    /// <param name="rows">For each design, its row.</param>
    /// <param name="inAll">For each design the worlds in which it has held so far, one bit each.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Narrow(ReadOnlySpan<byte> holding, DesignRows rows, Span<byte> inAll)
    {
        if (holding.Length < rows.Needed || inAll.Length != rows.Count)
        {
            throw new ArgumentException("Every design must have its row, and one entry.", nameof(inAll));
        }

        if (!inAll.ContainsAnyExcept((byte)0))
        {
            return;
        }

        ref byte holds = ref Unsafe.Add(ref MemoryMarshal.GetReference(holding), rows.First);
        ref byte all = ref MemoryMarshal.GetReference(inAll);
        ref int apart = ref MemoryMarshal.GetReference(rows.FromFirst);
        for (nuint design = 0; design < (nuint)inAll.Length; design++)
        {
            Unsafe.Add(ref all, design) &= Unsafe.Add(ref holds, Unsafe.Add(ref apart, design));
        }
    }

    /// <summary>Adds up in how many worlds each design holds.</summary>
    /// <param name="holding">For each design, where it holds, one bit a world.</param>
    /// <param name="counts">One count a design.</param>
    /// <exception cref="ArgumentException">The sizes differ.</exception>
    public static void AddBits(ReadOnlySpan<byte> holding, Span<int> counts)
    {
        Require.SameLength(holding.Length, counts.Length, nameof(counts));
        for (int design = 0; design < counts.Length; design++)
        {
            counts[design] += BitOperations.PopCount((uint)holding[design]);
        }
    }

    /// <summary>The definition of <see cref="Mark"/>: one world and one row at a time.</summary>
    internal static void MarkPlainly(ReadOnlySpan<double> table, double limit, byte lanes, Span<byte> holding)
    {
        Check(table, holding.Length, holding);
        for (int row = 0; row < holding.Length; row++)
        {
            holding[row] = 0;
            for (int lane = 0; lane < WorldTile.Width; lane++)
            {
                bool holds = (lanes >> lane & 1) != 0 && table[(row * WorldTile.Width) + lane] <= limit;
                holding[row] |= (byte)(holds ? 1 << lane : 0);
            }
        }
    }

    private static void Check(ReadOnlySpan<double> table, int rows, ReadOnlySpan<byte> holding)
    {
        if (table.Length != rows * WorldTile.Width || holding.Length != rows)
        {
            throw new ArgumentException("There must be one count and one set of worlds a row.", nameof(table));
        }
    }
}
