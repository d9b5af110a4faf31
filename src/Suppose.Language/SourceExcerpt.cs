using Suppose.Language.Text;
using Suppose.Model;

namespace Suppose.Language;

/// <summary>The line of a file that a diagnostic is about, made fit to be shown.</summary>
/// <param name="Line">The line; tabs are shown as spaces, and of a long line the part around the place.</param>
/// <param name="Indent">How many columns stand before the place.</param>
/// <param name="Length">How many columns to underline, at least 1.</param>
public readonly record struct SourceExcerpt(string Line, int Indent, int Length)
{
    private const int Widest = 100;
    private const string Cut = "...";

    /// <summary>The excerpt for a place.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="place">The place.</param>
    /// <param name="widest">The longest line to show, in characters; two fifths of it may stand before the place.</param>
    /// <returns>The excerpt, or null where the place is in no line of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceExcerpt? Of(string text, Place place, int widest = Widest)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!place.IsInFile || SourceLines.Line(text, place.Line) is not { } line)
        {
            return null;
        }

        int start = Math.Clamp(place.Column - 1, 0, line.Length);
        int end = Math.Clamp(start + place.Length, start, line.Length);
        int room = widest - (2 * Cut.Length);
        int from = line.Length <= widest ? 0 : Math.Max(0, start - (2 * room / 5));
        int to = line.Length <= widest ? line.Length : Math.Min(line.Length, from + room);
        string shown = (from > 0 ? Cut : "") + Plain(line[from..to]) + (to < line.Length ? Cut : "");
        int indent = (from > 0 ? Cut.Length : 0) + TextWidth.Of(line.AsSpan(from, start - from));
        return new SourceExcerpt(shown, indent, Math.Max(1, TextWidth.Of(line.AsSpan(start, Math.Max(0, Math.Min(end, to) - start)))));
    }

    // Tabs and control characters would move the caret or the terminal.
    private static string Plain(string line) => string.Create(line.Length, line, static (shown, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            shown[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }
    });
}
