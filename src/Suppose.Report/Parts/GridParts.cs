using System.Collections.Immutable;
using Suppose.Findings;

namespace Suppose.Report.Parts;

/// <summary>Cuts a table that is too wide for a sheet of paper into parts of nearly equal width, each with the columns that are repeated.</summary>
internal static class GridParts
{
    /// <summary>How many columns stand beside the names of the rows.</summary>
    public const int MostColumns = 7;

    /// <summary>The parts.</summary>
    public static IEnumerable<Grid> Of(Grid grid)
    {
        if (grid.Columns.Length <= MostColumns || grid.Look == GridLook.Ledger)
        {
            yield return grid;
            yield break;
        }

        var repeated = Math.Min(grid.Repeated, MostColumns - 1);
        var own = grid.Columns.Length - repeated;
        var parts = (own + MostColumns - repeated - 1) / (MostColumns - repeated);
        for (var part = 0; part < parts; part++)
        {
            ImmutableArray<int> columns = [.. Enumerable.Range(0, repeated), .. Enumerable.Range(repeated + (own * part / parts), (own * (part + 1) / parts) - (own * part / parts))];
            yield return grid with { Columns = [.. columns.Select(c => grid.Columns[c])], Rows = [.. grid.Rows.Select(row => row with { Cells = [.. columns.Select(c => row.Cells[c])] })] };
        }
    }
}
