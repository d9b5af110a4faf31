namespace Suppose.Numerics.Kernels;

/// <summary>How kernels over sets of measures lay out their tables: a few worlds abreast.</summary>
/// <remarks>
/// A table over k measures has <c>2^k</c> rows, row A for the set whose bit mask is A; a row holds one double for each of the tile's
/// <see cref="Width"/> worlds, worlds innermost. One row fills one 64-byte line of cache and one wide vector register.
/// Worlds of a tile never mix: what happens in one lane depends on that lane alone.
/// </remarks>
public static class WorldTile
{
    /// <summary>Number of worlds abreast.</summary>
    public const int Width = 8;

    /// <summary>Number of rows in a table.</summary>
    /// <exception cref="ArgumentException">The length of <paramref name="table"/> is not a whole number of rows.</exception>
    internal static int Rows(ReadOnlySpan<double> table, string name)
    {
        if (table.Length % Width != 0)
        {
            throw new ArgumentException($"A table is made of rows of {Width}.", name);
        }

        return table.Length / Width;
    }

    /// <summary>Throws unless a span is one row long.</summary>
    internal static void RequireRow(ReadOnlySpan<double> row, string name)
    {
        if (row.Length != Width)
        {
            throw new ArgumentException($"A row has {Width} values.", name);
        }
    }

    /// <summary>Throws unless a table has one row for every set of <paramref name="measures"/> measures.</summary>
    internal static void RequireSets(ReadOnlySpan<double> table, int measures, string name)
    {
        if (measures is < 0 or > 24 || table.Length != Width << measures)
        {
            throw new ArgumentException($"The table does not have a row for every set of {measures} measures.", name);
        }
    }
}
