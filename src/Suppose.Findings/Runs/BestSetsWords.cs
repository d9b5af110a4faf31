namespace Suppose.Findings.Runs;

/// <summary>What is said of the best sets of measures.</summary>
internal sealed class BestSetsWords(Wording wording) : Words(wording, "BestSets")
{
    /// <summary>The heading where some set holds.</summary>
    public string HoldHeading() => Say();

    /// <summary>The heading where none does.</summary>
    public string NearestHeading() => Say();

    /// <summary>A set and its letter.</summary>
    public string Set(string letter, string measures) => Say([("letter", letter), ("measures", measures)]);

    /// <summary>A set with what else is known of it.</summary>
    public string WithFacts(string set, string facts) => Say([("set", set), ("facts", facts)]);

    /// <summary>What stands between two facts.</summary>
    public string Between() => Say();

    /// <summary>In how many of the assumptions it holds for all.</summary>
    public string HoldsForAll(string share, string? error) => error is null ? HoldsIn(share) : HoldsInWithin(share, error);

    /// <summary>What it costs.</summary>
    public string Cost(string strength) => Say([("strength", strength)]);

    /// <summary>What it costs the ordinary member.</summary>
    public string Burden(string strength) => Say([("strength", strength)]);

    /// <summary>The heading of the rows.</summary>
    public string Corner() => Say();

    /// <summary>The heading of the column without any measure.</summary>
    public string AsThingsStood() => Say();

    /// <summary>The heading of a set's column.</summary>
    public string Column(string letter) => Say([("letter", letter)]);

    /// <summary>How the table is to be read.</summary>
    public string HowToRead(string tolerance) => Say([("tolerance", tolerance)]);

    /// <summary>How the table is to be read where choices follow from a situation.</summary>
    public string HowToReadSituation(string tolerance) => Say([("tolerance", tolerance)]);

    /// <summary>How the table is to be read where choices follow from a situation and nothing is uncertain.</summary>
    public string HowToReadSituationCertain(string tolerance) => Say([("tolerance", tolerance)]);

    /// <summary>How the table is to be read where nothing is uncertain.</summary>
    public string HowToReadCertain(string tolerance) => Say([("tolerance", tolerance)]);

    private string HoldsIn(string share) => Say([("share", share)]);

    private string HoldsInWithin(string share, string error) => Say([("share", share), ("error", error)]);
}
