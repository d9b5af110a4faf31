namespace Suppose.Numerics.Kernels;

/// <summary>For each of some designs, the row of a table that speaks of it.</summary>
/// <remarks>Where a possibility is touched by few measures its table is small, and many designs share a row. Immutable.</remarks>
public sealed class DesignRows
{
    private readonly int[] _rows;

    /// <summary>Rows in the order of the designs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A row is negative.</exception>
    public DesignRows(ReadOnlySpan<int> rows)
    {
        _rows = rows.ToArray();
        foreach (int row in rows)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row, nameof(rows));
            Needed = Math.Max(Needed, row + 1);
        }
    }

    /// <summary>Number of designs.</summary>
    public int Count => _rows.Length;

    /// <summary>Number of rows a table must have for every design to find its own.</summary>
    public int Needed { get; }

    /// <summary>The row of a design.</summary>
    public int this[int design] => _rows[design];

    internal ReadOnlySpan<int> Span => _rows;

    /// <summary>Throws unless a table has all rows and another span as many entries as there are designs.</summary>
    internal void Check(ReadOnlySpan<double> table, int entries, string name)
    {
        if (table.Length < Needed * WorldTile.Width)
        {
            throw new ArgumentException("A design's row lies beyond the table.", nameof(table));
        }

        if (entries != Count)
        {
            throw new ArgumentException("There must be one entry a design.", name);
        }
    }
}
