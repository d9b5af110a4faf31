namespace Suppose.Findings.Runs;

/// <summary>What is said where no listed set of measures can end the act.</summary>
internal sealed class OutOfReachWords(Wording wording) : Words(wording, "OutOfReach")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>Under none of the possibilities.</summary>
    public string Every(bool isRated, string tolerance) => isRated ? RatedEvery(tolerance) : SituationEvery(tolerance);

    /// <summary>Not under these.</summary>
    public string Some(bool isRated, string possibilities, string tolerance) => isRated ? RatedSome(possibilities, tolerance) : SituationSome(possibilities, tolerance);

    /// <summary>Everything against it stands by one weak word.</summary>
    public string StandsOnly(string possibility, string judged, string left) => Say([("possibility", possibility), ("judged", judged), ("left", left)]);

    /// <summary>Everything against it stands by one weak word and is upheld by the same people.</summary>
    public string StandsOnlyUpheld(string possibility, string judged, string upholder, string left) =>
        Say([("possibility", possibility), ("judged", judged), ("upholder", upholder), ("left", left)]);

    /// <summary>Nothing is listed against them.</summary>
    public string Untouched(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>What is listed falls too easily.</summary>
    public string Standing(string possibilities, string left) => Say([("possibilities", possibilities), ("left", left)]);

    /// <summary>What is listed is too weak.</summary>
    public string Strength(string possibilities, string left) => Say([("possibilities", possibilities), ("left", left)]);

    /// <summary>What is listed falls too easily and is too weak.</summary>
    public string Both(string possibilities, string left) => Say([("possibilities", possibilities), ("left", left)]);

    /// <summary>Either would do alone; both together do not.</summary>
    public string Together(string possibilities, string left) => Say([("possibilities", possibilities), ("left", left)]);

    private string RatedEvery(string tolerance) => Say([("tolerance", tolerance)]);

    private string SituationEvery(string tolerance) => Say([("tolerance", tolerance)]);

    private string RatedSome(string possibilities, string tolerance) => Say([("possibilities", possibilities), ("tolerance", tolerance)]);

    private string SituationSome(string possibilities, string tolerance) => Say([("possibilities", possibilities), ("tolerance", tolerance)]);
}
