namespace Suppose.Findings.Runs;

/// <summary>What would change a conclusion.</summary>
internal sealed class FlipWords(Wording wording) : Words(wording, "Flip")
{
    /// <summary>The heading of the section.</summary>
    public string Heading() => Say();

    /// <summary>Nothing on its own would.</summary>
    public string NoneWould() => Say();

    /// <summary>How the list is to be read.</summary>
    public string Caption() => Say();

    /// <summary>There are more of them.</summary>
    public string More(int number) => Count(number);

    /// <summary>What turns, by which judgement, how far.</summary>
    public string Sentence(string turn, string judgement, string bound) => Say([("turn", turn), ("judgement", judgement), ("bound", bound)]);

    /// <summary>A value or a larger one.</summary>
    public string OrMore(string value) => Say([("value", value)]);

    /// <summary>A value or a smaller one.</summary>
    public string OrLess(string value) => Say([("value", value)]);

    /// <summary>The value lies within the range of the judgement itself.</summary>
    public string WithinRange(string sentence, string now) => Say([("sentence", sentence), ("now", now)]);

    /// <summary>The judgement would have to be another.</summary>
    public string BeyondRange(string sentence, string now, string factor, bool onlyAtTheEnd) => onlyAtTheEnd ? OnlyAtTheEnd(sentence, now) : Beyond(sentence, now, factor);

    /// <summary>The judgement stands so near to the value that the factor between them does not show.</summary>
    public string AtTheEdge(string sentence, string now) => Say([("sentence", sentence), ("now", now)]);

    /// <summary>A set would no longer hold for a possibility.</summary>
    public string NoLongerHoldsForOne(string set, string possibility) => Say([("set", set), ("possibility", possibility)]);

    /// <summary>A set would hold for a possibility.</summary>
    public string WouldHoldForOne(string set, string possibility) => Say([("set", set), ("possibility", possibility)]);

    /// <summary>A set would no longer hold for all.</summary>
    public string NoLongerHoldsForAll(string set) => Say([("set", set)]);

    /// <summary>A set would hold for all.</summary>
    public string WouldHoldForAll(string set) => Say([("set", set)]);

    /// <summary>Another set would be the cheapest.</summary>
    public string CheapestWouldBe(string set) => Say([("set", set)]);

    /// <summary>Another set would fall least short of the best.</summary>
    public string SmallestRegretWouldBe(string set) => Say([("set", set)]);

    /// <summary>A measure would do more, or less, alone.</summary>
    public string GradeWouldBe(string measure, string possibility, string grade, string before) =>
        Say([("measure", measure), ("possibility", possibility), ("grade", grade), ("before", before)]);

    /// <summary>The conclusion would fall, and nothing takes its place.</summary>
    public string WouldNoLongerBe() => Say();

    private string Beyond(string sentence, string now, string factor) => Say([("sentence", sentence), ("now", now), ("factor", factor)]);

    private string OnlyAtTheEnd(string sentence, string now) => Say([("sentence", sentence), ("now", now)]);
}
