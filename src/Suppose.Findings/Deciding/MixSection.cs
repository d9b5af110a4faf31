using System.Collections.Immutable;
using Suppose.Analysis.Deciding;

namespace Suppose.Findings.Deciding;

/// <summary>How the rule changes with how many people are of which kind, and which rules careful people would take who don't know.</summary>
internal static class MixSection
{
    /// <summary>The rules along the first axis.</summary>
    public static Section Of(DecisionView view)
    {
        var axis = view.Reading.Axes[0];
        var kinds = view.Growing;
        ImmutableArray<Block> said = axis.Stretches.Length == 1
            ? [new Paragraph([new Finding("mix-never-matters", view.Words.MixNeverMatters(kinds, view.Rule.Of(axis.Stretches[0].Rule)))])]
            : [new Paragraph([new Finding("mix-lead", view.Words.MixLead(kinds))]), new Points([.. axis.Stretches.Select((_, place) => Stretch(view, axis, place))])];
        return new Section("mix", view.Words.MixHeading(), [.. said, new Caption(new Finding("mix-caption", view.Words.MixCaption(Figures.Percent(axis.At))))]);
    }

    /// <summary>The careful rules.</summary>
    public static Section Cautious(DecisionView view)
    {
        var points = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (rules, any) in new[] { (view.Reading.WithinTheMix, false), (view.Reading.WhateverTheMix, true) })
        {
            if (rules is not null)
            {
                points.Add(new Finding("maximin", view.Words.Maximin(any, view.Rule.Of(rules.Maximin.Rule), view.OfHundred(rules.Maximin.Figure))) { Figures = [rules.Maximin.Figure] });
                points.Add(new Finding("minimax-regret", view.Words.MinimaxRegret(any, view.Rule.Of(rules.MinimaxRegret.Rule), view.OfHundred(rules.MinimaxRegret.Figure))) { Figures = [rules.MinimaxRegret.Figure] });
            }
        }

        if (points.Count == 0)
        {
            points.Add(new Finding("too-many-rules", view.Words.TooManyRules()));
        }

        return new Section("cautious", view.Words.CautiousHeading(), [new Points(points.ToImmutable()), new Caption(new Finding("scale", view.Words.Scale()))]);
    }

    private static Finding Stretch(DecisionView view, PriorAxis axis, int place)
    {
        var stretch = axis.Stretches[place];
        var (from, to, rule) = (Figures.Border(stretch.From), Figures.Border(stretch.To), view.Rule.Of(stretch.Rule));
        var text = place == 0 ? view.Words.UpTo(to, rule) : place == axis.Stretches.Length - 1 ? view.Words.Above(from, rule) : view.Words.Between(from, to, rule);
        return new Finding("stretch", text) { Figures = [stretch.From, stretch.To] };
    }
}
