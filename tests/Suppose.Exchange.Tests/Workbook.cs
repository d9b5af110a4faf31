using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Suppose.Exchange.Tests;

/// Makes workbooks; empty texts leave their cells out, as spreadsheets do.
internal static class Workbook
{
    public static byte[] Of(string sheet, string[][] rows, bool sharedTexts)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            var texts = new List<string>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select((row, i) => Row(row, i, sharedTexts ? texts : null))));
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets(new Sheet { Name = sheet, SheetId = 1, Id = workbook.GetIdOfPart(part) }));
            if (sharedTexts)
            {
                workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(texts.Select(t => new SharedStringItem(new Text(t))));
            }
        }

        return stream.ToArray();
    }

    private static Row Row(string[] cells, int row, List<string>? shared) => new(cells
        .Select((text, column) => (text, Reference: $"{(char)('A' + column)}{row + 1}"))
        .Where(cell => cell.text.Length > 0)
        .Select(cell => Cell(cell.text, cell.Reference, shared)))
    {
        RowIndex = (uint)row + 1,
    };

    private static Cell Cell(string text, string reference, List<string>? shared)
    {
        if (double.TryParse(text, out _))
        {
            return new Cell(new CellValue(text)) { CellReference = reference };
        }

        if (shared is null)
        {
            return new Cell(new InlineString(new Text(text))) { CellReference = reference, DataType = CellValues.InlineString };
        }

        shared.Add(text);
        return new Cell(new CellValue((shared.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture))) { CellReference = reference, DataType = CellValues.SharedString };
    }
}
