using System.Collections.Immutable;
using Suppose.Analysis;
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

    /// <summary>The items that tell most as pictures on one scale, and the others in a table.</summary>
    private static IEnumerable<Block> Charts(Weighing weighing, ReportView report, ChartWords words, RecordWords record)
    {
        (ItemReading Item, int Place)[] telling = [.. weighing.Items.Select((item, i) => (item, i)).Where(one => !one.item.TellsNothing).OrderByDescending(one => one.item.Bits.P50)];
        var drawn = telling.Take(MostCharts).ToArray();
        yield return new Caption(new Finding("moves-summary", words.MovesSummary()));
        double[] ends = [.. drawn.SelectMany(one => one.Item.Moves).SelectMany(over => new[] { over.P05, over.P95 }).Where(end => double.IsFinite(end) && end > 0).DefaultIfEmpty(1)];
        foreach (var (item, place) in drawn)
        {
            var rows = weighing.Possibilities.Select((id, p) => new GridRow(id, [Moved(item.Moves[p], place, id, record)]));
            yield return new RangeChart("moves-" + place, words.MovesTitle(report.Words.Quote(item.Id)), words.MovesSummary(), new Grid(words.Possibility(), [words.MovesBy()], [.. rows], 0), words.MovesAxis(), [words.MovesBy()],
                [.. weighing.Possibilities.Select((id, p) => new RangeRow(id, [item.Moves[p]]))])
            {
                AreFactors = true,
                IsExplained = true,
                Scale = (ends.Min(), ends.Max()),
            };
        }

        if (telling.Length > drawn.Length)
        {
            yield return new Caption(new Finding("moves-rest", words.MovesRest(telling.Length - drawn.Length)));
            var rest = telling.Skip(drawn.Length).OrderBy(one => one.Place);
            yield return new Grid(new TrialWords(report.Wording).Item(), weighing.Possibilities, [.. rest.Select(one => new GridRow(one.Item.Id, [.. weighing.Possibilities.Select((id, p) => Moved(one.Item.Moves[p], one.Place, id, record))]))], 0);
        }
    }

    private static Cell Moved(Quantiles move, int place, string possibility, RecordWords record) =>
        Cell.Plain(record.Factor(move)) with { Figures = [.. Pointer.Range(move, "record", "evidence", place, "moves", possibility).Where(f => double.IsFinite(f.Value))] };
}
