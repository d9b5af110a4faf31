namespace Suppose.Findings.Breaks;

/// <summary>What is said of a condition of a box.</summary>
internal sealed class ConditionWords(Wording wording) : Words(wording, "Condition")
{
    /// <summary>A small share in its own digits: of a limit "less than" says nothing.</summary>
    public static string Exactly(double share) => Figures.Amount(share * 100) + "%";

    /// <summary>A value or a larger one.</summary>
    public string AtLeast(string name, string value) => Say([("name", name), ("value", value)]);

    /// <summary>A value or a smaller one.</summary>
    public string AtMost(string name, string value) => Say([("name", name), ("value", value)]);

    /// <summary>A value between two others.</summary>
    public string Between(string name, string low, string high) => Say([("name", name), ("low", low), ("high", high)]);

    /// <summary>A state, or one of several.</summary>
    public string In(string name, string states) => Say([("name", name), ("states", states)]);

    /// <summary>A condition with the range that was judged.</summary>
    public string Judged(string condition, string range) => Say([("condition", condition), ("range", range)]);

    /// <summary>One state or another.</summary>
    public string Or(string first, string second) => Say([("first", first), ("second", second)]);

    /// <summary>What a ranked want weighs.</summary>
    public string Weight(string want, string possibility) => Say([("want", want), ("possibility", possibility)]);

    /// <summary>A whole order of importance.</summary>
    public string Order(string possibility) => Say([("possibility", possibility)]);
}
