using System.Collections.Immutable;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Model;

namespace Suppose.Findings.Explanations;

/// <summary>For one case, where the chances of the outcomes come from: rule, belief, what measures set and shift, each with its line.</summary>
internal static class CaseOutcomes
{
    /// <summary>The section; null where no outcome is at stake.</summary>
    public static Section? Of(ExplanationView view, int at)
    {
        var state = view.Explanation.Asked.States[at];
        return state.Outcomes.IsEmpty
            ? null
            : new Section("outcomes", view.Words.OutcomesHeading(), [new Caption(new Finding("how-to-read", view.Words.HowToReadOutcomes())), .. state.Outcomes.Select(outcome => OfOutcome(outcome, state, view))]);
    }

    private static Listing OfOutcome(OutcomePart outcome, StateExplanation state, ExplanationView view) => new(
        new Finding("outcome", view.Words.Outcome(outcome.Outcome, Chances(outcome.States, outcome.Chances, view))) { Figures = outcome.Chances },
        [.. outcome.Cases.Select(one => OfCase(outcome, one, state, view))]);

    private static Finding OfCase(OutcomePart outcome, OutcomeCase one, StateExplanation state, ExplanationView view)
    {
        var words = view.Words;
        var open = one.Given.Where(f => !state.State.Any(seen => seen.Circumstance == f.Circumstance)).ToList();
        var where = open.Count == 0 ? words.InThisCase() : view.Facts(open);
        var from = string.Join(words.Then(), one.Steps.Select(step => Step(step, view)));
        return new Finding("outcome.case", words.OutcomeCase(where, Figures.Exact(one.Chance), Chances(outcome.States, one.Chances, view), from))
        {
            Figures = [one.Chance, .. one.Chances],
            RestsOn = [.. one.Steps.Select(step => step.Judgement)],
        };
    }

    /// <summary>Of a yes or no, the yes; of several states, each that has a chance.</summary>
    private static string Chances(ImmutableArray<string> states, ImmutableArray<double> chances, ExplanationView view) => states.Length == 2
        ? view.Words.StateChance(states[0], Figures.Exact(chances[0]))
        : string.Join(view.Words.Between(), states.Zip(chances).Where(s => s.Second > 0).Select(s => view.Words.StateChance(s.First, Figures.Exact(s.Second))));

    private static string Step(ChanceStep step, ExplanationView view)
    {
        var judged = view.Judged(step.Judgement);
        var measure = step.Measure is { } id ? view.Common.Quote(id) : "";
        return view.Words.Step(step.Kind, step.State, view.Common.Value(step.Judgement.Kind, step.Value), judged, measure, Figures.Exact(step.After));
    }
}
