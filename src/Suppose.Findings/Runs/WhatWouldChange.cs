using System.Collections.Immutable;

namespace Suppose.Findings.Runs;

/// <summary>The single judgements that would reverse a conclusion, the nearest first.</summary>
internal static class WhatWouldChange
{
    private const int MostShown = 6;

    /// <summary>The section; null where the file lists no measures, or nothing was sought.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.Inquiry.Measures.IsEmpty || !view.Run.FlipsSought)
        {
            return null;
        }

        var words = new FlipWords(view.Wording);
        var telling = FlipSentences.Telling(view).ToImmutableArray();
        if (telling.IsEmpty)
        {
            return new Section("flips", words.Heading(), [new Paragraph([new Finding("flips.none", words.NoneWould())])]);
        }

        var points = telling.Take(MostShown).Select(f => new Finding("flip", FlipSentences.Of(f, view)) { Figures = [f.Now, f.BreakEven], RestsOn = [f.Judgement] });
        var more = telling.Length > MostShown ? " " + words.More(telling.Length - MostShown) : "";
        return new Section("flips", words.Heading(), [new Points([.. points]), new Caption(new Finding("how-to-read", words.Caption() + more))]);
    }
}
