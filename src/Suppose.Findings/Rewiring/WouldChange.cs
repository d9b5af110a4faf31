using System.Collections.Immutable;

using Suppose.Analysis.Rewiring;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Rewiring;

/// <summary>The judgements that would change the answer most.</summary>
internal static class WouldChange
{
    /// <summary>The section; null where no judgement changes anything.</summary>
    public static Section? Of(RewireView view)
    {
        if (view.Run.Telling.IsEmpty)
        {
            return null;
        }

        var words = new WouldChangeWords(view.Wording);
        var points = view.Run.Telling.Where(t => Then(t.Low, view, words) != Then(t.High, view, words)).Select(t => new Finding("would-change", words.Judgement(
            CommonWords.Sentence(t.Judgement.Label), view.Words.Judged(t.Judgement),
            view.Words.Value(t.Judgement.Kind, t.Low.At), Then(t.Low, view, words),
            view.Words.Value(t.Judgement.Kind, t.High.At), Then(t.High, view, words)))
        { RestsOn = [t.Judgement], Figures = [t.Low.At, t.High.At] });
        ImmutableArray<Finding> said = [.. points];
        if (said.IsEmpty && Steady(view.Run.Telling[0], view, words) is { } steady)
        {
            return new Section("would-change", words.Heading(), [new Paragraph([new Finding("would-change.none", steady)])]);
        }

        return said.IsEmpty ? null : new Section("would-change", words.Heading(), [new Points(said)]);
    }

    /// <summary>What is said where the most telling judgement makes no difference: then none does. Null where at both its ends another tree is best than the one shown.</summary>
    private static string? Steady(TellingJudgement most, RewireView view, WouldChangeWords words) =>
        most.Low.Ways is null ? words.NoneTurns()
        : view.Run.Best is { } best && most.Low.Ways.Value.SequenceEqual(best.Ways) ? words.StaysBest()
        : null;

    private static string Then(AnswerAt answer, RewireView view, WouldChangeWords words)
    {
        if (answer.Ways is not { } ways)
        {
            return words.NoneReaches();
        }

        if (view.Run.Best is { } best && ways.SequenceEqual(best.Ways))
        {
            return words.SameTree();
        }

        return ways.IsEmpty ? words.NoWay() : words.Tree(view.Words.Quoted(ways));
    }
}
