using System.Collections.Immutable;
using Suppose.Analysis.Deciding;

namespace Suppose.Findings.Deciding;

/// <summary>What it is worth to know more, and to keep to what can be undone.</summary>
internal static class WorthSection
{
    /// <summary>What signals are worth, the most first.</summary>
    public static Section Of(DecisionView view)
    {
        var points = ImmutableArray.CreateBuilder<Finding>();
        points.Add(view.Reading.Knowing > DecisionView.Nothing
            ? new Finding("knowing", view.Words.Knowing(view.OfHundred(view.Reading.Knowing))) { Figures = [view.Reading.Knowing] }
            : new Finding("knowing-nothing", view.Words.KnowingNothing()));
        points.AddRange(view.Reading.Worths.Where(w => w.Worth > DecisionView.Nothing).OrderByDescending(w => w.Worth)
            .Select(w => new Finding("worth", view.Words.Worth(w.Use, view.Common.Quote(w.Circumstance), view.OfHundred(w.Worth))) { Figures = [w.Worth] }));
        points.AddRange(view.Reading.Worths.Where(w => w.Worth <= DecisionView.Nothing).GroupBy(w => w.Use)
            .Select(group => new Finding("worth-nothing", view.Words.WorthNothing(group.Key, view.Common.Quoted(group.Select(w => w.Circumstance))))));
        return new Section("worth", view.Words.WorthHeading(), [new Points(points.ToImmutable()), new Caption(new Finding("scale", view.Words.Scale()))]);
    }

    /// <summary>What options that can be undone are worth; null where the file does not tell them apart.</summary>
    public static Section? Undone(DecisionView view)
    {
        if (!view.TellsReversible)
        {
            return null;
        }

        var worth = view.Reading.Reversible;
        ImmutableArray<Finding> said =
        [
            worth.OnlyIrreversible is not { } without
                ? new Finding("none-without-reversible", view.Words.NoneWithoutReversible())
                : worth.All - without > DecisionView.Nothing
                    ? new Finding("without-reversible", view.Words.WithoutReversible(view.OfHundred(worth.All - without))) { Figures = [worth.All - without] }
                    : new Finding("without-reversible-nothing", view.Words.WithoutReversibleNothing()),
            .. worth.OnlyReversible is not { } kept
                ? []
                : new[]
                {
                    worth.All - kept > DecisionView.Nothing
                        ? new Finding("without-irreversible", view.Words.WithoutIrreversible(view.OfHundred(worth.All - kept))) { Figures = [worth.All - kept] }
                        : new Finding("without-irreversible-nothing", view.Words.WithoutIrreversibleNothing()),
                },
        ];
        return new Section("undone", view.Words.UndoneHeading(), [new Paragraph(said)]);
    }
}
