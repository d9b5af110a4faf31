using System.Collections.Immutable;

using Suppose.Analysis.Flips;

namespace Suppose.Findings.Runs;

/// <summary>Says what a single judgement would have to be for a conclusion to turn.</summary>
internal static class FlipSentences
{
    /// <summary>The flips of conclusions about the sets that are shown; what a measure does alone only where there are no others.</summary>
    public static IEnumerable<Flip> Telling(RunView view)
    {
        var aboutSets = view.Run.Flips.Where(f => f.Conclusion is not MeasureGrade).ToImmutableArray();
        return aboutSets.IsEmpty ? view.Run.Flips : aboutSets;
    }

    /// <summary>The sentence, without a full stop at its end.</summary>
    public static string Of(Flip flip, RunView view)
    {
        var words = new FlipWords(view.Wording);
        var turn = Turn(flip, view, words);
        var now = view.Words.Judged(flip.Judgement);
        var value = view.Words.Value(flip.Judgement.Kind, flip.BreakEven);
        var bound = flip.BreakEven >= flip.Now ? words.OrMore(value) : words.OrLess(value);
        var sentence = words.Sentence(turn, flip.Judgement.Label, bound, now);
        return flip.WithinRange ? words.WithinRange(sentence) : words.BeyondRange(sentence, Figures.Factor(flip.Factor), double.IsInfinity(flip.Factor));
    }

    private static string Turn(Flip flip, RunView view, FlipWords words) => (flip.Conclusion, flip.Becomes) switch
    {
        (HoldsForOne { Holds: true } one, _) => words.NoLongerHoldsForOne(view.Set(one.Design), view.Words.Quote(one.Possibility)),
        (HoldsForOne one, _) => words.WouldHoldForOne(view.Set(one.Design), view.Words.Quote(one.Possibility)),
        (HoldsForAll { Holds: true } all, _) => words.NoLongerHoldsForAll(view.Set(all.Design)),
        (HoldsForAll all, _) => words.WouldHoldForAll(view.Set(all.Design)),
        (CheapestThatHolds, CheapestThatHolds other) => words.CheapestWouldBe(view.Set(other.Design)),
        (SmallestRegret, SmallestRegret other) => words.SmallestRegretWouldBe(view.Set(other.Design)),
        (MeasureGrade measure, MeasureGrade other) => words.GradeWouldBe(
            view.Words.Quote(measure.Measure), view.Words.Quote(measure.Possibility), view.Words.Grade(other.Grade), view.Words.Grade(measure.Grade)),
        _ => words.WouldNoLongerBe(),
    };
}
