using Suppose.Analysis.Record;

namespace Suppose.Findings.Records;

/// <summary>What is said of the items of a record when they are put on trial.</summary>
internal sealed class TrialWords(Wording wording) : Words(wording, "Trial")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The heading of the rows: items.</summary>
    public string Item() => Say();

    /// <summary>The heading of the column of the largest ratio.</summary>
    public string TellsApart() => Say();

    /// <summary>The heading of the column of bits.</summary>
    public string Bits() => Say();

    /// <summary>The heading of the column of what an item counts in its origin.</summary>
    public string Counts() => Say();

    /// <summary>How to read the table.</summary>
    public string Caption() => Say();

    /// <summary>Items that say the same of every possibility.</summary>
    public string TellNothing(string items) => Say([("items", items)]);

    /// <summary>The heading of how items move possibilities.</summary>
    public string MovesHeading() => Say();

    /// <summary>How to read the moves.</summary>
    public string MovesCaption() => Say();

    /// <summary>Items that speak for a possibility most.</summary>
    public string SpeaksFor(string items) => Say([("items", items)]);

    /// <summary>Items that speak against a possibility most.</summary>
    public string SpeaksAgainst(string items) => Say([("items", items)]);

    /// <summary>No item moves it much.</summary>
    public string SpeaksNeither() => Say();

    /// <summary>An item and by what it multiplies the odds.</summary>
    public string MovedBy(string item, string factor) => Say([("item", item), ("factor", factor)]);

    /// <summary>The heading of what falls with what.</summary>
    public string FallsHeading() => Say();

    /// <summary>What would be other if a part of the record fell.</summary>
    public string Falls(LeftOutKind kind, string id, string moves, string items) => Say([("id", id), ("moves", moves), ("items", items)], "Falls." + kind);

    /// <summary>What would be other if a source fell whose items are those of one origin.</summary>
    public string FallsTogether(string source, string origin, string moves, string items) => Say([("source", source), ("origin", origin), ("moves", moves), ("items", items)]);

    /// <summary>Pairs that would no longer be told apart.</summary>
    public string NoLonger(string falls, string pairs) => Say([("falls", falls), ("pairs", pairs)]);

    /// <summary>A possibility and those that it could not be told from.</summary>
    public string Pair(string first, string second) => Say([("first", first), ("second", second)]);

    /// <summary>Such pairs and one more.</summary>
    public string NextPair(string pairs, string pair) => Say([("pairs", pairs), ("pair", pair)]);

    /// <summary>No single part matters much.</summary>
    public string NothingFalls() => Say();
}
