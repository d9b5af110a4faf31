using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Counts, for every design, in how many worlds of a tile a chance is no larger than a limit.</summary>
/// <remarks>Counts are whole numbers, so adding tiles in any order gives the same totals.</remarks>
public static class HoldingCounts
{
    /// <summary>Adds a tile's worlds to the counts.</summary>
    /// <param name="table">The chances.</param>
    /// <param name="rows">For each design, its row in the table.</param>
    /// <param name="limit">The largest chance at which a design still holds.</param>
    /// <param name="lanes">Which worlds of the tile count, one bit each.</param>
    /// <param name="counts">One count a design.</param>
    /// <param name="inAll">For each design the worlds in which it has held so far, one bit each; those in which it does not hold here are taken out.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<double> table, DesignRows rows, double limit, byte lanes, Span<int> counts, Span<byte> inAll)
    {
        Check(table, rows, counts, inAll);
        ref double first = ref MemoryMarshal.GetReference(table);
        ReadOnlySpan<int> row = rows.Span;
        Vector512<double> most = Vector512.Create(limit);
        for (int design = 0; design < row.Length; design++)
        {
            Vector512<double> chance = Vector512.LoadUnsafe(ref first, (nuint)row[design] * WorldTile.Width);
            uint holds = (uint)Vector512.LessThanOrEqual(chance, most).ExtractMostSignificantBits() & lanes;
            counts[design] += BitOperations.PopCount(holds);
            inAll[design] &= (byte)holds;
        }
    }

    /// <summary>Counts for every row of a table, and tells in which worlds: right where many designs share a row.</summary>
    /// <param name="table">The chances.</param>
    /// <param name="limit">The largest chance at which a row still holds.</param>
    /// <param name="lanes">Which worlds of the tile count, one bit each.</param>
    /// <param name="counts">One count a row.</param>
    /// <param name="holding">For each row, where it holds, one bit a world; what was there before is overwritten.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddRows(ReadOnlySpan<double> table, double limit, byte lanes, Span<int> counts, Span<byte> holding)
    {
        Check(table, counts, holding);
        ref double first = ref MemoryMarshal.GetReference(table);
        Vector512<double> most = Vector512.Create(limit);
        for (int row = 0; row < counts.Length; row++)
        {
            Vector512<double> chance = Vector512.LoadUnsafe(ref first, (nuint)row * WorldTile.Width);
            uint holds = (uint)Vector512.LessThanOrEqual(chance, most).ExtractMostSignificantBits() & lanes;
            counts[row] += BitOperations.PopCount(holds);
            holding[row] = (byte)holds;
        }
    }

    /// <summary>Takes out of what holds for each design the worlds in which its row does not hold.</summary>
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

        ref byte holds = ref MemoryMarshal.GetReference(holding);
        ref byte all = ref MemoryMarshal.GetReference(inAll);
        ref int row = ref MemoryMarshal.GetReference(rows.Span);
        for (nuint design = 0; design < (nuint)inAll.Length; design++)
        {
            Unsafe.Add(ref all, design) &= Unsafe.Add(ref holds, (nuint)Unsafe.Add(ref row, design));
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

    /// <summary>The definition of <see cref="AddRows"/>: one world and one row at a time.</summary>
    internal static void AddRowsPlainly(ReadOnlySpan<double> table, double limit, byte lanes, Span<int> counts, Span<byte> holding)
    {
        Check(table, counts, holding);
        for (int row = 0; row < counts.Length; row++)
        {
            holding[row] = 0;
            for (int lane = 0; lane < WorldTile.Width; lane++)
            {
                bool holds = (lanes >> lane & 1) != 0 && table[(row * WorldTile.Width) + lane] <= limit;
                counts[row] += holds ? 1 : 0;
                holding[row] |= (byte)(holds ? 1 << lane : 0);
            }
        }
    }

    /// <summary>The definition: one world and one design at a time.</summary>
    internal static void AddPlainly(ReadOnlySpan<double> table, DesignRows rows, double limit, byte lanes, Span<int> counts, Span<byte> inAll)
    {
        Check(table, rows, counts, inAll);
        for (int design = 0; design < rows.Count; design++)
        {
            for (int lane = 0; lane < WorldTile.Width; lane++)
            {
                bool holds = (lanes >> lane & 1) != 0 && table[(rows[design] * WorldTile.Width) + lane] <= limit;
                counts[design] += holds ? 1 : 0;
                inAll[design] &= (byte)(holds ? 255 : ~(1 << lane));
            }
        }
    }

    private static void Check(ReadOnlySpan<double> table, ReadOnlySpan<int> counts, ReadOnlySpan<byte> holding)
    {
        if (table.Length != counts.Length * WorldTile.Width || holding.Length != counts.Length)
        {
            throw new ArgumentException("There must be one count and one set of worlds a row.", nameof(counts));
        }
    }

    private static void Check(ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<int> counts, ReadOnlySpan<byte> inAll)
    {
        rows.Check(table, counts.Length, nameof(counts));
        rows.Check(table, inAll.Length, nameof(inAll));
    }
}
