using Suppose.Language.Text;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Outlines;

/// <summary>Reads the marks and the phrase of one line.</summary>
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

        Reliance reliance = Reliance.Unsaid;
        OutlineMark mark = OutlineMark.None;
        while (MarkAt(line.AsSpan(at)) is { Length: > 0 } found)
        {
            mark = found.Mark == OutlineMark.None ? mark : found.Mark;
            reliance = found.DependsOn == Reliance.Unsaid ? reliance : found.DependsOn;
            at = AfterSpace(line, at + found.Length);
        }

        string phrase = Phrase.Normalize(line[at..]);
        phrase = phrase.EndsWith(':') ? phrase.TrimEnd(':').TrimEnd() : phrase;
        return new OutlineLine(mark, reliance, phrase, new Place(number, Math.Min(at, Math.Max(0, line.Length - 1)) + 1, Math.Max(1, line.Length - at)), width, parent);
    }

    private static (OutlineMark Mark, Reliance DependsOn, int Length) MarkAt(ReadOnlySpan<char> rest) => rest switch
    {
        ['!', '!', ..] => (OutlineMark.LockedTerm, Reliance.Unsaid, 2),
        ['!', ..] => (OutlineMark.Term, Reliance.Unsaid, 1),
        ['*', ..] => (OutlineMark.Today, Reliance.Unsaid, 1),
        ['+', ..] => (OutlineMark.All, Reliance.Unsaid, 1),
        ['~', ..] => (OutlineMark.Fear, Reliance.Unsaid, 1),
        ['@', ..] => (OutlineMark.None, Reliance.Others, 1),
        ['?', ..] => (OutlineMark.None, Reliance.Luck, 1),
        _ => default,
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
