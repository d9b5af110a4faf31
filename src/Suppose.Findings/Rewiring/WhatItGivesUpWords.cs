namespace Suppose.Findings.Rewiring;

/// <summary>What is said of what the new tree gives up and asks.</summary>
internal sealed class WhatItGivesUpWords(Wording wording) : Words(wording, "Rewire.GivesUp")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>A way that is given up.</summary>
    public string Way(string way) => Say([("way", way)]);

    /// <summary>A way that is given up, and what it reached.</summary>
    public string WayThatReached(string way, string reached) => Say([("way", way), ("reached", reached)]);

    /// <summary>Something that a way reached, and how likely.</summary>
    public string Reached(string want, string judged) => Say([("want", want), ("judged", judged)]);

    /// <summary>A root is met less.</summary>
    public string LessMet(string root, string was, string now) => Say([("root", root), ("was", was), ("now", now)]);

    /// <summary>More effort is asked.</summary>
    public string MoreEffort(string effort, string was, string now) => Say([("effort", effort), ("was", was), ("now", now)]);

    /// <summary>Less effort is asked.</summary>
    public string LessEffort(string effort, string was, string now) => Say([("effort", effort), ("was", was), ("now", now)]);

    /// <summary>A good is harmed more.</summary>
    public string MoreHarm(string good, string was, string now) => Say([("good", good), ("was", was), ("now", now)]);

    /// <summary>A good is harmed less.</summary>
    public string LessHarm(string good, string was, string now) => Say([("good", good), ("was", was), ("now", now)]);

    /// <summary>A way was left out because it adds next to nothing.</summary>
    public string LeftOut(string way, string adds) => Say([("way", way), ("adds", adds)]);

    /// <summary>Nothing is given up.</summary>
    public string Nothing() => Say();
}
