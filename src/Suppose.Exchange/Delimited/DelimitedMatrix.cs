using System.Text;
using CsvHelper;
using Suppose.Exchange.Archives;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Drafts;

namespace Suppose.Exchange.Delimited;

/// <summary>Reads a matrix from a table of text: its first row names the columns, the hypotheses follow the columns about the evidence.</summary>
internal static class DelimitedMatrix
{
    /// <summary>Reads a file; null, and reported, where it can't be taken in.</summary>
    /// <param name="file">The file: UTF-8, or UTF-16 with a byte order mark.</param>
    /// <param name="separator">What stands between cells; null to take the one of comma, semicolon, tab and bar that its first lines show.</param>
    /// <param name="limits">How much is taken in.</param>
    /// <param name="problems">Where what is not understood is reported.</param>
    public static MatrixDraft? Read(ReadOnlyMemory<byte> file, char? separator, ImportLimits limits, ImportProblems problems)
    {
        if (XmlEncoding.Decoded(file.ToArray()) is not { } text || text.Contains('\0', StringComparison.Ordinal))
        {
            problems.Report(ImportCodes.Unreadable, default, ImportTexts.Say("format.csv"));
            return null;
        }

        using var rows = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
        });
        return Matrix(rows, limits, problems);
    }

    private static MatrixDraft? Matrix(CsvReader rows, ImportLimits limits, ImportProblems problems)
    {
        if (!rows.Read())
        {
            problems.Report(ImportCodes.NoHypotheses, default);
            return null;
        }

        if (HeaderRow.Found(Cells(rows), problems) is not { } header)
        {
            return null;
        }

        var table = new TableReader(header, Tokens.Expectation, limits, problems);
        while (rows.Read() && table.Add(Cells(rows), (int)rows.LineNumber))
        {
            // The table reports and stops by itself.
        }

        return table.ToMatrix("");
    }

    private static string[] Cells(CsvReader rows)
    {
        var cells = new string[rows.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = FormulaGuard.Removed(rows.GetString(i));
        }

        return cells;
    }
}
