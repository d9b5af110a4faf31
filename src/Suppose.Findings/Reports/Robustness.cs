using System.Collections.Immutable;
using Suppose.Analysis;

namespace Suppose.Findings.Reports;

/// <summary>How robust the best sets are: the share that holds, beside the worst case and the largest regret.</summary>
internal static class Robustness
{
    /// <summary>The chart; null where nothing is uncertain or no set is shown.</summary>
    public static BarChart? Of(ReportView report)
    {
        if (report.Run.Certain || report.View.Shown.IsEmpty || report.Worst(report.View.Nothing) is null)
        {
            return null;
        }

        var words = new ChartWords(report.Wording);
        ImmutableArray<DesignResult> designs = [report.View.Nothing, .. report.View.Shown];
        ImmutableArray<string> names = [.. designs.Select(d => Name(d, report, words))];
        var regret = designs.All(d => d.MaxRegret is not null);
        var panels = ImmutableArray.CreateBuilder<BarPanel>();
        panels.Add(new BarPanel(words.HoldsForAll(), [.. designs.Select(d => d.Holds.All)], [.. designs.Select(d => Share(d.Holds.All))], true));
        panels.Add(new BarPanel(words.WorstCase(), [.. designs.Select(d => report.Worst(d)!.Value.Act.P50)], [.. designs.Select(d => Figures.Percent(report.Worst(d)!.Value.Act.P50))], true));
        if (regret)
        {
            panels.Add(new BarPanel(words.LargestRegret(), [.. designs.Select(d => Math.Max(0, d.MaxRegret!.Value.P50))], [.. designs.Select(d => Figures.Amount(d.MaxRegret!.Value.P50))], false));
        }

        var rows = designs.Select((d, i) => new GridRow(names[i], Cells(d, regret, report, words)));
        ImmutableArray<string> columns = [words.HoldsForAll(), words.WorstCase(), .. regret ? [words.LargestRegret()] : ImmutableArray<string>.Empty];
        return new BarChart("robustness", words.RobustnessTitle(), words.RobustnessSummary(), new Grid(words.Set(), columns, [.. rows], 0), names, panels.ToImmutable());
    }

    /// <summary>What a set is called in a chart.</summary>
    public static string Name(DesignResult design, ReportView report, ChartWords words)
    {
        var place = report.View.Shown.IndexOf(design);
        return design.Measures.IsEmpty ? words.Today() : place >= 0 ? words.SetOf(Runs.RunView.Letter(place)) : report.View.Names(design.Measures);
    }

    /// <summary>A share, rounded down as everywhere, so that it never reads as more than it is.</summary>
    public static string Share(double share) => Figures.Percent(share is >= 0.1 and < 1 ? Math.Floor(share * 100) / 100 : share);

    private static ImmutableArray<Cell> Cells(DesignResult design, bool regret, ReportView report, ChartWords words)
    {
        var (possibility, act) = report.Worst(design)!.Value;
        var cells = ImmutableArray.Create(
            Cell.Plain(Share(design.Holds.All)) with { Figures = report.HoldsForAll(design) },
            Cell.Plain(words.Under(report.Words.Chance(act), report.Words.Quote(possibility.Id))) with { Figures = report.Range(design, "act", possibility.Id, act) });
        return regret
            ? cells.Add(Cell.Plain(words.WithRange(Figures.Amount(design.MaxRegret!.Value.P50), Figures.Amount(design.MaxRegret.Value.P05), Figures.Amount(design.MaxRegret.Value.P95)))
                with
            { Figures = report.Range(design, "maxRegret", design.MaxRegret.Value) })
            : cells;
    }
}
