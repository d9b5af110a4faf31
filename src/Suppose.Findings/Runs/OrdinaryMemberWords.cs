namespace Suppose.Findings.Runs;

/// <summary>What is said of the ordinary member.</summary>
internal sealed class OrdinaryMemberWords(Wording wording) : Words(wording, "Ordinary")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The file has no ordinary member.</summary>
    public string None() => Say();

    /// <summary>The file does not say what the measures ask of them.</summary>
    public string NotJudged(string ordinary) => Say([("ordinary", ordinary)]);

    /// <summary>The file does not say what is ours, by which a situation tells what measures ask of them.</summary>
    public string NothingOurs(string ordinary) => Say([("ordinary", ordinary)]);

    /// <summary>What the sets ask of them.</summary>
    public string Burdens(string ordinary, string burdens) => Say([("ordinary", ordinary), ("burdens", burdens)]);

    /// <summary>What one set asks of them.</summary>
    public string Burden(string set, string strength) => Say([("set", set), ("strength", strength)]);

    /// <summary>The measure that asks the most.</summary>
    public string Heaviest(string measure, string judged) => Say([("measure", measure), ("judged", judged)]);
}
