namespace Suppose.Findings.Comparing;

/// <summary>What is said of two versions of an inquiry.</summary>
internal sealed class ComparisonWords(Wording wording) : Words(wording, "Compare")
{
    private readonly Runs.CommonWords _common = new(wording);

    /// <summary>The heading of what is concluded otherwise.</summary>
    public string ConclusionsHeading() => Say();

    /// <summary>Nothing is concluded otherwise.</summary>
    public string Same() => Say();

    /// <summary>Some set holds now.</summary>
    public string NowHolds() => Say();

    /// <summary>No set holds any longer.</summary>
    public string NoLongerHolds() => Say();

    /// <summary>The quarrel is moot now.</summary>
    public string NowMoot() => Say();

    /// <summary>It is moot no longer.</summary>
    public string NoLongerMoot() => Say();

    /// <summary>Another set leads.</summary>
    public string Leads(string after, string before) => Say([("after", after), ("before", before)]);

    /// <summary>What the leading set makes of the act.</summary>
    public string LeadingUnder(string possibility, string after, string before) => Say([("possibility", possibility), ("after", after), ("before", before)]);

    /// <summary>What a measure alone makes of the act.</summary>
    public string MeasureUnder(string measure, string possibility, string after, string before) =>
        Say([("measure", measure), ("possibility", possibility), ("after", after), ("before", before)]);

    /// <summary>What was judged, each in quotes.</summary>
    public string Labels(string[] labels) => _common.Quoted(labels);

    /// <summary>What is enough and needed.</summary>
    public string DidIt(string judgements) => Say([("judgements", judgements)]);

    /// <summary>What is enough.</summary>
    public string Enough(string judgements) => Say([("judgements", judgements)]);

    /// <summary>What is needed.</summary>
    public string Needed(string judgements) => Say([("judgements", judgements)]);

    /// <summary>No single judgement did it.</summary>
    public string NoneAlone() => Say();

    /// <summary>How many more there are.</summary>
    public string More(int number) => Count(number);

    /// <summary>How it was found.</summary>
    public string HowToRead() => Say();

    /// <summary>Too many judgements changed.</summary>
    public string TooMany() => Say();

    /// <summary>The heading of the judgements.</summary>
    public string JudgementsHeading() => Say();

    /// <summary>A judgement that is new.</summary>
    public string NewJudgement(string label, string after) => Say([("label", label), ("after", after)]);

    /// <summary>A judgement that is gone.</summary>
    public string GoneJudgement(string label, string before) => Say([("label", label), ("before", before)]);

    /// <summary>A judgement that changed.</summary>
    public string ChangedJudgement(string label, string before, string after) => Say([("label", label), ("before", before), ("after", after)]);

    /// <summary>The heading of what is listed.</summary>
    public string ListedHeading() => Say();

    /// <summary>What is listed now.</summary>
    public string Added(string ids) => Say([("ids", ids)]);

    /// <summary>What is listed no longer.</summary>
    public string Removed(string ids) => Say([("ids", ids)]);
}
