using Suppose.Analysis.Choice.Explaining;

namespace Suppose.Findings.Explanations;

/// <summary>What is said where an expected utility is taken apart.</summary>
internal sealed class ExplanationWords(Wording wording) : Words(wording, "Explanation")
{
    private const double Level = 1e-12;

    /// <summary>What is explained.</summary>
    public string Asked(string option, string possibility, string? measures) => measures is null ? AskedAsThingsStood(option, possibility) : AskedWith(option, possibility, measures);

    /// <summary>The possibility's facts leave no case.</summary>
    public string NoCase() => Say();

    /// <summary>The heading of the cases.</summary>
    public string CasesHeading() => Say();

    /// <summary>The heading of the rows.</summary>
    public string Case() => Say();

    /// <summary>The heading of the chances.</summary>
    public string HowLikely() => Say();

    /// <summary>The heading of what the option promises.</summary>
    public string Promises(string option) => Say([("option", option)]);

    /// <summary>The heading of the best other.</summary>
    public string BestOther() => Say();

    /// <summary>The heading of the comparison.</summary>
    public string Comparison() => Say();

    /// <summary>An option and what it promises.</summary>
    public string OptionPromises(string option, string utility) => Say([("option", option), ("utility", utility)]);

    /// <summary>How the option compares, in a cell.</summary>
    public string Margin(double margin, string shown) => Math.Abs(margin) <= Level ? LevelWith() : margin > 0 ? BetterBy(shown) : WorseBy(shown);

    /// <summary>The option can't be taken, in a cell.</summary>
    public string NotOpen() => Say();

    /// <summary>There is nothing else to take, in a cell.</summary>
    public string NothingElse() => Say();

    /// <summary>How the table of cases is to be read.</summary>
    public string HowToReadCases() => Say();

    /// <summary>How another case is asked for.</summary>
    public string NameAnother() => Say();

    /// <summary>The case where nothing is seen.</summary>
    public string OnlyCase() => Say();

    /// <summary>A circumstance or outcome and its state.</summary>
    public string Fact(string subject, string state) => Say([("subject", subject), ("state", state)]);

    /// <summary>What stands between two of a list.</summary>
    public string Between() => Say();

    /// <summary>What stands between two steps.</summary>
    public string Then() => Say();

    /// <summary>The heading of a case's sum.</summary>
    public string SumHeading(string state, string chance) => Say([("case", state), ("chance", chance)]);

    /// <summary>What the option promises.</summary>
    public string Sum(string option, string utility) => Say([("option", option), ("utility", utility)]);

    /// <summary>The option can't be taken in this case.</summary>
    public string NotOpenHere(string option) => Say([("option", option)]);

    /// <summary>Nothing else can be taken in this case.</summary>
    public string NothingElseHere() => Say();

    /// <summary>How the option compares with the best other.</summary>
    public string Compared(double margin, string shown, string others, int number, string utility, string option) => Math.Abs(margin) <= Level
        ? ComparedLevel(number, others, utility, option)
        : margin > 0 ? ComparedBetter(number, others, utility, option, shown) : ComparedWorse(number, others, utility, option, shown);

    /// <summary>The heading of the wants.</summary>
    public string Want() => Say();

    /// <summary>The heading of the weights.</summary>
    public string Weighs() => Say();

    /// <summary>The heading of how far wants are met.</summary>
    public string Met() => Say();

    /// <summary>The heading of what wants add.</summary>
    public string Adds() => Say();

    /// <summary>The row of the sum.</summary>
    public string Together() => Say();

    /// <summary>How the sum is to be read.</summary>
    public string HowToReadSum() => Say();

    /// <summary>The heading of where weights and values come from.</summary>
    public string WantsHeading() => Say();

    /// <summary>A weight and what it was made from.</summary>
    public string WeighsFrom(string weight, string from) => Say([("weight", weight), ("from", from)]);

    /// <summary>A weight that was made from a rank.</summary>
    public string ByRank() => Say();

    /// <summary>A want is not met in any way.</summary>
    public string NeverMet() => Say();

    /// <summary>Something is so throughout the case.</summary>
    public string InThisCase() => Say();

    /// <summary>A want is met wholly.</summary>
    public string MetWhole(string where, string chance) => Say([("where", where), ("chance", chance)]);

    /// <summary>A want is met in part.</summary>
    public string MetInPart(string where, string chance, string value, string adds) => Say([("where", where), ("chance", chance), ("value", value), ("adds", adds)]);

    /// <summary>The heading of the outcomes.</summary>
    public string OutcomesHeading() => Say();

    /// <summary>How the outcomes are to be read.</summary>
    public string HowToReadOutcomes() => Say();

    /// <summary>An outcome and its chances.</summary>
    public string Outcome(string outcome, string chances) => Say([("outcome", outcome), ("chances", chances)]);

    /// <summary>A case of an outcome.</summary>
    public string OutcomeCase(string where, string chance, string chances, string from) => Say([("where", where), ("chance", chance), ("chances", chances), ("from", from)]);

    /// <summary>A state and its chance.</summary>
    public string StateChance(string state, string chance) => Say([("state", state), ("chance", chance)]);

    /// <summary>One step to a chance.</summary>
    public string Step(ChanceStepKind kind, string state, string value, string judged, string measure, string after) =>
        Say([("state", state), ("value", value), ("judged", judged), ("measure", measure), ("after", after)], "Step." + kind);

    /// <summary>A judgement and its line.</summary>
    public string InLine(string judged, string line) => Say([("judged", judged), ("line", line)]);

    /// <summary>A judgement with where it is used.</summary>
    public string Labelled(string label, string judged) => Say([("label", label), ("judged", judged)]);

    /// <summary>A judgement that the program supplied.</summary>
    public string NotInFile(string judged) => Say([("judged", judged)]);

    /// <summary>A judgement and whose it is.</summary>
    public string JudgedBy(string judged, string by) => Say([("judged", judged), ("by", by)]);

    /// <summary>A judgement and why.</summary>
    public string JudgedBecause(string judged, string because) => Say([("judged", judged), ("because", because)]);

    /// <summary>A judgement, whose it is and why.</summary>
    public string JudgedByBecause(string judged, string by, string because) => Say([("judged", judged), ("by", by), ("because", because)]);

    private string AskedAsThingsStood(string option, string possibility) => Say([("option", option), ("possibility", possibility)]);

    private string AskedWith(string option, string possibility, string measures) => Say([("option", option), ("possibility", possibility), ("measures", measures)]);

    private string LevelWith() => Say();

    private string BetterBy(string margin) => Say([("margin", margin)]);

    private string WorseBy(string margin) => Say([("margin", margin)]);

    private string ComparedLevel(int number, string others, string utility, string option) => Count(number, [("others", others), ("utility", utility), ("option", option)]);

    private string ComparedBetter(int number, string others, string utility, string option, string margin) =>
        Count(number, [("others", others), ("utility", utility), ("option", option), ("margin", margin)]);

    private string ComparedWorse(int number, string others, string utility, string option, string margin) =>
        Count(number, [("others", others), ("utility", utility), ("option", option), ("margin", margin)]);
}
