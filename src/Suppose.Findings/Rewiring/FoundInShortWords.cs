namespace Suppose.Findings.Rewiring;

/// <summary>What is said in short.</summary>
internal sealed class FoundInShortWords(Wording wording) : Words(wording, "Rewire.Found")
{
    /// <summary>No chance was judged.</summary>
    public string ShapeAlone() => Say();

    /// <summary>The wants are too tangled to be worked out.</summary>
    public string TooTangled() => Say();

    /// <summary>No tree keeps everything and reaches the aims.</summary>
    public string NoneReaches() => Say();

    /// <summary>None was found, though not everything was tried.</summary>
    public string NoneFound() => Say();

    /// <summary>An aim that is not reached.</summary>
    public string Missed(string want, string atLeast, string inShare, string share) => Say([("want", want), ("atLeast", atLeast), ("inShare", inShare), ("share", share)]);

    /// <summary>What comes nearest is shown.</summary>
    public string NearestShown() => Say();

    /// <summary>The tree with some terms let go is shown.</summary>
    public string ReleaseShown(string terms) => Say([("terms", terms)]);

    /// <summary>How far today's ways meet the roots.</summary>
    public string Today(string chance) => Say([("chance", chance)]);

    /// <summary>Nothing is done today.</summary>
    public string TodayNothing() => Say();

    /// <summary>The tree shown is today's.</summary>
    public string SameTree() => Say();

    /// <summary>There is no tree today, and none to show.</summary>
    public string NothingHelps() => Say();

    /// <summary>What the new tree comes to, where there is none today.</summary>
    public string NewTreeAlone(string chance, string change) => Say([("chance", chance), ("change", change)]);

    /// <summary>How far the new tree meets the roots, and what changes.</summary>
    public string NewTree(string chance, string change) => Say([("chance", chance), ("change", change)]);

    /// <summary>It takes up some ways and gives up others.</summary>
    public string TakesUpAndGivesUp(string taken, string given) => Say([("taken", taken), ("given", given)]);

    /// <summary>It takes up some ways.</summary>
    public string TakesUp(string taken) => Say([("taken", taken)]);

    /// <summary>It gives up some ways.</summary>
    public string GivesUp(string given) => Say([("given", given)]);

    /// <summary>Another tree could be better.</summary>
    public string Gap(string gap) => Say([("gap", gap)]);
}
