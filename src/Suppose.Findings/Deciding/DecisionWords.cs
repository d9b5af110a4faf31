using Suppose.Analysis;
using Suppose.Analysis.Deciding;

namespace Suppose.Findings.Deciding;

/// <summary>What is said of how to act towards people one can't be sure of.</summary>
internal sealed class DecisionWords(Wording wording) : Words(wording, "Decide")
{
    /// <summary>What the page is and is not.</summary>
    public string Preface() => Say();

    /// <summary>The heading of the sentences to read out first.</summary>
    public string InShortHeading() => Say();

    /// <summary>One option is best whatever is seen.</summary>
    public string OneForAll(string option) => Say([("option", option)]);

    /// <summary>The rule in a sentence.</summary>
    public string TheRule(string rule) => Say([("rule", rule)]);

    /// <summary>The rule takes nothing that can't be undone.</summary>
    public string NothingIrreversible() => Say();

    /// <summary>The rule takes something that can't be undone.</summary>
    public string Irreversible(string options) => Say([("options", options)]);

    /// <summary>With whom the rule takes something that can't be undone, of a hundred of a kind that must not be harmed.</summary>
    public string IrreversibleToInnocent(string kind, string people) => Say([("kind", kind), ("people", people)]);

    /// <summary>How sure one has to be, with nothing seen, before an option that can't be undone is best.</summary>
    public string Certainty(string option, string share, string kinds) => Say([("option", option), ("share", share), ("kinds", kinds)]);

    /// <summary>An option that can't be undone and is never best with nothing seen, however sure one is.</summary>
    public string NeverCertain(string option, string kinds) => Say([("option", option), ("kinds", kinds)]);

    /// <summary>The heading of the table to adopt.</summary>
    public string TableHeading() => Say();

    /// <summary>The heading of the rows: what is seen.</summary>
    public string WhatIsSeen() => Say();

    /// <summary>The heading of the column of options.</summary>
    public string DoThis() => Say();

    /// <summary>The heading of the column of how often a line is met.</summary>
    public string HowOften() => Say();

    /// <summary>The heading of the column of the kinds' chances.</summary>
    public string WhoItThenIs() => Say();

    /// <summary>The heading of the column of the share of assumptions.</summary>
    public string BestIn() => Say();

    /// <summary>How to read the table.</summary>
    public string TableCaption() => Say();

    /// <summary>The name of a line that covers everything.</summary>
    public string Anything() => Say();

    /// <summary>A signal and its states.</summary>
    public string Signal(string signal, string states) => Say([("signal", signal), ("states", states)]);

    /// <summary>A mark on an option that can't be undone.</summary>
    public string CantBeUndone() => Say();

    /// <summary>The heading of what people of each kind meet with.</summary>
    public string HundredHeading() => Say();

    /// <summary>The heading of the rows: kinds.</summary>
    public string Kind() => Say();

    /// <summary>A kind that must not be harmed.</summary>
    public string InnocentKind(string kind) => Say([("kind", kind)]);

    /// <summary>How to read the table of options.</summary>
    public string HundredCaption() => Say();

    /// <summary>The heading of the column of a want of ours.</summary>
    public string Unmet(string want) => Say([("want", want)]);

    /// <summary>What it would be if kinds were known.</summary>
    public string IfKnown(string people) => Say([("people", people)]);

    /// <summary>How to read the table of wants.</summary>
    public string UnmetCaption() => Say();

    /// <summary>The heading of what was supposed of people.</summary>
    public string SupposedHeading() => Say();

    /// <summary>How many are of a kind.</summary>
    public string Supposed(string kind, string share) => Say([("kind", kind), ("share", share)]);

    /// <summary>The heading of the rules for other mixes.</summary>
    public string MixHeading() => Say();

    /// <summary>The rule stays the same whatever the share.</summary>
    public string MixNeverMatters(string kinds, string rule) => Say([("kinds", kinds), ("rule", rule)]);

    /// <summary>What the list says.</summary>
    public string MixLead(string kinds) => Say([("kinds", kinds)]);

    /// <summary>The rule up to a share.</summary>
    public string UpTo(string to, string rule) => Say([("to", to), ("rule", rule)]);

    /// <summary>The rule between two shares.</summary>
    public string Between(string from, string to, string rule) => Say([("from", from), ("to", to), ("rule", rule)]);

