using System.Collections.Immutable;
using Suppose.Analysis.Choice;

namespace Suppose.Findings.Explanations;

/// <summary>All the cases that the actor may be in, with what the option promises in each beside the best other.</summary>
internal static class CaseTable
{
    /// <summary>The section.</summary>
    /// <param name="view">The explanation.</param>
    /// <param name="isOneOfMany">Whether only one of the cases is taken apart beneath.</param>
    public static Section Of(ExplanationView view, bool isOneOfMany)
    {
        var words = view.Words;
        var rows = view.Explanation.Asked.States.Select((_, at) => Row(view, at));
        var grid = new Grid(words.Case(), [words.HowLikely(), words.Promises(view.Explanation.Asked.Option), words.BestOther(), words.Comparison()], [.. rows], Repeated: 0);
        var caption = isOneOfMany ? words.HowToReadCases() + " " + words.NameAnother() : words.HowToReadCases();
        return new Section("cases", words.CasesHeading(), [grid, new Caption(new Finding("how-to-read", caption))]);
    }

    private static GridRow Row(ExplanationView view, int at)
    {
        var words = view.Words;
        var state = view.Explanation.Asked.States[at];
        var comparison = view.Explanation.Comparisons[at];
        ImmutableArray<string> cells = state.Standing == OptionStanding.Unavailable
            ? [Figures.Percent(state.Chance), "", "", words.NotOpen()]
            : [Figures.Percent(state.Chance), Figures.Exact(state.Utility), Others(view, at), comparison.Margin is { } margin ? words.Margin(margin, SumsAsShown.Difference(state.Utility, state.Utility - margin)) : words.NothingElse()];
        var tone = comparison.Margin is > 0 && state.Standing == OptionStanding.Never ? Tone.Worse : Tone.Plain;
        return new GridRow(view.Case(at), [.. cells.Select((text, column) => new Cell([text], column == 3 ? tone : Tone.Plain))]);
    }

    private static string Others(ExplanationView view, int at)
    {
        var comparison = view.Explanation.Comparisons[at];
        return comparison.BestOthers.IsEmpty
            ? ""
            : view.Words.OptionPromises(string.Join(view.Words.Between(), comparison.BestOthers), Figures.Exact(comparison.Options.First(o => o.Option == comparison.BestOthers[0]).Utility));
    }
}
