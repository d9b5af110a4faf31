using System.Text;

namespace Suppose.Cli.Terminal;

/// <summary>Builds a line of columns; nothing is written after the last word.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder _line = new();
    private int _owed;

    /// <summary>Adds a first column.</summary>
    public void Add(string text, int width, Func<string, string> ink) => Add(text, 0, width, ink);

    /// <summary>Adds a column.</summary>
    /// <param name="text">What it says, no wider than the column.</param>
    /// <param name="gap">Empty cells before it.</param>
    /// <param name="width">Its width in cells.</param>
    /// <param name="ink">How the text is set off.</param>
    public void Add(string text, int gap, int width, Func<string, string> ink)
    {
        if (text.Length == 0)
        {
            _owed += gap + width;
            return;
        }

        _line.Append(' ', _owed + gap).Append(ink(text));
        _owed = Math.Max(0, width - CellWidth.Of(text));
    }

    /// <summary>The line.</summary>
    public override string ToString() => _line.ToString();
}
