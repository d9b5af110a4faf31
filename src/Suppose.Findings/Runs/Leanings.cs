using System.Collections.Immutable;

using Suppose.Analysis.Lessons;

namespace Suppose.Findings.Runs;

/// <summary>What every good set leans on, and what no set touches.</summary>
internal static class Leanings
{
    /// <summary>The section; null where there is nothing to say.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.Lessons is not { } lessons || (lessons.Leanings.IsEmpty && lessons.NothingTouches.IsEmpty))
        {
            return null;
        }

        var words = new LeaningsWords(view.Wording);
        var points = ImmutableArray.CreateBuilder<Finding>();
        points.AddRange(lessons.Leanings.Select(l => new Finding("leaning", Say(l, view, words))
        {
            Figures = l.ByShare ? [l.BestShare, l.ShareWithout] : [l.WorstAct, l.WorstActWithout],
        }));
        if (!lessons.NothingTouches.IsEmpty)
        {
            points.Add(new Finding("untouched", words.Untouched(view.Words.Quoted(lessons.NothingTouches))));
        }

        return new Section("leanings", words.Heading(), [new Points(points.ToImmutable())]);
    }

    private static string Say(Leaning leaning, RunView view, LeaningsWords words)
    {
        if (!leaning.ByShare)
        {
            return SayByAct(leaning, view, words);
        }

        var (best, without) = (view.Words.Share(leaning.BestShare), view.Words.Share(leaning.ShareWithout));
        return leaning.Measure is { } measure
            ? words.Measure(view.Words.Quote(measure), best, without)
            : words.Upholder(view.Words.Quote(leaning.Upholder!), view.Words.Quoted(leaning.Measures), best, without);
    }

    /// <summary>Where no set holds in most of the assumptions tried: how much more of the act is left without it.</summary>
    private static string SayByAct(Leaning leaning, RunView view, LeaningsWords words)
    {
        var (best, without) = (Figures.Percent(leaning.WorstAct), Figures.Percent(leaning.WorstActWithout));
        return leaning.Measure is { } measure
            ? words.MeasureByAct(view.Words.Quote(measure), best, without)
            : words.UpholderByAct(view.Words.Quote(leaning.Upholder!), view.Words.Quoted(leaning.Measures), best, without);
    }
}
