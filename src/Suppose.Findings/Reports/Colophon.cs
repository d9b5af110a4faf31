using System.Collections.Immutable;
using Suppose.Analysis.Rewiring;

namespace Suppose.Findings.Reports;

/// <summary>How a report was made, so that anyone can make it again.</summary>
internal static class Colophon
{
    /// <summary>The section.</summary>
    public static Section Of(ReportView report)
    {
        var words = new LedgerWords(report.Wording);
        var run = report.Run;
        ImmutableArray<GridRow> rows =
        [
            Row(words.File(), report.File.Name),
            Row(words.Hash(), report.File.Hash),
            Row(words.Program(), words.ProgramVersion(report.File.Version)),
            Row(words.Lexicon(), run.Inquiry.Lexicon),
            Row(words.Tolerance(), Figures.Percent(run.Inquiry.Tolerance)),
            Row(words.Worlds(), Figures.Whole(run.Worlds)) with { Cells = [Cell.Plain(Figures.Whole(run.Worlds)) with { Figures = [Pointer.One(run.Worlds, "run", "worlds")] }] },
            Row(words.Seed(), run.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Row(words.Sets(), "") with { Cells = [Cell.Plain(Figures.Whole(run.Feasible)) with { Figures = [Pointer.One(run.Feasible, "run", "feasible")] }] },
        ];
        return new Section("made", words.MadeHeading(), [new Facts(rows), new Caption(new Finding("again", words.Again()))]);
    }

    /// <summary>The section for a desire.</summary>
    public static Section Of(RewireRun run, ReportFile file, Wording wording)
    {
        var words = new LedgerWords(wording);
        ImmutableArray<GridRow> rows =
        [
            Row(words.File(), file.Name),
            Row(words.Hash(), file.Hash),
            Row(words.Program(), words.ProgramVersion(file.Version)),
            Row(words.Lexicon(), run.Desire.Lexicon),
            Row(words.Worlds(), "") with { Cells = [Cell.Plain(Figures.Whole(run.Worlds)) with { Figures = [Pointer.One(run.Worlds, "rewire", "worlds")] }] },
            Row(words.Seed(), run.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
        return new Section("made", words.MadeHeading(), [new Facts(rows), new Caption(new Finding("again", words.Again()))]);
    }

    private static GridRow Row(string name, string text) => new(name, [Cell.Plain(text)]);
}
