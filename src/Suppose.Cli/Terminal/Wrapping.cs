using System.Text;

namespace Suppose.Cli.Terminal;

/// <summary>Breaks text into lines no wider than a number of cells, at spaces where there are any.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text, at least one.</summary>
    /// <param name="text">The text; its own line ends count as spaces.</param>
    /// <param name="width">The cells of a line, at least 1.</param>
    /// <param name="taken">The cells of the first line that something before the text takes; the first line then begins with a space, or is empty where no word fits.</param>
    public static List<string> Lines(string text, int width, int taken = 0)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = taken;
        foreach (var word in Visible.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = CellWidth.Of(word);
            if (used > 0 && used + 1 + cells > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            used = cells <= width - used ? Append(line, word, used + cells) : Cut(lines, line, word, width);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static int Append(StringBuilder line, string word, int used)
    {
        line.Append(word);
        return used;
    }

    /// <summary>Cuts a word that is wider than a whole line.</summary>
    private static int Cut(List<string> lines, StringBuilder line, string word, int width)
    {
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var letter = rune.ToString();
            var cells = CellWidth.Of(letter);
            if (used > 0 && used + cells > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            line.Append(letter);
            used += cells;
        }

        return used;
    }
}
