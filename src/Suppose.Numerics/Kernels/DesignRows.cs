namespace Suppose.Numerics.Kernels;

/// <summary>For each of some designs, the row of a table that speaks of it.</summary>
/// <remarks>
/// Where a possibility is touched by few measures its table is small, and many designs share a row. Rows are kept as a first one and how far the others lie from it, since stretches of
/// designs that differ in the same measures lie alike and then share that. Immutable.
/// </remarks>
public sealed class DesignRows
{
    private readonly int[] _apart;

    /// <summary>Rows in the order of the designs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A row is negative.</exception>
    public DesignRows(ReadOnlySpan<int> rows)
        : this(rows, null)
    {
    }

    private DesignRows(ReadOnlySpan<int> rows, DesignRows? alike)
    {
        First = rows.IsEmpty ? 0 : rows[0];
        int farthest = 0;
        int nearest = 0;
        bool same = alike is not null && alike.Count == rows.Length;
        for (int design = 0; design < rows.Length; design++)
        {
            int apart = rows[design] - First;
            (nearest, farthest) = (Math.Min(nearest, apart), Math.Max(farthest, apart));
            same = same && alike!._apart[design] == apart;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(First + nearest, nameof(rows));
        Needed = rows.IsEmpty ? 0 : First + farthest + 1;
        _apart = same ? alike!._apart : Apart(rows, First);
    }

    /// <summary>Number of designs.</summary>
    public int Count => _apart.Length;

    /// <summary>Number of rows a table must have for every design to find its own.</summary>
    public int Needed { get; }

    /// <summary>The row of a design.</summary>
    public int this[int design] => First + _apart[design];

    /// <summary>The row of the first design.</summary>
    internal int First { get; }

    /// <summary>For each design, how far its row lies from that of the first one.</summary>
    internal ReadOnlySpan<int> FromFirst => _apart;

    /// <summary>Rows in the order of the designs, which share their memory with others where they lie alike.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="alike">Rows that may lie alike; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row is negative.</exception>
    public static DesignRows Of(ReadOnlySpan<int> rows, DesignRows? alike) => new(rows, alike);

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

    private static int[] Apart(ReadOnlySpan<int> rows, int first)
    {
        int[] apart = new int[rows.Length];
        for (int design = 0; design < apart.Length; design++)
        {
            apart[design] = rows[design] - first;
        }

        return apart;
    }
}
