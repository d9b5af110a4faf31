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

        var page = BreaksPage.Of(breaks, null, set => report.View.IsShown(set) ? report.View.Set(set) : null, report.Wording);
        var words = new BoxWords(report.Wording);
        ImmutableArray<Block> lead = [.. page.Sections.Where(s => s.Heading.Length == 0).SelectMany(s => s.Blocks)];
        return new Section("where-it-breaks", words.Heading(), lead)
        {
            Parts = [.. page.Sections.Where(s => s.Heading.Length > 0).Select(s => s.Key == "breaks" ? s with { Blocks = [.. s.Blocks, .. Charts(breaks, report, words)] } : s)],
        };
    }

    private static IEnumerable<Block> Charts(BreakRun breaks, ReportView report, BoxWords words) =>
        breaks.Breaks.Select((b, i) => b.Search is { OverStates: false, Boxes.Offered: not null } ? Chart(b, i, breaks, report, words) : null).OfType<Block>();

    /// <summary>A box by its two most telling numbers, or by its only one and the number that is spread most differently beside it; null where there are no two.</summary>
    private static BoxChart? Chart(Breakage breakage, int place, BreakRun breaks, ReportView report, BoxWords words)
    {
        var box = breakage.Search.Boxes.Offered!;
        ImmutableArray<Judgement> judged = [.. box.Conditions.Select(c => c.Subject).Concat(breakage.Search.Regional.Select(r => r.Subject)).OfType<JudgementSubject>()
            .Select(s => s.Judgement).Where(j => Drawn(breaks, j) is not null).DistinctBy(j => j.Key).Take(2)];
        var holds = Column(breaks, breakage.Possibility is { } id ? "holds: " + id : "holds for all")?.Answers;
        if (judged.Length < 2 || holds is not { } answers)
        {
            return null;
        }

        var (across, up) = (Drawn(breaks, judged[0])!.Value, Drawn(breaks, judged[1])!.Value);
        var cases = Enumerable.Range(0, Math.Min(MostCases, breaks.Worlds)).Select(w => new ChartCase(across.Span[w], up.Span[w], !answers.Span[w]));
        var (left, right) = Limits(box, judged[0]);
        var (bottom, top) = Limits(box, judged[1]);
        var under = breakage.Possibility is { } possibility ? words.Under(report.Words.Quote(possibility)) : words.ForAll();
        return new BoxChart("box-" + (place + 1), under, Summary(box, judged, Figures.Whole(Math.Min(MostCases, breaks.Worlds)), words), Table(box, place, report, words), Axis(judged[0], report), Axis(judged[1], report), [.. cases], new ChartBox(left, right, bottom, top));
    }

    /// <summary>How the picture is read; of a box that asks for more than two things, that it does.</summary>
    private static string Summary(FailureBox box, ImmutableArray<Judgement> drawn, string worlds, BoxWords words)
    {
        var summary = box.Coverage >= 0.5 ? words.Summary(worlds) : words.SummaryOfPart(worlds);
        return box.Conditions.All(c => c.Subject is JudgementSubject subject && drawn.Any(j => j.Key == subject.Judgement.Key)) ? summary : summary + " " + words.AsksForMore();
    }

    private static Grid Table(FailureBox box, int place, ReportView report, BoxWords words)
    {
        var conditions = new Conditions(report.Wording);
        var rows = box.Conditions.Select((c, i) => new GridRow(conditions.Name(c.Subject),
        [
            c.AtLeast is { } low ? Cell.Plain(conditions.Value(c.Subject, low)) with { Figures = [Here(low, i, "atLeast")] } : Cell.Plain(words.NoLimit()),
            c.AtMost is { } high ? Cell.Plain(conditions.Value(c.Subject, high)) with { Figures = [Here(high, i, "atMost")] } : Cell.Plain(c.States.IsEmpty ? words.NoLimit() : report.Words.Quoted(c.States)),
        ]));
        return new Grid(words.Condition(), [words.AtLeast(), words.AtMost()], [.. rows], 0);

        Figure Here(double value, int condition, string limit) => Pointer.One(value, "breaks", "breaks", place, "offered", "conditions", condition, limit);
    }

    private static (double Low, double High) Limits(FailureBox box, Judgement judgement)
    {
        var condition = box.Conditions.FirstOrDefault(c => c.Subject is JudgementSubject subject && subject.Judgement.Key == judgement.Key);
        return (condition?.AtLeast ?? judgement.Distribution.Minimum, condition?.AtMost ?? judgement.Distribution.Maximum);
    }

    private static ChartAxis Axis(Judgement judgement, ReportView report) =>
        new(judgement.Label, judgement.Distribution.Minimum, judgement.Distribution.Maximum, value => report.Words.Value(judgement.Kind, value));

    /// <summary>What was drawn of a judgement in each set of assumptions; null where it has no width.</summary>
    private static ReadOnlyMemory<double>? Drawn(BreakRun breaks, Judgement judgement) => breaks.Record?.Columns.FirstOrDefault(c => c.JudgementKey == judgement.Key)?.Values;

    private static WorldRecordColumn? Column(BreakRun breaks, string name) => breaks.Record?.Columns.FirstOrDefault(c => c.Name == name);
}
