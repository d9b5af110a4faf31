using System.Collections.Immutable;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Findings.Breaks;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>Where the leading set breaks, where that was asked for: the sections of its page, and each box with the cases in and around it.</summary>
internal static class BreaksPart
{
    private const int MostCases = 256;

    /// <summary>The section; null where nobody asked.</summary>
    public static Section? Of(ReportView report, BreakRun? breaks)
    {
        if (breaks is null)
        {
            return null;
        }

        var page = BreaksPage.Of(breaks, null, report.Wording);
        var words = new BoxWords(report.Wording);
        ImmutableArray<Block> lead = [.. page.Sections.Where(s => s.Heading.Length == 0).SelectMany(s => s.Blocks)];
        return new Section("where-it-breaks", words.Heading(), lead)
        {
            Parts = [.. page.Sections.Where(s => s.Heading.Length > 0).Select(s => s.Key == "breaks" ? s with { Blocks = [.. s.Blocks, .. Charts(breaks, report, words)] } : s)],
        };
    }

    private static IEnumerable<Block> Charts(BreakRun breaks, ReportView report, BoxWords words) =>
        breaks.Breaks.Where(b => b.Search is { OverStates: false, Boxes.Offered: not null }).Select((b, i) => Chart(b, i, breaks, report, words)).OfType<Block>();

    /// <summary>A box by its two most telling numbers, or by its only one and the number that is spread most differently beside it; null where there are no two.</summary>
    private static BoxChart? Chart(Breakage breakage, int place, BreakRun breaks, ReportView report, BoxWords words)
    {
        var box = breakage.Search.Boxes.Offered!;
        ImmutableArray<Judgement> judged = [.. box.Conditions.Select(c => c.Subject).Concat(breakage.Search.Regional.Select(r => r.Subject)).OfType<JudgementSubject>()
            .Select(s => s.Judgement).Where(j => Column(breaks, "in: " + j.Label) is not null).DistinctBy(j => j.Label).Take(2)];
        var holds = Column(breaks, breakage.Possibility is { } id ? "holds: " + id : "holds for all")?.Answers;
        if (judged.Length < 2 || holds is not { } answers)
        {
            return null;
        }

        var (across, up) = (Column(breaks, "in: " + judged[0].Label)!.Values!.Value, Column(breaks, "in: " + judged[1].Label)!.Values!.Value);
        var cases = Enumerable.Range(0, Math.Min(MostCases, breaks.Worlds)).Select(w => new ChartCase(across.Span[w], up.Span[w], !answers.Span[w]));
        var (left, right) = Limits(box, judged[0]);
        var (bottom, top) = Limits(box, judged[1]);
        var under = breakage.Possibility is { } possibility ? words.Under(report.Words.Quote(possibility)) : words.ForAll();
        return new BoxChart("box-" + (place + 1), under, words.Summary(Figures.Whole(Math.Min(MostCases, breaks.Worlds))), Table(box, report, words), Axis(judged[0], report), Axis(judged[1], report), [.. cases], new ChartBox(left, right, bottom, top));
    }

    private static Grid Table(FailureBox box, ReportView report, BoxWords words)
    {
        var conditions = new Conditions(report.Wording);
        var rows = box.Conditions.Select(c => new GridRow(conditions.Name(c.Subject),
        [
            Cell.Plain(c.AtLeast is { } low ? conditions.Value(c.Subject, low) : words.NoLimit()),
            Cell.Plain(c.AtMost is { } high ? conditions.Value(c.Subject, high) : c.States.IsEmpty ? words.NoLimit() : report.Words.Quoted(c.States)),
        ]));
        return new Grid(words.Condition(), [words.AtLeast(), words.AtMost()], [.. rows], 0);
    }

    private static (double Low, double High) Limits(FailureBox box, Judgement judgement)
    {
        var condition = box.Conditions.FirstOrDefault(c => c.Subject is JudgementSubject subject && subject.Judgement.Label == judgement.Label);
        return (condition?.AtLeast ?? judgement.Distribution.Minimum, condition?.AtMost ?? judgement.Distribution.Maximum);
    }

    private static ChartAxis Axis(Judgement judgement, ReportView report) =>
        new(judgement.Label, judgement.Distribution.Minimum, judgement.Distribution.Maximum, value => report.Words.Value(judgement.Kind, value));

    private static WorldRecordColumn? Column(BreakRun breaks, string name) => breaks.Record?.Columns.FirstOrDefault(c => c.Name == name);
}
