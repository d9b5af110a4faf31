namespace Suppose.Findings.Runs;

/// <summary>What is said where the leading set fails.</summary>
internal sealed class WhereItFailsWords(Wording wording) : Words(wording, "WhereItFails")
{
    /// <summary>The heading.</summary>
    public string Heading(string set) => Say([("set", set)]);

    /// <summary>It fails.</summary>
    public string Fails(string possibility, string left) => Say([("possibility", possibility), ("left", left)]);

    /// <summary>It depends on the assumptions.</summary>
    public string Depends(string possibility, string left, string share) => Say([("possibility", possibility), ("left", left), ("share", share)]);

    /// <summary>Another set would hold there.</summary>
    public string AnotherHolds(string fails, string set) => Say([("fails", fails), ("set", set)]);
}
