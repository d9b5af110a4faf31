using System.Collections.Immutable;

namespace Suppose.Findings.Reports;

/// <summary>The sources that the file names, and what it takes from each.</summary>
internal static class SourceList
{
    /// <summary>The section; null where the file names none.</summary>
    public static Section? Of(ReportView report)
    {
        if (report.Run.Inquiry.Sources.IsEmpty)
        {
            return null;
        }

        var words = new LedgerWords(report.Wording);
        var rows = report.Run.Inquiry.Sources.Select(source => new GridRow(source.Id,
        [
            new Cell([.. new[] { source.Cite, source.Url }.OfType<string>()], Tone.Plain),
            Cell.Plain(source.Reliability is { } reliability ? report.Words.Judged(reliability) : words.NotJudged()),
            new Cell([.. report.Run.Inquiry.Evidence.Where(e => e.Source == source.Id).Select(e => e.Says is { } says ? words.Item(e.Id, says) : e.Id)], Tone.Plain),
        ]));
        return new Section("sources", words.SourcesHeading(), [new Grid(words.Source(), [words.Citation(), words.Reliability(), words.Items()], [.. rows], 0) { Look = GridLook.Ledger }]);
    }
}
