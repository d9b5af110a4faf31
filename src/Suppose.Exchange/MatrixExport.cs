using System.Collections.Immutable;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Export;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Exchange;

/// <summary>Hands out the record of an inquiry as a matrix for other tools.</summary>
/// <remarks>Whatever is marked private is left out. No possibility is scored or ranked.</remarks>
public static class MatrixExport
{
    /// <summary>The matrix as a table with commas between cells, one that a spreadsheet opens and that can be taken in again.</summary>
    /// <param name="inquiry">The inquiry.</param>
    public static ExportResult Csv(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var problems = new ImportProblems();
        var text = DelimitedTable.Of(new MatrixRows(inquiry, problems));
        return new ExportResult(text, problems.ToDiagnostics());
    }

    /// <summary>The matrix as JSON: <c>suppose.matrix</c>, version 1.</summary>
    /// <param name="inquiry">The inquiry.</param>
    public static ExportResult Json(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var problems = new ImportProblems();
        var text = JsonMatrix.Of(inquiry.Title, new MatrixRows(inquiry, problems));
        return new ExportResult(text, problems.ToDiagnostics());
    }
}

/// <summary>What came of handing out a matrix.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Diagnostics">What had to be put in another form.</param>
public sealed record ExportResult(string Text, ImmutableArray<Diagnostic> Diagnostics);
