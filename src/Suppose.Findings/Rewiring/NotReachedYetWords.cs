namespace Suppose.Findings.Rewiring;

/// <summary>What is said of roots that nothing listed reaches yet.</summary>
internal sealed class NotReachedYetWords(Wording wording) : Words(wording, "Rewire.NotReached")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>A root.</summary>
    public string Root(string root) => Say([("root", root)]);

    /// <summary>That it says nothing of what there is beyond the list.</summary>
    public string Open() => Say();
}
