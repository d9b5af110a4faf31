namespace Suppose.Findings.Runs;

/// <summary>What is said where the leading set fails.</summary>
internal sealed class WhereItFailsWords(Wording wording) : Words(wording, "WhereItFails")
{
    /// <summary>The heading.</summary>
    public string Heading(string set) => Say([("set", set)]);

    /// <summary>It fails under these.</summary>
    public string Fails(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>It depends on the assumptions under these.</summary>
    public string Depends(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>A possibility and what is left there.</summary>
    public string Left(string possibility, string left) => Say([("possibility", possibility), ("left", left)]);

    /// <summary>A possibility, what is left there, and in how many of the assumptions the set holds.</summary>
    public string LeftInSome(string possibility, string left, string share) => Say([("possibility", possibility), ("left", left), ("share", share)]);

    /// <summary>Another set would hold there.</summary>
    public string SetWouldHold(string possibility, string set) => Say([("possibility", possibility), ("set", set)]);

    /// <summary>Other sets, too long to name, would hold there.</summary>
    public string OthersWouldHold(string possibilities) => Say([("possibilities", possibilities)]);
}
