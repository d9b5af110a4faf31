using Suppose.Language.Text;
using Suppose.Model;

namespace Suppose.Language.Outlines;

/// <summary>Reads the mark and the phrase of one line.</summary>
internal static class OutlineMarks
{
    /// <summary>Whether a dash or a bullet stands at a place, with a space behind it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The place, from 0.</param>
    public static bool IsBullet(string line, int at) => at + 1 < line.Length && line[at] is '-' or '\u2022' or '\u2013' && line[at + 1] is ' ' or '\t';

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without space at its end.</param>
    /// <param name="number">Its number.</param>
    /// <param name="width">How many characters it is indented.</param>
    /// <param name="parent">The line it stands beneath.</param>
    public static OutlineLine Read(string line, int number, int width, OutlineLine? parent)
    {
        int at = IsBullet(line, width) ? AfterSpace(line, width + 1) : width;

        (OutlineMark mark, int length) = MarkAt(line.AsSpan(at));
        int start = AfterSpace(line, at + length);
        string phrase = Phrase.Normalize(line[start..]);
        phrase = phrase.EndsWith(':') ? phrase.TrimEnd(':').TrimEnd() : phrase;
        return new OutlineLine(mark, phrase, new Place(number, Math.Min(start, Math.Max(0, line.Length - 1)) + 1, Math.Max(1, line.Length - start)), width, parent);
    }

    private static (OutlineMark Mark, int Length) MarkAt(ReadOnlySpan<char> rest) => rest switch
    {
        ['!', '!', ..] => (OutlineMark.LockedTerm, 2),
        ['!', ..] => (OutlineMark.Term, 1),
        ['*', ..] => (OutlineMark.Today, 1),
        ['+', ..] => (OutlineMark.All, 1),
        ['~', ..] => (OutlineMark.Fear, 1),
        _ => (OutlineMark.None, 0),
    };

    private static int AfterSpace(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return Math.Min(at, line.Length);
    }
}
