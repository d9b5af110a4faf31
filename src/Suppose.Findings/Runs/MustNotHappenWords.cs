using Suppose.Analysis;

namespace Suppose.Findings.Runs;

/// <summary>What is said of outcomes that must not happen.</summary>
internal sealed class MustNotHappenWords(Wording wording) : Words(wording, "MustNotHappen")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The outcome and how often it is borne.</summary>
    public string Lead(string outcome, string bar) => Say([("outcome", outcome), ("bar", bar)]);

    /// <summary>The heading of the rows.</summary>
    public string Corner() => Say();

    /// <summary>The heading of the column without any measure.</summary>
    public string AsThingsStood() => Say();

    /// <summary>The heading of a set's column.</summary>
    public string Column(string letter) => Say([("letter", letter)]);

    /// <summary>Whether a chance stays within what is borne.</summary>
    public string Within(Verdict verdict) => Say(default, "Within." + verdict);

    /// <summary>Measures that keep it within what is borne, each alone, whoever acts.</summary>
    public string Alone(string measures) => Say([("measures", measures)]);

    /// <summary>No measure does so alone.</summary>
    public string NoneAlone() => Say();

    /// <summary>It stays within what is borne without any measure.</summary>
    public string AlreadyWithin() => Say();

    /// <summary>How to read the table.</summary>
    public string Caption() => Say();
}
