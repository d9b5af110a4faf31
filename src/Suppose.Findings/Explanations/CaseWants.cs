using System.Collections.Immutable;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Model;

namespace Suppose.Findings.Explanations;

/// <summary>For one case, where each want's weight comes from and in what it is met.</summary>
internal static class CaseWants
{
    /// <summary>The section.</summary>
    public static Section Of(ExplanationView view, int at) =>
        new("wants", view.Words.WantsHeading(), [.. view.Explanation.Asked.States[at].Wants.Select(want => OfWant(want, view.Explanation.Asked.States[at], view))]);

    private static Listing OfWant(WantPart want, StateExplanation state, ExplanationView view)
    {
        var words = view.Words;
        var from = want.WeightFrom.IsEmpty ? words.ByRank() : From(want.WeightFrom, view);
        var weight = new Finding("weight", words.WeighsFrom(Figures.Exact(want.Weight), from)) { Figures = [want.Weight], RestsOn = want.WeightFrom };
        var values = want.Values.Select(value => new Finding("value", Text(value, state, view)) { Figures = [value.Chance, value.Value, value.Contribution] });
        return new Listing(new Finding("want", want.Want), [weight, .. want.Values.IsEmpty ? [new Finding("value.none", words.NeverMet())] : values]);
    }

    /// <summary>Of several judgements each is said with where it is used.</summary>
    private static string From(ImmutableArray<Judgement> judgements, ExplanationView view) => judgements.Length == 1
        ? view.Judged(judgements[0])
        : string.Join(view.Words.Then(), judgements.Select(j => view.Words.Labelled(j.Label, view.Judged(j))));

    private static string Text(ValuePart value, StateExplanation state, ExplanationView view)
    {
        var words = view.Words;
        var open = value.States.Where(f => !IsSeen(f, state)).ToList();
        var met = open.Count == 0 ? words.InThisCase() : view.Facts(open);
        return value.Value == 1
            ? words.MetWhole(met, Figures.Exact(value.Chance))
            : words.MetInPart(met, Figures.Exact(value.Chance), Figures.Exact(value.Value), Figures.Exact(value.Contribution));
    }

    /// <summary>Whether it is part of what makes the case, so that it need not be said again.</summary>
    private static bool IsSeen(Fact fact, StateExplanation state) => state.State.Any(seen => seen.Circumstance == fact.Circumstance);
}
