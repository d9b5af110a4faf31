namespace Suppose.Findings.Runs;

/// <summary>What is said of the questions and what answers them.</summary>
internal sealed class QuestionsWords(Wording wording) : Words(wording, "Questions")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>A possibility, and who brought it in.</summary>
    public string Of(string possibility, string? by) => by is null ? Possibility(possibility) : BroughtBy(possibility, by);

    /// <summary>No measure is said to answer.</summary>
    public string Unanswered() => Say();

    /// <summary>These answer, and really do something.</summary>
    public string AnsweredBy(string measures) => Say([("measures", measures)]);

    /// <summary>These are said to answer and do little.</summary>
    public string Little(string measures) => Say([("measures", measures)]);

    /// <summary>What little a measure changes.</summary>
    public string LittleOf(string measure, string before, string after) => Say([("measure", measure), ("before", before), ("after", after)]);

    /// <summary>These are said to answer and do nothing.</summary>
    public string InNameOnly(int number, string measures) => Count(number, [("measures", measures)]);

    /// <summary>These help without being said to.</summary>
    public string AlsoHelped(string measures) => Say([("measures", measures)]);

    /// <summary>A measure that makes the act more likely somewhere.</summary>
    public string Worsens(string measure, string possibilities) => Say([("measure", measure), ("possibilities", possibilities)]);

    private string Possibility(string possibility) => Say([("possibility", possibility)]);

    private string BroughtBy(string possibility, string by) => Say([("possibility", possibility), ("by", by)]);
}