    /// <summary>The rule from a share up.</summary>
    public string Above(string from, string rule) => Say([("from", from), ("rule", rule)]);

    /// <summary>What was supposed, and that others keep their proportions.</summary>
    public string MixCaption(string at) => Say([("at", at)]);

    /// <summary>The heading of the careful rules.</summary>
    public string CautiousHeading() => Say();

    /// <summary>The rule whose worst mix is least bad.</summary>
    public string Maximin(bool anyMix, string rule, string figure) => Say([("rule", rule), ("figure", figure)], anyMix ? "Maximin.any" : "Maximin.within");

    /// <summary>The rule that falls least short.</summary>
    public string MinimaxRegret(bool anyMix, string rule, string figure) => Say([("rule", rule), ("figure", figure)], anyMix ? "MinimaxRegret.any" : "MinimaxRegret.within");

    /// <summary>There are too many rules to look at.</summary>
    public string TooManyRules() => Say();

    /// <summary>The scale of the figures.</summary>
    public string Scale() => Say();

    /// <summary>The heading of what it is worth to know.</summary>
    public string WorthHeading() => Say();

    /// <summary>What it would be worth to know everyone's kind.</summary>
    public string Knowing(string worth) => Say([("worth", worth)]);

    /// <summary>Knowing everyone's kind would change nothing.</summary>
    public string KnowingNothing() => Say();

    /// <summary>What a signal is worth.</summary>
    public string Worth(SignalUse use, string signal, string worth) => Say([("signal", signal), ("worth", worth)], "Worth." + use);

    /// <summary>Signals that are worth nothing.</summary>
    public string WorthNothing(SignalUse use, string signals) => Say([("signals", signals)], "WorthNothing." + use);

    /// <summary>The heading of what can be undone.</summary>
    public string UndoneHeading() => Say();

    /// <summary>What it would cost to do without options that can be undone.</summary>
    public string WithoutReversible(string lost) => Say([("lost", lost)]);

    /// <summary>Without options that can be undone something seen has no answer.</summary>
    public string NoneWithoutReversible() => Say();

    /// <summary>What it would cost to do without options that can't be undone.</summary>
    public string WithoutIrreversible(string lost) => Say([("lost", lost)]);

    /// <summary>Doing without options that can't be undone would cost nothing.</summary>
    public string WithoutIrreversibleNothing() => Say();

    /// <summary>Doing without options that can be undone would cost nothing.</summary>
    public string WithoutReversibleNothing() => Say();

    /// <summary>The heading of faked signals.</summary>
    public string FakedHeading() => Say();

    /// <summary>The rule stays best however many fake.</summary>
    public string FakedNeverMatters(FakedWay way) => Say(default, "FakedNeverMatters." + way);

    /// <summary>From what share on another rule is best.</summary>
    public string FakedFrom(FakedWay way, string share, string rule) => Say([("share", share), ("rule", rule)], "FakedFrom." + way);

    /// <summary>What the rule would lose if it were kept.</summary>
    public string FakedKept(string lost) => Say([("lost", lost)]);

    /// <summary>A limit was reached.</summary>
    public string Limit(string subject) => Say([("subject", subject)]);

    /// <summary>A rule that takes one option always.</summary>
    public string Always(string option) => Say([("option", option)]);

    /// <summary>An option and where it is taken.</summary>
    public string Where(string option, string cases) => Say([("option", option), ("cases", cases)]);

    /// <summary>Parts of a rule, and the option that is taken everywhere else.</summary>
    public string Otherwise(string parts, string option) => Say([("parts", parts), ("option", option)]);

    /// <summary>Two parts of a rule.</summary>
    public string Then(string first, string second) => Say([("first", first), ("second", second)]);

    /// <summary>Two cases of which either will do.</summary>
    public string Or(string first, string second) => Say([("first", first), ("second", second)]);

    /// <summary>A rule too long for a sentence.</summary>
    public string LongRule(int lines) => Count(lines);

    /// <summary>So many people of a hundred, with the range they stay within.</summary>
    public string People(Quantiles share)
    {
        var (middle, range) = (Figures.Percent(share.P50)[..^1], Figures.PercentRange(share)[..^1]);
        return share.P05 == share.P95 ? middle : PeopleWithRange(middle, range);
    }

    private string PeopleWithRange(string middle, string range) => Say([("middle", middle), ("range", range)]);
}
