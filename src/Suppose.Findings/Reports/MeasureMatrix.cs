using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Analysis.Lessons;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>What each measure alone makes of the act under each possibility, and where every cell comes from.</summary>
internal static class MeasureMatrix
{
    /// <summary>The section; null where no measure can stand alone.</summary>
    public static Section? Of(ReportView report)
    {
        if (MeasuresAlone.Of(report.View) is not { } section)
        {
            return null;
        }

        var words = new MatrixWords(report.Wording);
        var unknown = report.Run.Inquiry.IsRated ? [new Caption(new Finding("unknown", words.Unknown()))] : ImmutableArray<Block>.Empty;
        return section with { Blocks = [Table(report, words), .. section.Blocks.Where(b => b is Caption), .. unknown, new Caption(new Finding("open-cells", words.OpenCells()))] };
    }

    private static Grid Table(ReportView report, MatrixWords words)
    {
        var view = report.View;
        var from = new WhereFrom(report);
        var all = view.Run.Lessons!.Measures;
        ImmutableArray<(int Place, MeasureLesson Lesson)> lessons = [.. all.Select((lesson, i) => (i, lesson)).Where(one => !one.lesson.Alone.IsEmpty)];
        var rows = view.ByWorst.Select(p => new GridRow(p.Id,
            [report.Chance(view.Nothing, p) with { Why = from.AsThingsStood(p) }, .. lessons.Select(one => Cell(one.Place, one.Lesson, p, report, from, words))]));
        var plain = new MeasuresAloneWords(report.Wording);
        return new Grid(plain.Corner(), [plain.AsThingsStood(), .. lessons.Select(one => one.Lesson.Measure)], [.. rows], Repeated: 1) { Look = GridLook.Matrix };
    }

    private static Cell Cell(int place, MeasureLesson lesson, Possibility possibility, ReportView report, WhereFrom from, MatrixWords words)
    {
        var change = lesson.Alone[report.View.IndexOf(possibility.Id)];
        var measure = report.View.Measure(lesson.Measure);
        var unknown = report.Run.Inquiry.IsRated && measure.Against.All(a => a.Possibility != possibility.Id);
        var left = MeasuresAlone.Left(lesson, change, new MeasuresAloneWords(report.Wording));
        ImmutableArray<Figure> before = lesson.With.IsEmpty ? [] : At(change.Before, "before");
        var told = CellText.OfMeasure(change, "", report.Words);
        return told with
        {
            Lines = [unknown ? words.NotJudged(CellText.Word(change, report.Words)) : CellText.Word(change, report.Words), left],
            Figures = [.. before, .. At(change.After, "after")],
            Share = change.After.P50,
            IsUnknown = unknown,
            Why = from.Of(measure, possibility, change),
        };

        ImmutableArray<Figure> At(Quantiles over, string when) => Pointer.Range(over, "run", "measures", place, "alone", possibility.Id, when);
    }
}
