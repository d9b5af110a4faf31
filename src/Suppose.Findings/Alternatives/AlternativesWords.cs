namespace Suppose.Findings.Alternatives;

/// <summary>What is said of what stood in the way of something less destructive.</summary>
internal sealed class AlternativesWords(Wording wording) : Words(wording, "Instead")
{
    /// <summary>What was looked for.</summary>
    public string Preface() => Say();

    /// <summary>Nobody was tempted.</summary>
    public string NobodyTempted() => Say();

    /// <summary>The heading of what goes for all.</summary>
    public string AllHeading() => Say();

    /// <summary>Who is meant.</summary>
    public string AllOf(string possibilities, int number) => Count(number, [("possibilities", possibilities)]);

    /// <summary>An option that nothing makes the best without something.</summary>
    public string Blocked(string option, string changes) => Say([("option", option), ("changes", changes)]);

    /// <summary>Options that nothing makes the best.</summary>
    public string NoneAtAll(string options) => Say([("options", options)]);

    /// <summary>An option that nothing makes the best under some possibilities.</summary>
    public string NoneUnder(string option, string possibilities) => Say([("option", option), ("possibilities", possibilities)]);

    /// <summary>An option that one set makes the best under all.</summary>
    public string ForAll(string option, string way) => Say([("option", option), ("way", way)]);

    /// <summary>Each possibility has its ways, and no set does for all.</summary>
    public string NoneForAll(string option) => Say([("option", option)]);

    /// <summary>The heading of the table.</summary>
    public string TableHeading() => Say();

    /// <summary>The heading of the rows.</summary>
    public string Possibility() => Say();

    /// <summary>How many changes the nearest set has, in a cell.</summary>
    public string Changes(int number) => Count(number);

    /// <summary>No set was found, in a cell.</summary>
    public string NoneFound() => Say();

    /// <summary>The option is not one that counts here.</summary>
    public string NotLess() => Say();

    /// <summary>How the table is to be read.</summary>
    public string TableCaption() => Say();

    /// <summary>The heading of the ways.</summary>
    public string WaysHeading() => Say();

    /// <summary>A possibility and the cases that tempt it.</summary>
    public string Tempted(string possibility, string where) => Say([("possibility", possibility), ("where", where)]);

    /// <summary>An option and its ways.</summary>
    public string Ways(string option, string ways) => Say([("option", option), ("ways", ways)]);

    /// <summary>Options that have none.</summary>
    public string NoWay(string options) => Say([("options", options)]);

    /// <summary>One way, or another.</summary>
    public string Or(string first, string second) => Say([("first", first), ("second", second)]);

    /// <summary>More ways, not shown.</summary>
    public string More(string ways, int number) => number == 0 ? ways : SomeMore(number, ways);

    /// <summary>Measures in place.</summary>
    public string With(string measures) => Say([("measures", measures)]);

    /// <summary>Circumstances that are otherwise.</summary>
    public string If(string facts) => Say([("facts", facts)]);

    /// <summary>Measures in place, and circumstances that are otherwise.</summary>
    public string WithAndIf(string measures, string facts) => Say([("measures", measures), ("facts", facts)]);

    /// <summary>A way with what it costs, the odds against it, and how far it carries.</summary>
    public string Detailed(string way, string details) => Say([("way", way), ("details", details)]);

    /// <summary>What measures cost.</summary>
    public string Cost(string cost) => Say([("cost", cost)]);

    /// <summary>How likely circumstances were.</summary>
    public string Likely(string chance) => Say([("chance", chance)]);

    /// <summary>In what share of the assumptions it does.</summary>
    public string Carries(string share) => Say([("share", share)]);

    /// <summary>What stands between two details.</summary>
    public string Between() => Say();

    /// <summary>A judgement that would do.</summary>
    public string Judgement(string label, string bound, bool withinRange, string factor) => withinRange ? JudgementWithin(label, bound) : JudgementBeyond(label, bound, factor);

    /// <summary>A circumstance that is so; one that is not seen has to be known.</summary>
    public string So(string subject, bool seen) => seen ? SeenSo(subject) : KnownSo(subject);

    /// <summary>A circumstance that is not so.</summary>
    public string NotSo(string subject, bool seen) => seen ? SeenNotSo(subject) : KnownNotSo(subject);

    /// <summary>A circumstance in a state.</summary>
    public string InState(string subject, string state, bool seen) => seen ? SeenInState(subject, state) : KnownInState(subject, state);

    /// <summary>How it is known that no smaller set would do.</summary>
    public string Proof(bool all, string sets, int changes, int circumstances) => all ? ProofOfAll(sets) : ProofUpTo(sets, changes, circumstances);

    /// <summary>How the ways are to be read.</summary>
    public string WaysCaption() => Say();

    /// <summary>What is not said.</summary>
    public string NotAssessed() => Say();


    private string SomeMore(int number, string ways) => Count(number, [("ways", ways)]);

    private string JudgementWithin(string label, string bound) => Say([("label", label), ("bound", bound)]);

    private string JudgementBeyond(string label, string bound, string factor) => Say([("label", label), ("bound", bound), ("factor", factor)]);

    private string SeenSo(string subject) => Say([("subject", subject)]);

    private string KnownSo(string subject) => Say([("subject", subject)]);

    private string SeenNotSo(string subject) => Say([("subject", subject)]);

    private string KnownNotSo(string subject) => Say([("subject", subject)]);

    private string SeenInState(string subject, string state) => Say([("subject", subject), ("state", state)]);

    private string KnownInState(string subject, string state) => Say([("subject", subject), ("state", state)]);

    private string ProofOfAll(string sets) => Say([("sets", sets)]);

    private string ProofUpTo(string sets, int changes, int circumstances) => Count(changes, [("sets", sets), ("circumstances", Figures.Whole(circumstances))]);
}
