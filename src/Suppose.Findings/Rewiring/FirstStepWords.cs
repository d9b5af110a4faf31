namespace Suppose.Findings.Rewiring;

/// <summary>What is said of a first step.</summary>
internal sealed class FirstStepWords(Wording wording) : Words(wording, "Rewire.FirstStep")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>A plan with the author's own first step.</summary>
    public string Plan(string way, string step) => Say([("way", way), ("step", step)]);

    /// <summary>A plan whose step is still to be thought of.</summary>
    public string PlanOpen(string way) => Say([("way", way)]);

    /// <summary>That it may be left.</summary>
    public string Optional() => Say();
}
