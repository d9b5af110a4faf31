using Suppose.Analysis.Record;

namespace Suppose.Findings.Records;

/// <summary>What is said of the classic scores of competing hypotheses.</summary>
internal sealed class AchWords(Wording wording) : Words(wording, "Ach")
{
    /// <summary>What the scores are and are not.</summary>
    public string Preface() => Say();

    /// <summary>The heading of the scores.</summary>
    public string ScoresHeading() => Say();

    /// <summary>The heading of the rows: hypotheses.</summary>
    public string Hypothesis() => Say();

    /// <summary>The heading of the column of counts.</summary>
    public string Inconsistent() => Say();

    /// <summary>The heading of the column of plain scores.</summary>
    public string Inconsistency() => Say();

    /// <summary>The heading of the column of weighted scores.</summary>
    public string Weighted() => Say();

    /// <summary>The heading of the column of chances given the record.</summary>
    public string Reading() => Say();

    /// <summary>A possibility that has no chance to show.</summary>
    public string NotWeighed() => Say();

    /// <summary>A possibility that some item rules out.</summary>
    public string SetAside() => Say();

    /// <summary>How to read the scores.</summary>
    public string Caption() => Say();

    /// <summary>The heading of the matrix.</summary>
    public string MatrixHeading() => Say();

    /// <summary>The heading of the rows: items.</summary>
    public string Item() => Say();

    /// <summary>The heading of the column of grades.</summary>
    public string Grades() => Say();

    /// <summary>The two grades of an item.</summary>
    public string GradesOf(string credibility, string relevance) => Say([("credibility", credibility), ("relevance", relevance)]);

    /// <summary>A grade in one word.</summary>
    public string Grade(AchGrade grade) => Say(default, "Grade." + grade);

    /// <summary>There is nothing to score.</summary>
    public string Nothing() => Say();
}
