using Suppose.Analysis;
using Suppose.Analysis.Lessons;

namespace Suppose.Findings.Runs;

/// <summary>What stands in a cell of a table: a glyph and a word, and the chance of the act that is left.</summary>
/// <remarks>The bars of the grades show how much is left of the chance; the words beside them say it.</remarks>
internal static class CellText
{
    /// <summary>A set under a possibility: how it fares, what it makes of the act, what is left of the chance; with a situation, the chance that it tempts.</summary>
    /// <param name="change">What the set makes of the act.</param>
    /// <param name="tempts">The chance that the act tempts; null where no situation says.</param>
    /// <param name="narrow">Whether verdict and grade stand on a line each.</param>
    /// <param name="words">The words.</param>
    public static Cell OfSet(ActChange change, string? tempts, bool narrow, CommonWords words)
    {
        string[] fares = narrow ? [words.Verdict(change.Verdict), words.Grade(change.Grade)] : [words.VerdictAndGrade(change.Verdict, change.Grade)];
        fares[0] = Glyph(change.Verdict) + " " + fares[0];
        string[] left = [words.Left(words.Chance(change.After))];
        return new Cell([.. fares, .. left, .. tempts is null ? [] : (string[])[words.Tempts(tempts)]], ToneOf(change));
    }

    /// <summary>A measure alone under a possibility: what it makes of the act and what is left of the chance, on one line.</summary>
    public static Cell OfMeasure(ActChange change, string left, CommonWords words) => new([Word(change, words) + " " + left], ToneOf(change));

    /// <summary>The glyph and word of what a measure alone makes of the act.</summary>
    public static string Word(ActChange change, CommonWords words) => change.Verdict == Verdict.Fails
        ? Glyph(change.Grade) + " " + words.Grade(change.Grade)
        : Glyph(change.Verdict) + " " + words.Verdict(change.Verdict);

    private static string Glyph(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "✓",
        Verdict.Depends => "~",
        _ => "✗",
    };

    private static string Glyph(Grade grade) => grade switch
    {
        Grade.Worse => "▲",
        Grade.NotTouched => "█",
        Grade.Dented => "▆",
        Grade.Halved => "▄",
        Grade.Rare => "▂",
        _ => "_",
    };

    private static Tone ToneOf(ActChange change) => (change.Verdict, change.Grade) switch
    {
        (Verdict.Holds, _) => Tone.Holds,
        (Verdict.Depends, _) => Tone.Depends,
        (_, Grade.Worse) => Tone.Worse,
        (_, Grade.NotTouched) => Tone.Idle,
        _ => Tone.Plain,
    };
}
