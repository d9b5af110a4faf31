namespace Suppose.Findings.Rewiring;

/// <summary>What is said of terms.</summary>
internal sealed class ConditionsWords(Wording wording) : Words(wording, "Rewire.Conditions")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>Terms that together rule a root out.</summary>
    public string RuleOut(int number, string root, string terms) => Count(number, [("root", root), ("terms", terms)]);

    /// <summary>All of them are locked.</summary>
    public string AllLocked() => Say();

    /// <summary>What loosening one would open.</summary>
    public string Loosening(int number, string terms, string ways) => Count(number, [("terms", terms), ("ways", ways)]);

    /// <summary>What loosening each of several would open.</summary>
    public string LooseningEach(string each) => Say([("each", each)]);

    /// <summary>What loosening one of several would open, as a part of that.</summary>
    public string WouldOpen(string term, string ways) => Say([("term", term), ("ways", ways)]);

    /// <summary>The head of what could be loosened.</summary>
    public string Together() => Say();

    /// <summary>What loosening some terms would open.</summary>
    public string Release(string terms, string ways, string chance) => Say([("terms", terms), ("ways", ways), ("chance", chance)]);

    /// <summary>Which of them must not be loosened.</summary>
    public string WhichMustStay() => Say();

    /// <summary>No set of those that may be loosened brings the aims within reach.</summary>
    public string NoneOpens() => Say();

    /// <summary>All are locked, and the aims are out of reach.</summary>
    public string EveryOneLocked() => Say();

    /// <summary>How much a term matters.</summary>
    public string Matters(string term, string judged) => Say([("term", term), ("judged", judged)]);

    /// <summary>How much a term matters was not said.</summary>
    public string MattersUnsaid(string term) => Say([("term", term)]);

    /// <summary>What keeping it costs.</summary>
    public string Cost(string withOthers, string alone) => Say([("withOthers", withOthers), ("alone", alone)]);

    /// <summary>What letting it go would open.</summary>
    public string Opens(string ways) => Say([("ways", ways)]);

    /// <summary>Terms that cost next to nothing.</summary>
    public string CostsNothing(int number, string terms) => Count(number, [("terms", terms)]);
}
