using System.Collections.Immutable;
using Suppose.Analysis.Choice;

namespace Suppose.Findings.Explanations;

/// <summary>One case as a sum: what each want weighs, how far it is met and what it adds.</summary>
internal static class CaseSum
{
    /// <summary>The section.</summary>
    public static Section Of(ExplanationView view, int at)
    {
        var words = view.Words;
        var state = view.Explanation.Asked.States[at];
        var adds = SumsAsShown.Of(state.Wants.Select(w => w.Contribution));
        var rows = state.Wants.Select((want, i) => new GridRow(want.Want, Cells(Figures.Exact(want.Weight), Figures.Exact(want.Expected), adds[i])));
        var grid = new Grid(words.Want(), [words.Weighs(), words.Met(), words.Adds()], [.. rows, new GridRow(words.Together(), Cells("", "", Figures.Exact(state.Utility)))], Repeated: 0);
        return new Section("sum", words.SumHeading(view.Case(at), Figures.Percent(state.Chance)), [new Paragraph(Said(view, at)), grid, new Caption(new Finding("how-to-read", words.HowToReadSum()))]);
    }

    private static ImmutableArray<Cell> Cells(params string[] texts) => [.. texts.Select(text => new Cell([text], Tone.Plain))];

    private static ImmutableArray<Finding> Said(ExplanationView view, int at)
    {
        var (state, comparison) = (view.Explanation.Asked.States[at], view.Explanation.Comparisons[at]);
        var sum = new Finding("sum", view.Words.Sum(view.Option, Figures.Exact(state.Utility))) { Figures = [state.Utility] };
        if (state.Standing == OptionStanding.Unavailable)
        {
            return [new Finding("not-open", view.Words.NotOpenHere(view.Option)), sum];
        }

        if (comparison.Margin is not { } margin)
        {
            return [sum, new Finding("nothing-else", view.Words.NothingElseHere())];
        }

        var best = comparison.Options.First(o => o.Option == comparison.BestOthers[0]).Utility;
        var compared = view.Words.Compared(margin, SumsAsShown.Difference(state.Utility, best), view.Common.Quoted(comparison.BestOthers), comparison.BestOthers.Length, Figures.Exact(best), view.Option);
        return [sum, new Finding("compared", compared) { Figures = [best, margin] }];
    }
}
