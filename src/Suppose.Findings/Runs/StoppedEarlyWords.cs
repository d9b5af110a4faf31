namespace Suppose.Findings.Runs;

/// <summary>What is said of a run that was stopped.</summary>
internal sealed class StoppedEarlyWords(Wording wording) : Words(wording, "Stopped")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>From what the rest is known.</summary>
    public string Known(string worlds, string asked, string error) => Say([("worlds", worlds), ("asked", asked), ("error", error)]);
}
