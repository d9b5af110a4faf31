using System.Collections.Immutable;
using Suppose.Analysis.Record;
using Suppose.Exchange.Diagnostics;
using Suppose.Model;

namespace Suppose.Exchange.Drafts;

/// <summary>Reads the rows of a table whose first row has said what the columns hold.</summary>
/// <param name="header">The first row.</param>
/// <param name="readCell">Reads a cell under a hypothesis: its text, the hypothesis, the row, where it stands and where to report.</param>
/// <param name="limits">How much is taken in.</param>
/// <param name="problems">Where what is not understood is reported.</param>
internal sealed class TableReader(HeaderRow header, Func<string, string, string, Place, ImportProblems, string?> readCell, ImportLimits limits, ImportProblems problems)
{
    private readonly ImmutableArray<RowDraft>.Builder rows = ImmutableArray.CreateBuilder<RowDraft>();

    /// <summary>Reads a row; a row that is empty throughout is passed over. False where no more rows are taken in.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="number">Its number in the file, from 1.</param>
    public bool Add(IReadOnlyList<string> cells, int number)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
        {
            return true;
        }

        if (rows.Count == limits.Rows)
        {
            problems.Report(ImportCodes.TooMany, Of(number, 0), limits.Rows, ImportTexts.Say("many.rows"));
            return false;
        }

        rows.Add(Row(cells, number));
        return true;
    }

    /// <summary>The matrix of all rows read; null where there are too many hypotheses.</summary>
    public MatrixDraft? ToMatrix(string title)
    {
        if (header.Hypotheses > limits.Hypotheses)
        {
            problems.Report(ImportCodes.TooMany, Of(1, header.FirstHypothesis), limits.Hypotheses, ImportTexts.Say("many.hypotheses"));
            return null;
        }

        var hypotheses = Enumerable.Range(header.FirstHypothesis, header.Hypotheses)
            .Select(column => new HypothesisDraft(Tokens.Kept(header.Names[column], limits, Of(1, column), problems), Of(1, column)));
        return new MatrixDraft(title, [.. hypotheses], rows.ToImmutable());
    }

    private RowDraft Row(IReadOnlyList<string> cells, int number)
    {
        var name = Cell(header.Evidence);
        var beyond = Enumerable.Range(header.FirstHypothesis + header.Hypotheses, Math.Max(0, cells.Count - header.FirstHypothesis - header.Hypotheses))
            .FirstOrDefault(column => !string.IsNullOrWhiteSpace(cells[column]), -1);
        if (beyond >= 0)
        {
            problems.Report(ImportCodes.NotTaken, Of(number, beyond), Tokens.Shown(cells[beyond]), ImportTexts.Say("SUP1218.cells"));
        }

        return new RowDraft
        {
            Name = name,
            Place = Of(number, Math.Max(0, header.Evidence)),
            Notes = Cell(header.Notes),
            Cite = Cell(header.Source),
            Link = Cell(header.Link),
            Origin = Cell(header.Origin),
            Date = Dates.Day(Cell(header.Date), name, Of(number, Math.Max(0, header.Date)), problems),
            Credibility = Grade(header.Credibility, "credibility"),
            Relevance = Grade(header.Relevance, "relevance"),
            Cells = [.. Enumerable.Range(0, header.Hypotheses).Select(Hypothesis)],
            Remarks = [.. Enumerable.Range(0, header.FirstHypothesis).Where(IsRemark).Select(c => KeyValuePair.Create(header.Names[c], Cell(c)))],
        };

        string Cell(int column) => column < 0 || column >= cells.Count ? "" : Tokens.Kept(cells[column].Trim(), limits, Of(number, column), problems);

        AchGrade? Grade(int column, string what) => column < 0 ? null : Tokens.Grade(Cell(column), what, name, Of(number, column), problems);

        string? Hypothesis(int hypothesis)
        {
            var column = header.FirstHypothesis + hypothesis;
            return readCell(Cell(column), header.Names[column], name, Of(number, column), problems);
        }

        bool IsRemark(int column) => !header.IsUnderstood(column) && Cell(column).Length > 0;
    }

    private static Place Of(int row, int column) => new(row, column + 1, 1);
}
