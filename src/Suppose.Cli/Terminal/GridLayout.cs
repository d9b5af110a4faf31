using Suppose.Findings;

namespace Suppose.Cli.Terminal;

/// <summary>Draws a table within a width; one that is too wide becomes several, each with the rows' names.</summary>
/// <param name="grid">The table.</param>
/// <param name="width">The cells of a line.</param>
/// <param name="ink">How cells are set off.</param>
internal sealed class GridLayout(Grid grid, int width, Ink ink)
{
    private const int Gap = GridColumns.Gap;
    private readonly GridColumns _columns = new(grid, width);

    /// <summary>Into how many parts the table falls.</summary>
    public int PartCount => _columns.Parts.Count;

    /// <summary>The lines of the table, with an empty line between its parts.</summary>
    public List<string> Lines()
    {
        var lines = new List<string>();
        foreach (var part in _columns.Parts)
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            AddHead(lines, part);
            foreach (var row in grid.Rows)
            {
                AddRow(lines, part, row);
            }
        }

        return lines;
    }

    private void AddHead(List<string> lines, List<int> part)
    {
        var corner = Wrapping.Lines(grid.Corner, _columns.Names);
        var headings = part.ConvertAll(c => Wrapping.Lines(grid.Columns[c], _columns[c]));
        var depth = Math.Max(corner.Count, headings.Max(h => h.Count));
        for (var i = 0; i < depth; i++)
        {
            var line = new LineBuilder();
            line.Add(FromBelow(corner, i, depth), _columns.Names, text => text);
            for (var c = 0; c < part.Count; c++)
            {
                line.Add(FromBelow(headings[c], i, depth), GridColumns.Gap, _columns[part[c]], ink.Bold);
            }

            lines.Add(line.ToString());
        }

        var rule = new LineBuilder();
        rule.Add(new string('─', _columns.Names), _columns.Names, ink.Faint);
        part.ForEach(c => rule.Add(new string('─', _columns[c]), GridColumns.Gap, _columns[c], ink.Faint));
        lines.Add(rule.ToString());
    }

    private void AddRow(List<string> lines, List<int> part, GridRow row)
    {
        var name = NameLines(row.Name);
        var depth = Math.Max(name.Count, part.Max(c => row.Cells[c].Lines.Length));
        for (var i = 0; i < depth; i++)
        {
            var line = new LineBuilder();
            line.Add(i < name.Count ? name[i] : "", _columns.Names, text => text);
            foreach (var c in part)
            {
                var cell = row.Cells[c];
                line.Add(i < cell.Lines.Length ? Visible.Of(cell.Lines[i]) : "", GridColumns.Gap, _columns[c], text => ink.Toned(text, cell.Tone));
            }

            lines.Add(line.ToString());
        }
    }

    /// <summary>A name that is set in by spaces that don't break stays set in on all its lines.</summary>
    private List<string> NameLines(string name)
    {
        var text = name.TrimStart('\u00A0');
        var setIn = name.Length - text.Length;
        if (setIn == 0 || setIn + Gap >= _columns.Names)
        {
            return Wrapping.Lines(name, _columns.Names);
        }

        // A name that fits needs no room for being set in further.
        var lines = Wrapping.Lines(text, CellWidth.Of(name) <= _columns.Names ? _columns.Names - setIn : _columns.Names - setIn - Gap);
        return [.. lines.Select((line, i) => new string(' ', i == 0 ? setIn : setIn + Gap) + line)];
    }

    /// <summary>Headings stand on the line beneath them.</summary>
    private static string FromBelow(List<string> texts, int line, int depth)
    {
        var at = line - (depth - texts.Count);
        return at >= 0 ? texts[at] : "";
    }
}
