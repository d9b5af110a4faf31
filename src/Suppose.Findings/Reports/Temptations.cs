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
        ImmutableArray<DesignResult> drawn = [.. designs.Where(d => d.Temptation.Any(t => t is not null))];
        var rows = report.View.ByWorst.Select(p => new RangeRow(p.Id, [.. drawn.Select(d => d.Temptation[report.View.IndexOf(p.Id)])]));
        var table = new Grid(words.Possibility(), [.. designs.Select(d => Robustness.Name(d, report, words))], [.. report.View.ByWorst.Select(p => Row(p, designs, report, words))], 0);
        var chart = new RangeChart("temptation", words.TemptationTitle(), Summary(designs, drawn, report, words), table, words.TemptationAxis(), [.. drawn.Select(d => Robustness.Name(d, report, words))], [.. rows]);
        return new Section("temptation", words.TemptationTitle(), [chart]);
    }

    /// <summary>How the picture is read, and why some of it may be missing.</summary>
    private static string Summary(ImmutableArray<DesignResult> designs, ImmutableArray<DesignResult> drawn, ReportView report, ChartWords words)
    {
        var closed = designs.Except(drawn).Select(d => words.NothingIsOpen(Robustness.Name(d, report, words)));
        var partly = drawn.Any(d => d.Temptation.Any(t => t is null)) ? [words.SomeAreNotOpen()] : Array.Empty<string>();
        return string.Join(' ', [words.TemptationSummary(), .. closed, .. partly]);
    }

    private static GridRow Row(Possibility possibility, ImmutableArray<DesignResult> designs, ReportView report, ChartWords words) =>
        new(possibility.Id, [.. designs.Select(d => d.Temptation[report.View.IndexOf(possibility.Id)] is { } over
            ? Cell.Plain(words.Amount(over)) with { Figures = report.Range(d, "temptation", possibility.Id, over) }
            : Cell.Plain(words.NothingTempts()))]);
}
