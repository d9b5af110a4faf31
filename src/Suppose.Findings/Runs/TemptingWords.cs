namespace Suppose.Findings.Runs;

/// <summary>What is said of how much better the harmful option looks.</summary>
internal sealed class TemptingWords(Wording wording) : Words(wording, "Tempting")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The heading of the rows.</summary>
    public string Corner() => Say();

    /// <summary>The heading of the column without any measure.</summary>
    public string AsThingsStood() => Say();

    /// <summary>How the table is to be read.</summary>
    public string HowToRead() => Say();

    /// <summary>It looks better.</summary>
    public string Tempts() => Say();

    /// <summary>It looks worse.</summary>
    public string DoesNot() => Say();

    /// <summary>It depends on the assumptions.</summary>
    public string Depends() => Say();

    /// <summary>It looks just as good.</summary>
    public string IsLevel() => Say();

    /// <summary>No harmful option can be taken.</summary>
    public string Closed() => Say();

    /// <summary>By how much.</summary>
    public string Amount(string amount) => Say([("amount", amount)]);

    /// <summary>The range of that.</summary>
    public string Range(string low, string high) => Say([("low", low), ("high", high)]);
}
