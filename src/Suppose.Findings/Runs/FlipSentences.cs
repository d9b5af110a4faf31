using System.Collections.Immutable;

using Suppose.Analysis.Flips;

namespace Suppose.Findings.Runs;

/// <summary>Says what a single judgement would have to be for a conclusion to turn.</summary>
internal static class FlipSentences
{
    /// <summary>The flips worth telling, the nearest first: of what the sets do, then of what else is said of them, and of single measures where there are no others.</summary>
    public static IEnumerable<Flip> Telling(RunView view)
    {
        if (view.Run.Inquiry.Measures.IsEmpty)
        {
            return [];
        }

        // One judgement may turn several conclusions at once; the widest of them tells the rest.
        var aboutSets = view.Run.Flips.Where(f => f.Conclusion is not MeasureGrade).OrderBy(f => Rank(f.Conclusion, view))
            .DistinctBy(f => (f.Judgement.Key, f.BreakEven)).ToImmutableArray();
        return aboutSets.IsEmpty ? view.Run.Flips : aboutSets;
    }

    /// <summary>The sentences.</summary>
    public static string Of(Flip flip, RunView view)
    {
        var words = new FlipWords(view.Wording);
        var value = view.Words.Value(flip.Judgement.Kind, flip.BreakEven);
        var bound = flip.BreakEven >= flip.Now ? words.OrMore(value) : words.OrLess(value);
        var sentence = words.Sentence(CommonWords.Sentence(Turn(flip, view, words)), flip.Judgement.Label, bound);
        var now = view.Words.Judged(flip.Judgement);
        var factor = Figures.Factor(flip.Factor);
        return flip.WithinRange ? words.WithinRange(sentence, now)
            : factor == Figures.Factor(1) ? words.AtTheEdge(sentence, now)
            : words.BeyondRange(sentence, now, factor, double.IsInfinity(flip.Factor));
    }

    /// <summary>All possibilities before one, those to be stopped before the one to be spared.</summary>
    private static int Rank(Conclusion conclusion, RunView view) => conclusion switch
    {
        HoldsForAll => 0,
        HoldsForOne one => view.Run.Inquiry.Possibilities[view.IndexOf(one.Possibility)].Ordinary ? 3 : 1,
        _ => 2,
    };

    private static string Turn(Flip flip, RunView view, FlipWords words) => (flip.Conclusion, flip.Becomes) switch
    {
        (HoldsForOne { Holds: true } one, _) => words.NoLongerHoldsForOne(view.Set(one.Design), view.Words.Quote(one.Possibility)),
        (HoldsForOne one, _) => words.WouldHoldForOne(view.Set(one.Design), view.Words.Quote(one.Possibility)),
        (HoldsForAll { Holds: true } all, _) => words.NoLongerHoldsForAll(view.Set(all.Design)),
        (HoldsForAll all, _) => words.WouldHoldForAll(view.Set(all.Design)),
        (CheapestThatHolds, CheapestThatHolds other) => words.CheapestWouldBe(view.SetInBrief(other.Design)),
        (SmallestRegret, SmallestRegret other) => words.SmallestRegretWouldBe(view.SetInBrief(other.Design)),
        (MeasureGrade measure, MeasureGrade other) => words.GradeWouldBe(
            view.Words.Quote(measure.Measure), view.Words.Quote(measure.Possibility), view.Words.Grade(other.Grade), view.Words.Grade(measure.Grade)),
        (CheapestThatHolds cheapest, _) => words.NoLongerHoldsForAll(view.SetInBrief(cheapest.Design)),
        _ => words.WouldNoLongerBe(),
    };
}
