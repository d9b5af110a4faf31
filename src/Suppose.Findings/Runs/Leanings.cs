using System.Collections.Immutable;

using Suppose.Analysis.Lessons;

namespace Suppose.Findings.Runs;

/// <summary>What every good set leans on, and what no set touches.</summary>
internal static class Leanings
{
    /// <summary>The section; null where there is nothing to say.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.Inquiry.Measures.IsEmpty || view.Run.Lessons is not { } lessons || (lessons.Leanings.IsEmpty && lessons.NothingTouches.IsEmpty))
        {
            return null;
        }

        var words = new LeaningsWords(view.Wording);
        var points = ImmutableArray.CreateBuilder<Finding>();
        foreach (var alike in lessons.Leanings.GroupBy(l => (l.Measure is null, l.ByShare ? l.ShareWithout : l.WorstActWithout)))
        {
            points.Add(new Finding("leaning", Say([.. alike], view, words)) { Figures = FiguresOf(alike.First()) });
        }

        var untouched = new Untouched(view);
        points.AddRange(untouched.SayAtAll(words.Untouched));
        points.AddRange(untouched.SayHardly(untouched.Hardly, words.HardlyTouched));
        return new Section("leanings", words.Heading(), [new Points(points.ToImmutable())]);
    }

    private static ImmutableArray<double> FiguresOf(Leaning leaning) =>
        leaning.ByShare ? [leaning.BestShare, leaning.ShareWithout] : [leaning.WorstAct, leaning.WorstActWithout];

    private static string Say(ImmutableArray<Leaning> alike, RunView view, LeaningsWords words)
    {
        var leaning = alike[0];
        var of = view.Words.Quoted(alike.Select(l => l.Measure ?? l.Upholder!));
        var upheld = leaning.Measure is null ? view.Words.Quoted(alike.SelectMany(l => l.Measures).Distinct()) : null;

        // Where nothing is uncertain, a set holds or does not, and what is left tells more.
        return leaning.ByShare && !view.Run.Certain
            ? words.Shares(alike.Length, of, upheld, view.Words.Share(leaning.BestShare), leaning.ShareWithout == 0 ? null : view.Words.Share(leaning.ShareWithout))
            : words.Worst(view.Run.Inquiry.IsRated, alike.Length, of, upheld, Figures.Percent(leaning.WorstAct), Figures.Percent(leaning.WorstActWithout));
    }
}
