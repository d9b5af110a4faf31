using Suppose.Findings;

namespace Suppose.Cli.Terminal;

/// <summary>How wide the columns of a table are, and into which parts it falls where it is wider than a line.</summary>
internal sealed class GridColumns
{
    /// <summary>Empty cells between two columns.</summary>
    public const int Gap = 2;

    private const int NarrowestNames = 14;
    private const int WidestWord = 11;
    private readonly Grid _grid;
    private readonly int[] _widths;

    /// <summary>Lays out the columns of a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="width">The cells of a line.</param>
    public GridColumns(Grid grid, int width)
    {
        _grid = grid;
        _widths = [.. Enumerable.Range(0, grid.Columns.Length).Select(WidthOf)];
        var widest = Math.Min(grid.Rows.Select(r => CellWidth.Of(r.Name)).Append(CellWidth.Of(grid.Corner)).Max(), Math.Max(NarrowestNames, grid.NamesLead ? width - _widths.Sum(w => Gap + w) : width / 4));

        // The names may be narrower where that saves a part.
        Names = widest;
        Parts = Filled(widest, width);
        for (var names = widest - 1; names >= Math.Min(widest, NarrowestNames); names--)
        {
            var fewer = Filled(names, width);
            if (fewer.Count < Parts.Count)
            {
                (Names, Parts) = (names, fewer);
            }
        }

        Parts = Even(width);
    }

    /// <summary>The width of the rows' names.</summary>
    public int Names { get; }

    /// <summary>The columns of each part, the repeated ones first.</summary>
    public List<List<int>> Parts { get; }

    /// <summary>The width of a column.</summary>
    public int this[int column] => _widths[column];

    private int WidthOf(int column)
    {
        var words = _grid.Columns[column].Split(' ').Max(w => CellWidth.Of(w));
        return _grid.Rows.SelectMany(r => r.Cells[column].Lines).Select(l => CellWidth.Of(l)).Append(Math.Min(words, WidestWord)).Max();
    }

    /// <summary>As many columns a part as there is room for, at least one.</summary>
    private List<List<int>> Filled(int names, int width)
    {
        var parts = new List<List<int>>();
        var next = _grid.Repeated;
        while (next < _widths.Length)
        {
            var part = Repeated();
            var used = names + part.Sum(c => Gap + _widths[c]);
            do
            {
                part.Add(next);
                used += Gap + _widths[next];
                next++;
            }
            while (next < _widths.Length && used + Gap + _widths[next] <= width);
            parts.Add(part);
        }

        return parts;
    }

    /// <summary>Shares the columns out evenly, so that no part is left with a single one.</summary>
    private List<List<int>> Even(int width)
    {
        var spread = _widths.Length - _grid.Repeated;
        var shared = new List<List<int>>();
        var next = _grid.Repeated;
        for (var p = 0; p < Parts.Count; p++)
        {
            var count = (spread / Parts.Count) + (p < spread % Parts.Count ? 1 : 0);
            shared.Add([.. Repeated(), .. Enumerable.Range(next, count)]);
            next += count;
        }

        return shared.TrueForAll(part => Names + part.Sum(c => Gap + _widths[c]) <= width) ? shared : Parts;
    }

    private List<int> Repeated() => [.. Enumerable.Range(0, _grid.Repeated)];
}
