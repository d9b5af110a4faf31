namespace Suppose.Findings.Breaks;

/// <summary>What is said of where something breaks.</summary>
internal sealed class BreaksWords(Wording wording) : Words(wording, "Breaks")
{
    /// <summary>The design that is looked at is the one that a run speaks of first.</summary>
    public string LookedAtLeading(string set, int worlds) => Count(worlds, [("set", set)]);

    /// <summary>The design that is looked at.</summary>
    public string LookedAt(string set, int worlds) => Count(worlds, [("set", set)]);

    /// <summary>The table that is looked at.</summary>
    public string LookedAtTable(string outcome, int cases, string breaking) => Count(cases, [("outcome", outcome), ("breaking", breaking)]);

    /// <summary>Every judgement is a number.</summary>
    public string Certain() => Say();

    /// <summary>The number of worlds is no power of two.</summary>
    public string NotAPower(string worlds, string below, string above) => Say([("worlds", worlds), ("below", below), ("above", above)]);

    /// <summary>The heading of where it breaks.</summary>
    public string Heading() => Say();

    /// <summary>Under one possibility.</summary>
    public string Under(string possibility) => Say([("possibility", possibility)]);

    /// <summary>Under all possibilities at once.</summary>
    public string ForAllAtOnce() => Say();

    /// <summary>How often it fails.</summary>
    public string Fails(string under, string share, string range) => Say([("under", under), ("share", share), ("range", range)]);

    /// <summary>It fails in all of the assumptions, though not in everything that is seen within them.</summary>
    public string FailsInAll(string under) => Say([("under", under)]);

    /// <summary>It fails so often, and the conditions take in most of that and little else.</summary>
    public string Mostly(string fails, string conditions) => Say([("fails", fails), ("conditions", conditions)]);

    /// <summary>It fails so often, and the conditions take in little else, but only a part of it.</summary>
    public string AboveAll(string fails, string conditions) => Say([("fails", fails), ("conditions", conditions)]);

    /// <summary>It fails so often, and more often under the conditions than elsewhere.</summary>
    public string MoreOften(string fails, string conditions) => Say([("fails", fails), ("conditions", conditions)]);

    /// <summary>How well the conditions tell: assumptions.</summary>
    public string Tells(string density, string coverage) => Say([("density", density), ("coverage", coverage)]);

    /// <summary>How well the conditions tell: what is seen, within the assumptions.</summary>
    public string TellsOfStates(string density, string coverage) => Say([("density", density), ("coverage", coverage)]);

    /// <summary>The same where no measure is there to stand.</summary>
    public string TellsOfStatesBare(string density, string coverage) => Say([("density", density), ("coverage", coverage)]);

    /// <summary>How well the conditions tell: rows of a table.</summary>
    public string TellsOfRows(string density, string coverage, string mass) => Say([("density", density), ("coverage", coverage), ("mass", mass)]);

    /// <summary>It fails so often, and no few conditions tell where.</summary>
    public string Scattered(string fails) => Say([("fails", fails)]);

    /// <summary>It fails whatever is assumed.</summary>
    public string Always(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>Nothing breaks it.</summary>
    public string Never(string possibilities, string worlds, string most) => Say([("possibilities", possibilities), ("worlds", worlds), ("most", most)]);

    /// <summary>A table in which the outcome is never met.</summary>
    public string TableNever(string outcome, string cases, string most) => Say([("outcome", outcome), ("cases", cases), ("most", most)]);

    /// <summary>A table in which the outcome is always met.</summary>
    public string TableAlways(string outcome, string cases) => Say([("outcome", outcome), ("cases", cases)]);

    /// <summary>A table in which no few conditions tell.</summary>
    public string TableScattered(string outcome) => Say([("outcome", outcome)]);

    /// <summary>A table in which a few conditions tell.</summary>
    public string TableBoxed(string outcome, string conditions) => Say([("outcome", outcome), ("conditions", conditions)]);

    /// <summary>A table in which the outcome is met more often under a few conditions than elsewhere.</summary>
    public string TableMoreOften(string outcome, string conditions) => Say([("outcome", outcome), ("conditions", conditions)]);

    /// <summary>How shares and conditions are to be read.</summary>
    public string Caption() => Say();

    /// <summary>Where the boxes are that are not shown.</summary>
    public string OtherBoxes() => Say();

    /// <summary>Where every world was written.</summary>
    public string Written(string path) => Say([("path", path)]);
}
