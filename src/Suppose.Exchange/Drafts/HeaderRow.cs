using Suppose.Exchange.Diagnostics;
using Suppose.Model;

namespace Suppose.Exchange.Drafts;

/// <summary>What the columns of a table hold, by the first row's words: evidence, notes, grades, and the hypotheses.</summary>
internal sealed class HeaderRow
{
    private HeaderRow(string[] names, int firstHypothesis, int lastHypothesis)
    {
        Names = names;
        FirstHypothesis = firstHypothesis;
        Hypotheses = lastHypothesis - firstHypothesis + 1;
        Evidence = Column("EVIDENCE", "ARGUMENT", "ITEM");
        Notes = Column("NOTE", "COMMENT", "DESCRIPTION");
        Credibility = Column("CREDIB", "RELIAB");
        Relevance = Column("RELEVAN");
        Link = Column("LINK", "URL");
        Source = Column("SOURCE");
        Date = Column("DATE");
        Origin = Column("ORIGIN");
    }

    /// <summary>The names of all columns.</summary>
    public string[] Names { get; }

    /// <summary>The column of the first hypothesis.</summary>
    public int FirstHypothesis { get; }

    /// <summary>How many hypotheses there are.</summary>
    public int Hypotheses { get; }

    /// <summary>The column of the evidence; -1 where there is none.</summary>
    public int Evidence { get; }

    /// <summary>The column of the notes; -1 where there is none.</summary>
    public int Notes { get; }

    /// <summary>The column of the credibility; -1 where there is none.</summary>
    public int Credibility { get; }

    /// <summary>The column of the relevance; -1 where there is none.</summary>
    public int Relevance { get; }

    /// <summary>The column of the links; -1 where there is none.</summary>
    public int Link { get; }

    /// <summary>The column of the sources; -1 where there is none.</summary>
    public int Source { get; }

    /// <summary>The column of the dates; -1 where there is none.</summary>
    public int Date { get; }

    /// <summary>The column of the shared origins; -1 where there is none.</summary>
    public int Origin { get; }

    /// <summary>Whether a column's cells have a place of their own in an inquiry.</summary>
    public bool IsUnderstood(int column) =>
        column == Evidence || column == Notes || column == Source || column == Link || column == Date || column == Credibility || column == Relevance || column == Origin;

    /// <summary>Reads a first row in which the hypotheses begin at a given column.</summary>
    public static HeaderRow? At(IReadOnlyList<string> cells, int firstHypothesis, ImportProblems problems)
    {
        var names = cells.Select(c => c.Trim()).ToArray();
        var last = Array.FindLastIndex(names, n => n.Length > 0);
        if (last < firstHypothesis)
        {
            problems.Report(ImportCodes.NoHypotheses, new Place(1, 1, 1));
            return null;
        }

        var header = new HeaderRow(names, firstHypothesis, last);
        if (header.Evidence < 0)
        {
            problems.Report(ImportCodes.NoEvidenceColumn, new Place(1, 1, 1));
            return null;
        }

        return header;
    }

    /// <summary>Reads a first row in which the hypotheses follow the columns about the evidence, wherever those end.</summary>
    public static HeaderRow? Found(IReadOnlyList<string> cells, ImportProblems problems)
    {
        var first = 0;
        while (first < cells.Count && IsAboutEvidence(cells[first].Trim()))
        {
            first++;
        }

        return At(cells, first, problems);
    }

    private static bool IsAboutEvidence(string name) => name.Length == 0 || AboutEvidence.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] AboutEvidence =
        ["EVIDENCE", "ARGUMENT", "ITEM", "NOTE", "COMMENT", "DESCRIPTION", "CREDIB", "RELIAB", "RELEVAN", "LINK", "URL", "DATE", "TYPE", "SOURCE", "CODE", "FLAG", "ORIGIN", "ID", "#", "NO"];

    private int Column(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var column = Array.FindIndex(Names, 0, FirstHypothesis, name => name.Contains(word, StringComparison.OrdinalIgnoreCase));
            if (column >= 0)
            {
                return column;
            }
        }

        return -1;
    }
}
