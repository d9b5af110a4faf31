using System.Collections.Immutable;
using Suppose.Analysis.Record;
using Suppose.Findings.Records;

namespace Suppose.Findings.Reports;

/// <summary>What the record says, where that was asked for: the sections of its page, and a chart of what each item moves.</summary>
internal static class RecordPart
{
    private const int MostCharts = 12;

    /// <summary>The section; null where nobody asked.</summary>
    public static Section? Of(ReportView report, RecordReading? record)
    {
        if (record is null)
        {
            return null;
        }

        var page = RecordPage.Of(record, report.Wording);
        var words = new SheetWords(report.Wording);
        ImmutableArray<Block> lead = [.. page.Sections.Where(s => s.Heading.Length == 0).SelectMany(s => s.Blocks)];
        return new Section("record", words.RecordHeading(), lead)
        {
            Parts = [.. page.Sections.Where(s => s.Heading.Length > 0).Select(s => s.Key == "moves" && record.Weighing is { } weighing
                ? s with { Blocks = [.. Charts(weighing, report, new ChartWords(report.Wording), new RecordWords(report.Wording))] }
                : s)],
        };
    }

    private static IEnumerable<Block> Charts(Weighing weighing, ReportView report, ChartWords words, RecordWords record)
    {
        foreach (var (item, place) in weighing.Items.Select((item, i) => (item, i)).Where(one => !one.item.TellsNothing).OrderByDescending(one => one.item.Bits.P50).Take(MostCharts))
        {
            var rows = weighing.Possibilities.Select((id, p) => new GridRow(id,
                [Cell.Plain(record.Factor(item.Moves[p])) with { Figures = [.. Pointer.Range(item.Moves[p], "record", "evidence", place, "moves", id).Where(f => double.IsFinite(f.Value))] }]));
            yield return new RangeChart("moves-" + place, words.MovesTitle(report.Words.Quote(item.Id)), words.MovesSummary(), new Grid(words.Possibility(), [words.MovesBy()], [.. rows], 0), words.MovesAxis(), [words.MovesBy()],
                [.. weighing.Possibilities.Select((id, p) => new RangeRow(id, [item.Moves[p]]))])
            {
                AreFactors = true,
            };
        }

        yield return new Caption(new Finding("moves-caption", new TrialWords(report.Wording).MovesCaption()));
    }
}
