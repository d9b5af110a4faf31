namespace Suppose.Findings.Reports;

/// <summary>What is said on the first page of a report alone.</summary>
internal sealed class FirstPageWords(Wording wording) : Words(wording, "FirstPage")
{
    /// <summary>The heading of what is not said.</summary>
    public string DoesNotSayHeading() => Say();

    /// <summary>It speaks of what is listed.</summary>
    public string ListedOnly() => Say();

    /// <summary>What a share of the assumptions is.</summary>
    public string NotAProbability() => Say();

    /// <summary>The actor is living or unknown.</summary>
    public string Living() => Say();

    /// <summary>The heading of the measures that hold.</summary>
    public string DoHeading(string set) => Say([("set", set)]);

    /// <summary>The heading of the measures that come nearest.</summary>
    public string NearestHeading(string set) => Say([("set", set)]);

    /// <summary>The heading of the measures' column.</summary>
    public string Measure() => Say();

    /// <summary>The heading of whom it binds and who upholds it.</summary>
    public string What() => Say();

    /// <summary>The heading of who sees to it.</summary>
    public string Who() => Say();

    /// <summary>The heading of the date.</summary>
    public string When() => Say();

    /// <summary>The heading of how anyone can tell that it is done.</summary>
    public string Check() => Say();

    /// <summary>Who upholds it.</summary>
    public string UpheldBy(string upholder) => Say([("upholder", upholder)]);

    /// <summary>Whom it binds.</summary>
    public string Binds(string whom) => Say([("whom", whom)]);

    /// <summary>The heading of the setting.</summary>
    public string SettingHeading() => Say();

    /// <summary>Where the other objections stand.</summary>
    public string MoreObjections() => Say();

    /// <summary>How the table is used.</summary>
    public string Caption() => Say();
}
