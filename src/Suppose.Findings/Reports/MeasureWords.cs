namespace Suppose.Findings.Reports;

/// <summary>What is said of each measure.</summary>
internal sealed class MeasureWords(Wording wording) : Words(wording, "Measure")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>Who brought it.</summary>
    public string By(string who) => Say([("who", who)]);

    /// <summary>Whose question it is said to answer.</summary>
    public string Answers(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>What it can't do without.</summary>
    public string Needs(string measures) => Say([("measures", measures)]);

    /// <summary>What it can't stand beside.</summary>
    public string Excludes(string measures) => Say([("measures", measures)]);

    /// <summary>What it costs.</summary>
    public string Cost(string judged) => Say([("judged", judged)]);

    /// <summary>Nobody judged what it costs.</summary>
    public string NoCost() => Say();

    /// <summary>What is said against it.</summary>
    public string Objection(string objection) => Say([("objection", objection)]);
}
