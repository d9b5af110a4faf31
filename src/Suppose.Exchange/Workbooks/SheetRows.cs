using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Suppose.Exchange.Workbooks;

/// <summary>The rows of a sheet as texts, read one at a time.</summary>
/// <param name="workbook">The workbook, whose shared texts cells refer to.</param>
/// <param name="sheet">The sheet.</param>
/// <param name="limits">How many columns and rows are taken in.</param>
internal sealed class SheetRows(WorkbookPart workbook, WorksheetPart sheet, ImportLimits limits)
{
    private const int ColumnsBeforeHypotheses = 64;

    /// <summary>Each row that has cells, with its number from 1; a gap in a row is an empty text. A few rows past the limit are read, so that it can be said that there are too many.</summary>
    public IEnumerable<(int Number, List<string> Cells)> Read()
    {
        var shared = SharedTexts();
        using var reader = OpenXmlReader.Create(sheet);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            var stated = reader.Attributes.FirstOrDefault(a => a.LocalName == "r").Value;
            number = int.TryParse(stated, out var row) && row > number ? row : number + 1;
            if (number > 16 * limits.Rows)
            {
                yield break;
            }

            yield return (number, Cells((Row)reader.LoadCurrentElement()!, shared));
        }
    }

    private List<string> Cells(Row row, List<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = Column(cell.CellReference?.Value) ?? cells.Count;
            if (column >= limits.Hypotheses + ColumnsBeforeHypotheses)
            {
                break;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = Text(cell, shared);
        }

        return cells;
    }

    private string Text(Cell cell, List<string> shared)
    {
        var text = cell.DataType?.InnerText switch
        {
            "s" => int.TryParse(cell.CellValue?.Text, out var index) && index >= 0 && index < shared.Count ? shared[index] : "",
            "inlineStr" => cell.InlineString?.InnerText ?? "",
            _ => cell.CellValue?.Text ?? "",
        };
        return text.Length <= limits.CellCharacters ? text : text[..(limits.CellCharacters + 1)];
    }

    private List<string> SharedTexts()
    {
        var texts = new List<string>();
        if (workbook.SharedStringTablePart is not { } part)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                texts.Add(Plain((SharedStringItem)reader.LoadCurrentElement()!));
            }
        }

        return texts;
    }

    /// The text, or its runs joined; phonetic hints are no part of it.
    private static string Plain(SharedStringItem item) =>
        item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text ?? ""));

    /// The column of a reference such as <c>AB12</c>, from 0; null where there is none.
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c))
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            if (column > 1 << 20)
            {
                return null;
            }
        }

        return column == 0 ? null : column - 1;
    }
}
