using System.Collections.Immutable;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Model;

namespace Suppose.Findings.Explanations;

/// <summary>Where what an option promises comes from: every case beside the best other option, then one case want by want and outcome by outcome.</summary>
public static class ExplanationPage
{
    /// <summary>The page of an explanation.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="cases">Places of the information states to take apart; where there is none, the telling one is.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(Inquiry inquiry, ChoiceExplanation explanation, ImmutableArray<int> cases, Wording wording)
    {
        var view = new ExplanationView(inquiry, explanation, wording);
        var sections = ImmutableArray.CreateBuilder<Section>();
        sections.Add(new Section("explanation", "", [new Paragraph([new Finding("asked", view.Words.Asked(view.Option, view.Possibility, view.Measures))])]));
        var states = explanation.Asked.States;
        if (states.IsEmpty)
        {
            sections.Add(new Section("cases", view.Words.CasesHeading(), [new Paragraph([new Finding("cases.none", view.Words.NoCase())])]));
            return new Page(inquiry.Title, sections.ToImmutable());
        }

        ImmutableArray<int> shown = cases.IsEmpty ? [explanation.Telling] : cases;
        if (states.Length > 1)
        {
            sections.Add(CaseTable.Of(view, isOneOfMany: shown.Length == 1));
        }

        foreach (var at in shown)
        {
            sections.Add(CaseSum.Of(view, at));
            sections.Add(CaseWants.Of(view, at));
            if (CaseOutcomes.Of(view, at) is { } outcomes)
            {
                sections.Add(outcomes);
            }
        }

        return new Page(inquiry.Title, sections.ToImmutable());
    }
}
