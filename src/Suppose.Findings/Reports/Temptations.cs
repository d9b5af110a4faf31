using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>With a situation: how much better the harmful option seems than any other, today and after, under each possibility.</summary>
internal static class Temptations
{
    /// <summary>The section; null where no situation says what seems best.</summary>
    public static Section? Of(ReportView report)
    {
        if (report.View.Nothing.Temptation.IsDefaultOrEmpty)
        {
            return null;
        }

        var words = new ChartWords(report.Wording);
        ImmutableArray<DesignResult> designs = report.HasLeading ? [report.View.Nothing, report.View.Leading] : [report.View.Nothing];
        ImmutableArray<string> series = [.. designs.Select(d => Robustness.Name(d, report, words))];
        var rows = report.View.ByWorst.Select(p => new RangeRow(p.Id, [.. designs.Select(d => d.Temptation[report.View.IndexOf(p.Id)])]));
        var table = new Grid(words.Possibility(), series, [.. report.View.ByWorst.Select(p => Row(p, designs, report, words))], 0);
        var chart = new RangeChart("temptation", words.TemptationTitle(), words.TemptationSummary(), table, words.TemptationAxis(), series, [.. rows]);
        return new Section("temptation", words.TemptationTitle(), [chart]);
    }

    private static GridRow Row(Possibility possibility, ImmutableArray<DesignResult> designs, ReportView report, ChartWords words) =>
        new(possibility.Id, [.. designs.Select(d => d.Temptation[report.View.IndexOf(possibility.Id)] is { } over
            ? Cell.Plain(words.Amount(over)) with { Figures = report.Range(d, "temptation", possibility.Id, over) }
            : Cell.Plain(words.NothingTempts()))]);
}
