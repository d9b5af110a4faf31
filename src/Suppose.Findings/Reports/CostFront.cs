using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Reports;

/// <summary>The sets worth having, by what they cost and how robust they are.</summary>
/// <remarks>
/// Where the file judges no cost, the number of measures stands in for it. Where no set holds for all in a noticeable share of the assumptions, sets differ by the largest chance
/// of the act that they leave. Only the best in both stand in the picture, with the sets that have a letter already.
/// </remarks>
internal static class CostFront
{
    private const int MostShown = 24;
    private const double Noticeable = 0.05;

    /// <summary>The chart; null where there is no choice to show.</summary>
    public static PointChart? Of(ReportView report)
    {
        var words = new ChartWords(report.Wording);
        var costs = report.Run.Inquiry.Measures.Any(m => m.Cost is not null);
        var holds = report.View.Listed.Any(d => d.Holds.All >= Noticeable);
        ImmutableArray<(DesignResult Design, double Cost, double Good)> all =
            [.. report.View.Listed.Where(d => report.Worst(d) is not null).Select(d => (d, costs ? d.Cost.P50 : d.Measures.Length, holds ? d.Holds.All : -report.Worst(d)!.Value.Act.P50))];
        ImmutableArray<(DesignResult Design, double Cost, double Good)> best = [.. all.Where(one => !all.Any(other => Beats(other, one))).OrderBy(one => one.Cost).Take(MostShown)];
        ImmutableArray<(DesignResult Design, double Cost, double Good)> drawn =
            [.. best, .. all.Where(one => report.View.IsShown(one.Design.Measures) && !best.Contains(one))];
        if (best.Length < 2)
        {
            return null;
        }

        var names = Names([.. drawn.Select(one => one.Design)], report);
        var points = drawn.Select((one, i) => new ChartPoint(names[i], one.Cost, Math.Abs(one.Good), best.Contains(one)));
        ImmutableArray<string> columns = [words.Measures(), costs ? words.Cost() : words.MeasureCount(), holds ? words.HoldsForAll() : words.WorstCase()];
        var rows = drawn.Select((one, i) => new GridRow(names[i], Cells(one.Design, costs, holds, report, words)));
        return new PointChart("front", words.FrontTitle(), holds ? words.FrontSummary() : words.FrontSummaryWorst(), new Grid(words.Set(), columns, [.. rows], 0), columns[1], columns[2], [.. points])
        {
            LowIsGood = !holds,
            UpIsShare = true,
            AcrossIsCount = !costs,
        };
    }

    private static bool Beats((DesignResult Design, double Cost, double Good) one, (DesignResult Design, double Cost, double Good) other)
    {
        // A thousandth of the act, or of a cost, is nothing that anyone could tell.
        const double Tellable = 0.0005;
        var (cheaper, better) = (other.Cost - one.Cost, one.Good - other.Good);
        return cheaper >= -Tellable && better >= -Tellable && (cheaper > Tellable || better > Tellable
            || (one.Design.Measures.Length, string.Join(',', one.Design.Measures)).CompareTo((other.Design.Measures.Length, string.Join(',', other.Design.Measures))) < 0);
    }

    /// <summary>The letters that sets have already, and further ones for the rest.</summary>
    private static ImmutableArray<string> Names(ImmutableArray<DesignResult> designs, ReportView report)
    {
        var next = report.View.Shown.Length;
        int Place(DesignResult design) => report.View.Shown.Select((d, i) => (d, i)).Where(one => one.d.Measures.SequenceEqual(design.Measures)).Select(one => one.i).FirstOrDefault(-1);
        return [.. designs.Select(d => d.Measures.IsEmpty ? new ChartWords(report.Wording).Today() : RunView.Letter(Place(d) is >= 0 and var place ? place : next++))];
    }

    private static ImmutableArray<Cell> Cells(DesignResult design, bool costs, bool holds, ReportView report, ChartWords words)
    {
        var (possibility, act) = report.Worst(design)!.Value;
        return
        [
            Cell.Plain(report.View.Names(design.Measures)),
            costs ? Cell.Plain(report.Words.Strength(design.Cost.P50)) with { Figures = report.Range(design, "cost", design.Cost) } : Cell.Plain(Figures.Whole(design.Measures.Length)),
            holds
                ? Cell.Plain(Robustness.Share(design.Holds.All)) with { Figures = report.HoldsForAll(design) }
                : Cell.Plain(words.Under(report.Words.Chance(act), report.Words.Quote(possibility.Id))) with { Figures = report.Range(design, "act", possibility.Id, act) },
        ];
    }
}
