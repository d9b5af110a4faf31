namespace Suppose.Findings.Runs;

/// <summary>What is said where settling goes by the record.</summary>
internal sealed class WeighedWords(Wording wording) : Words(wording, "Weighed")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The weights were changed by the record.</summary>
    public string ByTheRecord() => Say();

    /// <summary>The same where what the record says stands further below.</summary>
    public string ByTheRecordBelow() => Say();

    /// <summary>The record was not weighed, and why.</summary>
    public string NotWeighed(string why) => Say([("why", why)]);
}
