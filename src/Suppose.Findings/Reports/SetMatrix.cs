using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>The best sets of measures: what they do, how robust they are, and what they cost.</summary>
internal static class SetMatrix
{
    /// <summary>The section; null where no set is worth showing.</summary>
    public static Section? Of(ReportView report)
    {
        if (BestSets.Of(report.View) is not { } section)
        {
            return null;
        }

        Block?[] charts = [Robustness.Of(report), CostFront.Of(report)];
        return section with { Blocks = [.. section.Blocks.Select(b => b is Grid grid ? Table(grid, report) : b), .. charts.OfType<Block>()] };
    }

    /// <summary>The table of the page, each cell with its numbers and where it comes from.</summary>
    private static Grid Table(Grid grid, ReportView report)
    {
        var view = report.View;
        var from = new WhereFrom(report);
        var rows = view.ByWorst.Select((possibility, i) => new GridRow(possibility.Id,
        [
            report.Chance(view.Nothing, possibility) with { Why = from.AsThingsStood(possibility) },
            .. view.Shown.Select((design, s) => grid.Rows[i].Cells[s + 1] with
            {
                Figures = [.. report.Range(design, "act", possibility.Id, design.Act[view.IndexOf(possibility.Id)]), .. Tempted(design, possibility, report)],
                Share = design.Act[view.IndexOf(possibility.Id)].P50,
                Why = from.Of(design, possibility),
            }),
        ]));
        return grid with { Rows = [.. rows], Look = GridLook.Matrix };
    }

    /// <summary>With a situation, the chance that the act tempts.</summary>
    private static ImmutableArray<Figure> Tempted(DesignResult design, Possibility possibility, ReportView report) =>
        design.Tempted.IsDefaultOrEmpty ? [] : report.Range(design, "tempted", possibility.Id, design.Tempted[report.View.IndexOf(possibility.Id)]);
}
