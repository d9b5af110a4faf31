using System.Collections.Immutable;
using Suppose.Analysis.Deciding;

namespace Suppose.Findings.Deciding;

/// <summary>The rule as a table that a committee could adopt.</summary>
internal static class DecisionTableSection
{
    /// <summary>The section.</summary>
    public static Section Of(DecisionView view)
    {
        ImmutableArray<string> columns = [view.Words.DoThis(), view.Words.WhoItThenIs(), view.Words.HowOften(), view.Words.BestIn()];
        ImmutableArray<GridRow> rows = [.. view.Reading.Rule.Select(line => new GridRow(view.Rule.Seen(line.Line), Cells(view, line)))];
        ImmutableArray<Block> lists = [.. rows.Select(row => new Listing(new Finding("seen", row.Name), [.. columns.Zip(row.Cells).Select(c => new Finding("line", view.Words.Supposed(c.First, string.Join(", ", c.Second.Lines))))]))];
        return new Section("table", view.Words.TableHeading(), [new Grid(view.Words.WhatIsSeen(), columns, rows, 1) { WhenTooWide = lists }, new Caption(new Finding("table-caption", view.Words.TableCaption()))]);
    }

    private static ImmutableArray<Cell> Cells(DecisionView view, DecisionLineReading line) =>
    [
        view.TellsReversible && !view.IsReversible(line.Line.Option) ? DecisionView.Plain(line.Line.Option, view.Words.CantBeUndone()) : DecisionView.Plain(line.Line.Option),
        DecisionView.Plain([.. view.Reading.Kinds.Zip(line.Kinds).Select(k => view.Words.Supposed(k.First.Id, view.Common.Chance(k.Second)))]),
        DecisionView.Plain(view.Common.Chance(line.Chance)),
        DecisionView.Plain(Figures.Percent(line.BestIn)),
    ];
}
