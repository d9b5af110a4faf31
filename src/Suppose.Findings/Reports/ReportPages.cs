using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Record;
using Suppose.Findings.Prompts;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Reports;

/// <summary>What a report says of an inquiry.</summary>
/// <remarks>
/// The first page has what a chair could read out: what the report does not say, the measures and who sees to them, where they break, what they ask of an
/// ordinary member, the objections, and what would turn it round. Everything that rests on stands behind it.
/// </remarks>
public static class ReportPages
{
    /// <summary>The report.</summary>
    /// <param name="run">The run; it reached no limit.</param>
    /// <param name="record">What the record says, where that was asked for; else null.</param>
    /// <param name="breaks">Where the leading set breaks, where that was asked for; else null.</param>
    /// <param name="asked">The sets of measures that were asked for.</param>
    /// <param name="file">The file.</param>
    /// <param name="wording">The sentences.</param>
    /// <exception cref="ArgumentException">The run reached a limit.</exception>
    public static Handout Of(InquiryRun run, RecordReading? record, BreakRun? breaks, ImmutableArray<ImmutableArray<string>> asked, ReportFile file, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(file);
        if (run.Limit is not null)
        {
            throw new ArgumentException("A run that reached a limit has no result to speak of.", nameof(run));
        }

        var view = new ReportView(run, asked, file, wording);
        var ledger = JudgementLedger.Of(view);
        Section?[] rest =
        [
            FirstPage.Setting(view), MeasureMatrix.Of(view), SetMatrix.Of(view), MustNotHappen.Of(view.View), Temptations.Of(view), Displaced.Of(view.View), Mixing.Of(view.View), BreaksPart.Of(view, breaks), Leanings.Of(view.View), WhoUpholds.Of(view.View), Settled.Of(view.View), Weighed.Of(view.View, record is not null),
            Sheets.Of(view), MeasureList.Of(view), KindsOfMeasures.Of(run.Inquiry, wording), RecordPart.Of(view, record), ledger.Section, SourceList.Of(view), Assumed.Of(view.View), Colophon.Of(view),
        ];
        return new Handout(run.Inquiry.Title, FirstPage.Of(view), [.. rest.OfType<Section>()], new ReportLabels(wording) { Version = file.Version }) { Anchors = ledger.Anchors };
    }
}
