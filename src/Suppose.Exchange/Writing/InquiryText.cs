using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Suppose.Analysis.Record;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Drafts;

namespace Suppose.Exchange.Writing;

/// <summary>Writes a matrix as the text of an inquiry.</summary>
internal sealed class InquiryText
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<string> possibilities;
    private readonly Naming items;
    private readonly ImportProblems problems;
    private Dictionary<(string Cite, string Link), (string Id, int Order)> sources = [];

    private InquiryText(MatrixDraft matrix, ImportProblems problems)
    {
        this.problems = problems;
        var hypotheses = new Naming("hypothesis", problems);
        possibilities = [.. matrix.Hypotheses.Select(h => hypotheses.Id(h.Name, h.Place))];
        items = new Naming("item", problems);
    }

    /// <summary>The text of the inquiry.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="problems">Where a changed name is reported.</param>
    public static string Of(MatrixDraft matrix, ImportProblems problems)
    {
        var writer = new InquiryText(matrix, problems);
        writer.Write(matrix);
        return writer.text.ToString();
    }

    private void Write(MatrixDraft matrix)
    {
        Line(0, Scalar.Comment(ImportTexts.Say("text.head")));
        Line(0, "inquiry: " + Scalar.Of(OneLine(matrix.Title)));
        Sources(matrix);
        Line(0, "possibilities:");
        for (var i = 0; i < possibilities.Length; i++)
        {
            var name = OneLine(matrix.Hypotheses[i].Name);
            Line(1, Scalar.Of(possibilities[i]) + (name == possibilities[i] || name.Length == 0 ? ": {}" : ":"));
            Says(2, possibilities[i], name, "");
        }

        if (!matrix.Rows.IsEmpty)
        {
            Line(0, "evidence:");
        }

        foreach (var row in matrix.Rows)
        {
            Item(row);
        }
    }

    private void Sources(MatrixDraft matrix)
    {
        sources = SourceIds.Of(matrix, problems);
        if (sources.Count > 0)
        {
            Line(0, "sources:");
        }

        foreach (var ((cite, link), id) in sources.OrderBy(s => s.Value.Order))
        {
            Line(1, Scalar.Of(id.Id) + ":");
            Optional(2, "cite", cite);
            Optional(2, "url", link);
        }
    }

    private void Item(RowDraft row)
    {
        var id = items.Id(row.Name, row.Place);
        var before = text.Length;
        Line(1, Scalar.Of(id) + ":");
        var head = text.Length;
        foreach (var (name, value) in row.Remarks)
        {
            Line(2, Scalar.Comment(ImportTexts.Say("text.kept", name + ": " + value)));
        }

        var remarks = text.Length;
        Says(2, id, OneLine(row.Name), row.Notes);
        Fields(row);
        if (row.Cells.Any(cell => cell is not null))
        {
            Line(2, "expected:");
        }

        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is { } cell)
            {
                Line(3, Scalar.Of(possibilities[i]) + ": " + Scalar.Of(cell));
            }
        }

        if (text.Length == remarks)
        {
            // An item without anything to say of it is an empty map; its comments go above it.
            var comments = text.ToString(head, remarks - head);
            text.Length = before;
            text.Append(comments);
            Line(1, Scalar.Of(id) + ": {}");
        }
    }

    private void Fields(RowDraft row)
    {
        if (row.Date is { } date)
        {
            Line(2, "date: " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (sources.TryGetValue(SourceIds.Key(row), out var source))
        {
            Line(2, "source: " + Scalar.Of(source.Id));
        }

        Optional(2, "origin", OneLine(row.Origin));
        Grade("reliability", row.Credibility);
        Grade("relevance", row.Relevance);
    }

    private void Optional(int depth, string key, string value)
    {
        if (value.Length > 0)
        {
            Line(depth, key + ": " + Scalar.Of(value));
        }
    }

    private void Grade(string key, AchGrade? grade)
    {
        if (grade is { } given)
        {
            Line(2, key + ": " + given.ToString().ToLowerInvariant());
        }
    }

    /// The name where the id had to be another, then the notes.
    private void Says(int depth, string id, string name, string notes)
    {
        var parts = new[] { name == id ? "" : name, notes.Trim() }.Where(part => part.Length > 0);
        if (string.Join("\n\n", parts) is { Length: > 0 } says)
        {
            Line(depth, "says: " + Scalar.Of(says));
        }
    }

    private void Line(int depth, string line) => text.Append(' ', 2 * depth).Append(line).Append('\n');

    internal static string OneLine(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
