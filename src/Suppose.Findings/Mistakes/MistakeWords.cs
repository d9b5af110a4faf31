using Suppose.Analysis.Mistakes;

namespace Suppose.Findings.Mistakes;

/// <summary>What is said of where options were mistakes.</summary>
internal sealed class MistakeWords(Wording wording) : Words(wording, "Mistake")
{
    /// <summary>By whose lights, and what counts.</summary>
    public string Preface(string wants) => Say([("wants", wants)]);

    /// <summary>A want that is ours.</summary>
    public string Want(string want, string strength) => Say([("want", want), ("strength", strength)]);

    /// <summary>The heading of what comes first.</summary>
    public string InShortHeading() => Say();

    /// <summary>Where an option was what.</summary>
    public string Was(MistakeVerdict verdict, string option, string where) => Say([("option", option), ("where", where)], "Was." + verdict);

    /// <summary>Some circumstances.</summary>
    public string Where(string facts) => Say([("facts", facts)]);

    /// <summary>Some circumstances, or others.</summary>
    public string OrWhere(string first, string facts) => Say([("first", first), ("facts", facts)]);

    /// <summary>More cases than are named.</summary>
    public string InCases(int number) => Count(number);

    /// <summary>Wherever an option can be taken.</summary>
    public string Everywhere() => Say();

    /// <summary>A circumstance with two states that was so.</summary>
    public string So(string subject) => Say([("subject", subject)]);

    /// <summary>A circumstance with two states that was not so.</summary>
    public string NotSo(string subject) => Say([("subject", subject)]);

    /// <summary>A circumstance in one of its states.</summary>
    public string InState(string subject, string state) => Say([("subject", subject), ("state", state)]);

    /// <summary>A case, as it stands at the head of a row.</summary>
    public string CaseOf(string subject, string state) => Say([("subject", subject), ("state", state)]);

    /// <summary>What stands between two circumstances at the head of a row.</summary>
    public string Between() => Say();

    /// <summary>What stands between two cases at the head of a row.</summary>
    public string OrHead() => Say();

    /// <summary>An option and what it was, where a table would be too wide.</summary>
    public string OptionWas(string option, string verdict, string amount) => Say([("option", option), ("verdict", verdict), ("amount", amount)]);

    /// <summary>The one case there is where nothing is seen.</summary>
    public string OnlyCase() => Say();

    /// <summary>The heading of what would turn the answer.</summary>
    public string TurnHeading() => Say();

    /// <summary>How likely something would have had to be for the answer to turn.</summary>
    public string Turn(bool isMistakeNow, string where, string option, string bound, string fact, string now) => isMistakeNow
        ? TurnToNone(where, option, bound, fact, now)
        : TurnToOne(where, option, bound, fact, now);

    /// <summary>A chance or a smaller one.</summary>
    public string AtMost(string chance) => Say([("chance", chance)]);

    /// <summary>A chance or a larger one.</summary>
    public string AtLeast(string chance) => Say([("chance", chance)]);

    /// <summary>Nothing that was open would have turned it.</summary>
    public string NoTurn(string where, string option) => Say([("where", where), ("option", option)]);

    /// <summary>How what turns the answer is to be read.</summary>
    public string TurnCaption() => Say();

    /// <summary>The heading of the table of cases.</summary>
    public string CasesHeading() => Say();

    /// <summary>The heading of the rows: cases.</summary>
    public string Case() => Say();

    /// <summary>The verdict in a cell; "mistake" is said of the harmful option alone.</summary>
    public string Verdict(MistakeVerdict verdict, bool harmful) => Say(default, (harmful ? "Verdict." : "OtherVerdict.") + verdict);

    /// <summary>By how much an option falls short.</summary>
    public string Short(string amount) => Say([("amount", amount)]);

    /// <summary>A middle and the range around it.</summary>
    public string Ranged(string middle, string low, string high) => Say([("middle", middle), ("low", low), ("high", high)]);

    /// <summary>Nothing is better, in any assumption tried.</summary>
    public string Best() => Say();

    /// <summary>The option can't be taken.</summary>
    public string NotOpen() => Say();

    /// <summary>How the table of cases is to be read.</summary>
    public string CasesCaption() => Say();

    /// <summary>Cases that are not shown.</summary>
    public string LeftOut(int number) => Count(number);

    /// <summary>The heading of each possibility by its own lights.</summary>
    public string OwnHeading() => Say();

    /// <summary>The option and the cases that a table is about.</summary>
    public string OwnWhere(string option, string where) => Say([("option", option), ("where", where)]);

    /// <summary>The heading of the rows: possibilities.</summary>
    public string Possibility() => Say();

    /// <summary>The heading: its wants and beliefs.</summary>
    public string Own() => Say();

    /// <summary>The heading: its wants, the file's chances.</summary>
    public string OwnWants() => Say();

    /// <summary>The heading: our wants, its beliefs.</summary>
    public string OurWants() => Say();

    /// <summary>The heading: our wants, the file's chances.</summary>
    public string Ours() => Say();

    /// <summary>What it comes to under some possibilities.</summary>
    public string Ground(ClaimGround ground, string possibilities) => Say([("possibilities", possibilities)], "Ground." + ground);

    /// <summary>No harmful option was within reach.</summary>
    public string NoneWithinReach(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>How the tables by own lights are to be read.</summary>
    public string OwnCaption() => Say();

    /// <summary>What is not said.</summary>
    public string NotAssessed() => Say();

    private string TurnToNone(string where, string option, string bound, string fact, string now) =>
        Say([("where", where), ("option", option), ("bound", bound), ("fact", fact), ("now", now)]);

    private string TurnToOne(string where, string option, string bound, string fact, string now) =>
        Say([("where", where), ("option", option), ("bound", bound), ("fact", fact), ("now", now)]);
}
