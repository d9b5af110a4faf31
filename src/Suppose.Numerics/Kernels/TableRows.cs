using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Moves rows of tables about.</summary>
public static class TableRows
{
    private static readonly double[] s_ofBits = [.. Enumerable.Range(0, 256 * WorldTile.Width).Select(i => i / WorldTile.Width >> (i % WorldTile.Width) & 1)];

    /// <summary>Copies rows of one table to another: row i of the target is row <c>rows[i]</c> of the source.</summary>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A row lies beyond the source.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gather(ReadOnlySpan<double> source, ReadOnlySpan<int> rows, Span<double> table)
    {
        int known = WorldTile.Rows(source, nameof(source));
        if (WorldTile.Rows(table, nameof(table)) != rows.Length)
        {
            throw new ArgumentException("There must be one row of the source for each of the table.", nameof(rows));
        }

        ref double from = ref MemoryMarshal.GetReference(source);
        ref double to = ref MemoryMarshal.GetReference(table);
        for (int i = 0; i < rows.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)rows[i], (uint)known, nameof(rows));
            Vector512.LoadUnsafe(ref from, (nuint)rows[i] * WorldTile.Width).StoreUnsafe(ref to, (nuint)i * WorldTile.Width);
        }
    }

    /// <summary>Spreads a row of worlds over the tables of their tiles; worlds that are missing from the last tile repeat the last one.</summary>
    /// <param name="row">The worlds.</param>
    /// <param name="tables">The tiles' tables, one after another.</param>
    /// <param name="rows">Number of rows of one table.</param>
    /// <param name="at">Which row it is.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Spread(ReadOnlySpan<double> row, Span<double> tables, int rows, int at)
    {
        int tiles = (row.Length + WorldTile.Width - 1) / WorldTile.Width;
        if (at < 0 || at >= rows || tables.Length < (long)tiles * rows * WorldTile.Width)
        {
            throw new ArgumentException("Every tile must have a table with the row.", nameof(tables));
        }

        ref double from = ref MemoryMarshal.GetReference(row);
        ref double to = ref MemoryMarshal.GetReference(tables);
        int whole = row.Length / WorldTile.Width;
        for (int tile = 0; tile < whole; tile++)
        {
            Vector512.LoadUnsafe(ref from, (nuint)(tile * WorldTile.Width)).StoreUnsafe(ref to, (nuint)(((tile * rows) + at) * WorldTile.Width));
        }

        for (int lane = 0; whole < tiles && lane < WorldTile.Width; lane++)
        {
            tables[(((whole * rows) + at) * WorldTile.Width) + lane] = row[Math.Min((whole * WorldTile.Width) + lane, row.Length - 1)];
        }
    }

    /// <summary>Writes 1 in the worlds of a tile whose bit is set and 0 in the others.</summary>
    /// <param name="bits">One bit a world.</param>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentException">The row is not one row long.</exception>
    public static void OfBits(byte bits, Span<double> row)
    {
        WorldTile.RequireRow(row, nameof(row));
        s_ofBits.AsSpan(bits * WorldTile.Width, WorldTile.Width).CopyTo(row);
    }
}
