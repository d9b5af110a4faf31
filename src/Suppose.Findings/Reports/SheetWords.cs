namespace Suppose.Findings.Reports;

/// <summary>What is said on the sheets of a report.</summary>
internal sealed class SheetWords(Wording wording) : Words(wording, "Sheet")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>How the sheets are meant.</summary>
    public string Preface() => Say();

    /// <summary>Who brought it.</summary>
    public string By(string who) => Say([("who", who)]);

    /// <summary>The heading of the circumstances.</summary>
    public string Circumstances() => Say();

    /// <summary>How likely the act was as things stood.</summary>
    public string Stood(string chance) => Say([("chance", chance)]);

    /// <summary>What is so if it is so.</summary>
    public string Given(string circumstance, string state) => Say([("circumstance", circumstance), ("state", state)]);

    /// <summary>What was within reach.</summary>
    public string Only(string options) => Say([("options", options)]);

    /// <summary>What is weighed.</summary>
    public string Wants(string wants) => Say([("wants", wants)]);

    /// <summary>What is weighed, in order.</summary>
    public string Ranked(string wants) => Say([("wants", wants)]);

    /// <summary>What stands between two ranks.</summary>
    public string Then() => Say();

    /// <summary>A want that is to be avoided.</summary>
    public string Aversion(string want) => Say([("want", want)]);

    /// <summary>What is mixed.</summary>
    public string Mixes(string parts) => Say([("parts", parts)]);

    /// <summary>A want and its weight.</summary>
    public string Weighs(string want, string judged) => Say([("want", want), ("judged", judged)]);

    /// <summary>What is believed.</summary>
    public string Believes(string variable, string chances) => Say([("variable", variable), ("chances", chances)]);

    /// <summary>A state and its chance.</summary>
    public string StateChance(string state, string judged) => Say([("state", state), ("judged", judged)]);

    /// <summary>The heading of the questions.</summary>
    public string Asks(int questions) => Count(questions);

    /// <summary>The heading of the answers.</summary>
    public string Answers() => Say();

    /// <summary>What the leading set makes of it.</summary>
    public string Leading(string set, string cell, string chance) => Say([("set", set), ("cell", cell), ("chance", chance)]);

    /// <summary>The heading of what they would do.</summary>
    public string Instead() => Say();

    /// <summary>What they would do.</summary>
    public string Would(string set, string options) => Say([("set", set), ("options", options)]);

    /// <summary>An option and how often it is taken.</summary>
    public string OptionShare(string option, string share) => Say([("option", option), ("share", share)]);

    /// <summary>Without any measure.</summary>
    public string AsThingsStood() => Say();

    /// <summary>Under a set.</summary>
    public string Under(string set) => Say([("set", set)]);

    /// <summary>The heading of the record.</summary>
    public string RecordHeading() => Say();
}
