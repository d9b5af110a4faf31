namespace Suppose.Findings.Rewiring;

/// <summary>What is said of how the answer was come by.</summary>
internal sealed class HowItWasFoundWords(Wording wording) : Words(wording, "Rewire.How")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>How many judgements of the file it rests on.</summary>
    public string Judgements(int number) => number == 0 ? NoJudgements() : Count(number);

    /// <summary>What was tried.</summary>
    public string Worlds(string worlds, string seed) => Say([("worlds", worlds), ("seed", seed)]);

    /// <summary>Nothing is uncertain.</summary>
    public string Certain() => Say();

    /// <summary>Judgements that the program supplied.</summary>
    public string Supplied(int number, string judged) => Count(number, [("judged", judged)]);

    /// <summary>Goods without a limit of their own.</summary>
    public string NoLimit(int number, string goods) => Count(number, [("goods", goods)]);

    /// <summary>What words for how often would add to an outline.</summary>
    public string WordsWouldHelp() => Say();

    /// <summary>What the page does not say.</summary>
    public string NotSaid() => Say();

    /// <summary>That nothing left the machine.</summary>
    public string Private() => Say();

    private string NoJudgements() => Say();
}
