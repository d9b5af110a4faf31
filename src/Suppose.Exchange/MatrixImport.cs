using Suppose.Exchange.Archives;
using Suppose.Exchange.Delimited;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Drafts;
using Suppose.Exchange.Workbooks;
using Suppose.Exchange.Writing;

namespace Suppose.Exchange;

/// <summary>Takes in matrices of competing hypotheses made with other tools, as the text of an inquiry.</summary>
/// <remarks>Never throws on any content, is bounded by <see cref="ImportLimits"/>, and uses neither files nor the clock. A token that is not understood is reported and left out; none is guessed.</remarks>
public static class MatrixImport
{
    /// <summary>The format that a file's name speaks of; null where it speaks of none.</summary>
    public static ImportFormat? FormatOf(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".ACHZ" or ".ACH" or ".XML" => ImportFormat.Ach,
            ".XLSX" or ".XLSM" => ImportFormat.Workbook,
            ".CSV" => ImportFormat.Csv,
            ".TSV" or ".TAB" => ImportFormat.Tsv,
            _ => null,
        };
    }

    /// <summary>Takes in a file.</summary>
    /// <param name="file">The whole file. To refuse a large file without loading it, pass one byte more than the limit.</param>
    /// <param name="format">What it is.</param>
    /// <param name="title">The title where the file has none, for example its name.</param>
    /// <param name="limits">How much is taken in before it is refused; null for the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the formats.</exception>
    public static ImportResult Read(ReadOnlyMemory<byte> file, ImportFormat format, string title, ImportLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        limits ??= ImportLimits.Default;
        var problems = new ImportProblems();
        if (file.Length > limits.FileBytes)
        {
            problems.Report(ImportCodes.TooLarge, default, ImportTexts.Size(limits.FileBytes));
            return new ImportResult(null, problems.ToDiagnostics());
        }

        var matrix = format switch
        {
            ImportFormat.Ach => AchArchive.Read(file, limits, problems),
            ImportFormat.Workbook => AchWorkbook.Read(file, limits, problems),
            ImportFormat.Csv => DelimitedMatrix.Read(file, null, limits, problems),
            ImportFormat.Tsv => DelimitedMatrix.Read(file, '\t', limits, problems),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "It must be one of the formats."),
        };
        var text = matrix is null || problems.HasErrors ? null : InquiryText.Of(Named(matrix, title), problems);
        return new ImportResult(text, problems.ToDiagnostics());
    }

    private static MatrixDraft Named(MatrixDraft matrix, string title) => matrix.Title.Length > 0 ? matrix : matrix with { Title = title };
}
