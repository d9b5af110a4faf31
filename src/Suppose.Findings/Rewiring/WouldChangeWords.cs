namespace Suppose.Findings.Rewiring;

/// <summary>What is said of judgements that would change the answer.</summary>
internal sealed class WouldChangeWords(Wording wording) : Words(wording, "Rewire.WouldChange")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>A judgement, and what follows where it is low and where it is high.</summary>
    public string Judgement(string label, string judged, string low, string thenLow, string high, string thenHigh) =>
        Say([("label", label), ("judged", judged), ("low", low), ("thenLow", thenLow), ("high", high), ("thenHigh", thenHigh)]);

    /// <summary>No tree reaches the aims.</summary>
    public string NoneReaches() => Say();

    /// <summary>The same tree is best.</summary>
    public string SameTree() => Say();

    /// <summary>No judgement alone makes the aims reachable.</summary>
    public string NoneTurns() => Say();

    /// <summary>No judgement alone makes another tree best.</summary>
    public string StaysBest() => Say();

    /// <summary>No way is best.</summary>
    public string NoWay() => Say();

    /// <summary>Another tree is best.</summary>
    public string Tree(string ways) => Say([("ways", ways)]);
}
