namespace Suppose.Findings.Runs;

/// <summary>What is said of settling which possibility is true.</summary>
internal sealed class SettledWords(Wording wording) : Words(wording, "Settled")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>One set is as good as the best whichever is true.</summary>
    public string Moot(string set) => Say([("set", set)]);

    /// <summary>No set is.</summary>
    public string Matters(bool isRated, string set, string regret) => isRated ? MattersByHarm(set, regret) : MattersByOurs(set, regret);

    /// <summary>What knowing would be worth.</summary>
    public string Worth(bool isRated, string amount) => isRated ? WorthByHarm(amount) : WorthByOurs(amount);

    /// <summary>Knowing would be worth nothing.</summary>
    public string WorthNothing() => Say();

    /// <summary>A set's letter with its measures, so that the sentence can be read out by itself.</summary>
    public string Named(string set, string names) => Say([("set", set), ("names", names)]);

    private string WorthByHarm(string amount) => Say([("amount", amount)]);

    private string WorthByOurs(string amount) => Say([("amount", amount)]);

    private string MattersByHarm(string set, string regret) => Say([("set", set), ("regret", regret)]);

    private string MattersByOurs(string set, string regret) => Say([("set", set), ("regret", regret)]);
}
