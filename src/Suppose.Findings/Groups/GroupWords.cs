namespace Suppose.Findings.Groups;

/// <summary>What is said of a run with each member's ratings.</summary>
internal sealed class GroupWords(Wording wording) : Words(wording, "Group")
{
    /// <summary>How many members there are, and how the page is made.</summary>
    public string Preface(int members, string names) => Count(members, [("names", names)]);

    /// <summary>The heading of the sets.</summary>
    public string SetsHeading() => Say();

    /// <summary>The heading of the rows: sets of measures.</summary>
    public string Set() => Say();

    /// <summary>The heading of the column for all possibilities at once.</summary>
    public string ForAll() => Say();

    /// <summary>The heading of the column of the linear pool.</summary>
    public string LinearPool() => Say();

    /// <summary>For how many of the members a set holds.</summary>
    public string OfMembers(int some, string members) => Say([("some", Figures.Whole(some)), ("members", members)]);

    /// <summary>For how many of the members a set holds, and the range of their shares.</summary>
    public string OfMembersWithShares(int some, string members, string shares) => Say([("some", Figures.Whole(some)), ("members", members), ("shares", shares)]);

    /// <summary>How to read the table.</summary>
    public string SetsCaption() => Say();

    /// <summary>What the linear pool is.</summary>
    public string PoolCaption() => Say();

    /// <summary>The set that holds for the most members.</summary>
    public string Best(string set, int some, string members) => Say([("set", set), ("some", Figures.Whole(some)), ("members", members)]);

    /// <summary>No set holds for any member.</summary>
    public string NoneHolds() => Say();

    /// <summary>The heading of the spread of the act.</summary>
    public string SpreadHeading() => Say();

    /// <summary>The heading of the rows: possibilities.</summary>
    public string Possibility() => Say();

    /// <summary>The column of the chance as things stood.</summary>
    public string AsThingsStood() => Say();

    /// <summary>The column of the chance under the set that holds for the most members.</summary>
    public string UnderBest() => Say();

    /// <summary>How to read the spread, and under which set.</summary>
    public string SpreadCaption(string set) => Say([("set", set)]);

    /// <summary>The heading of the differences.</summary>
    public string DifferencesHeading() => Say();

    /// <summary>Who differs from whom on what.</summary>
    public string Difference(string label, string lowest, string low, string highest, string high, string factor) =>
        Say([("label", label), ("lowest", lowest), ("low", low), ("highest", highest), ("high", high), ("factor", factor)]);

    /// <summary>Who differs from whom on what, one of them being sure.</summary>
    public string DifferenceSure(string label, string lowest, string low, string highest, string high) =>
        Say([("label", label), ("lowest", lowest), ("low", low), ("highest", highest), ("high", high)]);

    /// <summary>Members judge alike.</summary>
    public string NoDifferences() => Say();

    /// <summary>How many differences are not shown.</summary>
    public string MoreDifferences(int more) => Count(more);
}
