using Suppose.Findings;

namespace Suppose.Cli.Terminal;

/// <summary>Lays a table out within a width; one that is too wide becomes several, each with the rows' names.</summary>
/// <param name="grid">The table.</param>
/// <param name="width">The cells of a line.</param>
/// <param name="ink">How cells are set off.</param>
internal sealed class GridLayout(Grid grid, int width, Ink ink)
{
    private const int Gap = 2;
    private const int NarrowestHeading = 11;

    /// <summary>Into how many parts the table falls.</summary>
    public int PartCount => Parts(NameWidth()).Count;

    /// <summary>The lines of the table, with an empty line between its parts.</summary>
    public List<string> Lines()
    {
        var names = NameWidth();
        var lines = new List<string>();
        foreach (var part in Parts(names))
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            AddPart(lines, names, part);
        }

        return lines;
    }

    private int NameWidth()
    {
        var widest = CellWidth.Of(grid.Corner);
        foreach (var row in grid.Rows)
        {
            widest = Math.Max(widest, CellWidth.Of(row.Name));
        }

        return Math.Min(widest, Math.Max(10, width / 4));
    }

    private List<List<int>> Parts(int names)
    {
        var parts = new List<List<int>>();
        var first = grid.Repeated;
        while (first < grid.Columns.Length)
        {
            var part = Enumerable.Range(0, grid.Repeated).ToList();
            var used = names + part.Sum(c => Gap + ColumnWidth(c));
            do
            {
                part.Add(first);
                used += Gap + ColumnWidth(first);
                first++;
            }
            while (first < grid.Columns.Length && used + Gap + ColumnWidth(first) <= width);
            parts.Add(part);
        }

        return Even(parts);
    }

    /// <summary>Shares the columns out evenly, so that no part is left with a single one.</summary>
    private List<List<int>> Even(List<List<int>> parts)
    {
        var spread = grid.Columns.Length - grid.Repeated;
        var fewest = spread / parts.Count;
        var larger = spread % parts.Count;
        var shared = new List<List<int>>();
        var next = grid.Repeated;
        for (var p = 0; p < parts.Count; p++)
        {
            var count = fewest + (p < larger ? 1 : 0);
            shared.Add([.. Enumerable.Range(0, grid.Repeated), .. Enumerable.Range(next, count)]);
            next += count;
        }

        return shared.TrueForAll(Fits) ? shared : parts;
    }

    private bool Fits(List<int> part) => NameWidth() + part.Sum(c => Gap + ColumnWidth(c)) <= width;

    private int ColumnWidth(int column)
    {
        var widest = Math.Min(CellWidth.Of(grid.Columns[column]), NarrowestHeading);
        foreach (var row in grid.Rows)
        {
            foreach (var line in row.Cells[column].Lines)
            {
                widest = Math.Max(widest, CellWidth.Of(line));
            }
        }

        return widest;
    }

    private void AddPart(List<string> lines, int names, List<int> part)
    {
        var headings = part.ConvertAll(c => Wrapping.Lines(grid.Columns[c], ColumnWidth(c)));
        var corner = Wrapping.Lines(grid.Corner, names);
        var depth = Math.Max(corner.Count, headings.Max(h => h.Count));
        for (var i = 0; i < depth; i++)
        {
            // Headings stand on the line beneath them.
            var line = new LineBuilder();
            line.Add(FromBelow(corner, i, depth), names, text => text);
            for (var c = 0; c < part.Count; c++)
            {
                line.Add(FromBelow(headings[c], i, depth), Gap, ColumnWidth(part[c]), ink.Bold);
            }

            lines.Add(line.ToString());
        }

        var rule = new LineBuilder();
        rule.Add(new string('─', names), names, ink.Faint);
        part.ForEach(c => rule.Add(new string('─', ColumnWidth(c)), Gap, ColumnWidth(c), ink.Faint));
        lines.Add(rule.ToString());
        foreach (var row in grid.Rows)
        {
            AddRow(lines, names, part, row);
        }
    }

    private void AddRow(List<string> lines, int names, List<int> part, GridRow row)
    {
        var name = Wrapping.Lines(row.Name, names);
        var depth = Math.Max(name.Count, part.Max(c => row.Cells[c].Lines.Length));
        for (var i = 0; i < depth; i++)
        {
            var line = new LineBuilder();
            line.Add(i < name.Count ? name[i] : "", names, text => text);
            foreach (var c in part)
            {
                var cell = row.Cells[c];
                line.Add(i < cell.Lines.Length ? Visible.Of(cell.Lines[i]) : "", Gap, ColumnWidth(c), text => ink.Toned(text, cell.Tone));
            }

            lines.Add(line.ToString());
        }
    }

    private static string FromBelow(List<string> texts, int line, int depth)
    {
        var at = line - (depth - texts.Count);
        return at >= 0 ? texts[at] : "";
    }
}
