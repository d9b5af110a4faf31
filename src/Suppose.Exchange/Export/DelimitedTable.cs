using CsvHelper;
using Suppose.Exchange.Delimited;
using Suppose.Model;

namespace Suppose.Exchange.Export;

/// <summary>Writes a matrix as a table with commas between cells.</summary>
/// <remarks>A cell that a spreadsheet would run as a formula gets an apostrophe before it, which is taken off again when the table is taken in.</remarks>
internal static class DelimitedTable
{
    /// <summary>The text of the table, its lines ended as RFC 4180 says.</summary>
    public static string Of(MatrixRows rows)
    {
        using var text = new StringWriter();
        using (var table = CsvWriter.Create(text, null, leaveOpen: true))
        {
            Write(table, ["evidence", "notes", "date", "source", "link", "credibility", "relevance", "origin", .. rows.Hypotheses.Select(h => h.Id)]);
            foreach (var item in rows.Items)
            {
                Write(table, Cells(rows, item));
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(MatrixRows rows, Evidence item)
    {
        var source = rows.SourceOf(item);
        return
        [
            item.Id, item.Says ?? "", item.Date ?? "", source?.Cite ?? source?.Id ?? "", source?.Url ?? "", rows.Credibility(item), MatrixRows.Relevance(item), item.Origin ?? "",
            .. rows.Hypotheses.Select(h => rows.Cell(item, h)),
        ];
    }

    private static void Write(CsvWriter table, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            table.WriteField(FormulaGuard.Added(cell));
        }

        table.EndRecord();
    }
}
