namespace Suppose.Findings.Runs;

/// <summary>What is said where the leading set fails.</summary>
internal sealed class WhereItFailsWords(Wording wording) : Words(wording, "WhereItFails")
{
    /// <summary>The heading.</summary>
    public string Heading(string set) => Say([("set", set)]);

    /// <summary>Where to look for the assumptions under which it fails.</summary>
    public string WhereToLook() => Say();

    /// <summary>It fails under these.</summary>
    public string Fails(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>It depends on the assumptions under these.</summary>
    public string Depends(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>A possibility and what is left there.</summary>
    public string Left(bool isRated, string possibility, string left) => isRated ? RatedLeft(possibility, left) : SituationLeft(possibility, left);

    /// <summary>A possibility, what is left there, and in how many of the assumptions the set holds.</summary>
    public string LeftInSome(bool isRated, string possibility, string left, string share) =>
        isRated ? RatedLeftInSome(possibility, left, share) : SituationLeftInSome(possibility, left, share);

    /// <summary>Another set would hold there.</summary>
    public string SetWouldHold(string possibility, string set) => Say([("possibility", possibility), ("set", set)]);

    /// <summary>Other sets, too long to name, would hold there.</summary>
    public string OthersWouldHold(string possibilities) => Say([("possibilities", possibilities)]);

    private string RatedLeft(string possibility, string left) => Say([("possibility", possibility), ("left", left)]);

    private string SituationLeft(string possibility, string left) => Say([("possibility", possibility), ("left", left)]);

    private string RatedLeftInSome(string possibility, string left, string share) => Say([("possibility", possibility), ("left", left), ("share", share)]);

    private string SituationLeftInSome(string possibility, string left, string share) => Say([("possibility", possibility), ("left", left), ("share", share)]);
}
