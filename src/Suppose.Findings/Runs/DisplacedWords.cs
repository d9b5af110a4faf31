namespace Suppose.Findings.Runs;

/// <summary>What is said of what would be done instead.</summary>
internal sealed class DisplacedWords(Wording wording) : Words(wording, "Displaced")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The head of what was chosen without measures.</summary>
    public string AsThingsStood() => Say();

    /// <summary>The head of a set's switches.</summary>
    public string Under(string set) => Say([("set", set)]);

    /// <summary>How the lists are to be read.</summary>
    public string HowToRead() => Say();

    /// <summary>How the lists are to be read where they speak of one case.</summary>
    public string HowToReadCase() => Say();

    /// <summary>What would be chosen in a case.</summary>
    public string InCase(string? facts, string sentence) => facts is null ? sentence : InTheCase(facts, sentence);

    /// <summary>A circumstance and its state.</summary>
    public string Fact(string circumstance, string state) => Say([("circumstance", circumstance), ("state", state)]);

    /// <summary>What stands between two of a list.</summary>
    public string Between() => Say();

    /// <summary>An option that seems best.</summary>
    public string Choose(string option) => Say([("option", option)]);

    /// <summary>An option that seems best in place of another.</summary>
    public string ChooseRather(string option, string before) => Say([("option", option), ("before", before)]);

    /// <summary>Who would choose it, and how surely.</summary>
    public string Would(Sureness sure, string possibilities, string chosen, string share) =>
        Say([("possibilities", possibilities), ("chosen", chosen), ("share", share)], "Would." + sure);

    private string InTheCase(string facts, string sentence) => Say([("facts", facts), ("sentence", sentence)]);
}

/// <summary>How surely an option seems best.</summary>
internal enum Sureness
{
    /// <summary>Practically always.</summary>
    Always,

    /// <summary>More often than not.</summary>
    Mostly,

    /// <summary>More often than any other.</summary>
    MostOften,
}
