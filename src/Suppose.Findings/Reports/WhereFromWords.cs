namespace Suppose.Findings.Reports;

/// <summary>What is said of where a cell comes from.</summary>
internal sealed class WhereFromWords(Wording wording) : Words(wording, "WhereFrom")
{
    /// <summary>The chance before and after.</summary>
    public string Change(string before, string after) => Say([("before", before), ("after", after)]);

    /// <summary>In how many of the assumptions it holds.</summary>
    public string HoldsIn(string share) => Say([("share", share)]);

    /// <summary>How likely the act was judged to be.</summary>
    public string Acts(string judged) => Say([("judged", judged)]);

    /// <summary>How likely it was taken to be, since the file does not say.</summary>
    public string ActsSupplied(string judged) => Say([("judged", judged)]);

    /// <summary>It follows from the situation.</summary>
    public string Follows() => Say();

    /// <summary>The judgement of what the measure does.</summary>
    public string Against(string judged) => Say([("judged", judged)]);

    /// <summary>Nobody judged it.</summary>
    public string NotRated() => Say();

    /// <summary>How likely it stands.</summary>
    public string Stands(string judged) => Say([("judged", judged)]);

    /// <summary>Nobody judged whether it stands.</summary>
    public string StandsForCertain() => Say();

    /// <summary>It forbids an option.</summary>
    public string Forbids(string option) => Say([("option", option)]);

    /// <summary>It opens an option.</summary>
    public string Opens(string option) => Say([("option", option)]);

    /// <summary>It lets something be seen.</summary>
    public string Reveals(string circumstance) => Say([("circumstance", circumstance)]);

    /// <summary>It makes something more or less likely.</summary>
    public string Shifts(string variable, string judged) => Say([("variable", variable), ("judged", judged)]);

    /// <summary>It sets a chance.</summary>
    public string Sets(string variable, string judged) => Say([("variable", variable), ("judged", judged)]);

    /// <summary>A judgement and its reason.</summary>
    public string Because(string text, string because) => Say([("text", text), ("because", because)]);

    /// <summary>A judgement and whose it is.</summary>
    public string JudgedBy(string judged, string by) => Say([("judged", judged), ("by", by)]);

    /// <summary>What is said of one measure of a set.</summary>
    public string OfMeasure(string measure, string text) => Say([("measure", measure), ("text", text)]);
}
