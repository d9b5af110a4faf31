using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Drafts;
using Suppose.Model;

namespace Suppose.Exchange.Workbooks;

/// <summary>Reads the spreadsheet of the analysis of competing hypotheses: hypotheses in columns from the fifth on, totals in the second row.</summary>
internal static class AchWorkbook
{
    /// <summary>Name of the sheet that holds the matrix.</summary>
    public const string Sheet = "ACH_matrix";

    private const int FirstHypothesis = 4;
    private const int TotalsRow = 2;

    /// <summary>Reads a file; null, and reported, where it can't be taken in.</summary>
    public static MatrixDraft? Read(ReadOnlyMemory<byte> file, ImportLimits limits, ImportProblems problems)
    {
        using var copy = WorkbookParts.Copy(file, limits, problems);
        if (copy is null)
        {
            return null;
        }

        try
        {
            using var document = SpreadsheetDocument.Open(copy, isEditable: false);
            return Find(document, problems) is { } sheet ? Matrix(new SheetRows(document.WorkbookPart!, sheet, limits), limits, problems) : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // What the spreadsheet library throws on damaged parts is not documented and not one family.
            problems.Report(ImportCodes.Unreadable, Place.Nowhere, ImportTexts.Say("format.workbook"));
            return null;
        }
    }

    private static WorksheetPart? Find(SpreadsheetDocument document, ImportProblems problems)
    {
        var sheets = document.WorkbookPart?.Workbook?.Sheets?.Elements<Sheet>().ToArray() ?? [];
        var found = sheets.FirstOrDefault(s => string.Equals(s.Name?.Value?.Trim(), Sheet, StringComparison.OrdinalIgnoreCase));
        if (found?.Id?.Value is { } id && document.WorkbookPart!.GetPartById(id) is WorksheetPart part)
        {
            return part;
        }

        problems.Report(ImportCodes.NoSheet, Place.Nowhere, Sheet, string.Join(", ", sheets.Take(12).Select(s => $"`{Tokens.Shown(s.Name?.Value ?? "")}`")));
        return null;
    }

    private static MatrixDraft? Matrix(SheetRows rows, ImportLimits limits, ImportProblems problems)
    {
        TableReader? table = null;
        foreach (var (number, cells) in rows.Read())
        {
            if (table is null)
            {
                if (HeaderRow.At(cells, FirstHypothesis, problems) is not { } header)
                {
                    return null;
                }

                table = new TableReader(header, Tokens.Letter, limits, problems);
            }
            else if (number != TotalsRow && !table.Add(cells, number))
            {
                break;
            }
        }

        if (table is null)
        {
            problems.Report(ImportCodes.NoHypotheses, Place.Nowhere);
        }

        return table?.ToMatrix("");
    }
}
