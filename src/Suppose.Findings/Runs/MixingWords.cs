namespace Suppose.Findings.Runs;

/// <summary>What is said of mixed motives and of motives nobody listed.</summary>
internal sealed class MixingWords(Wording wording) : Words(wording, "Mixing")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>How this is to be read.</summary>
    public string HowToRead() => Say();

    /// <summary>The head of what is said without measures.</summary>
    public string AsThingsStood() => Say();

    /// <summary>Not every set was tried.</summary>
    public string OnFrontOnly() => Say();

    /// <summary>Whether a set holds for every mixture of the listed motives.</summary>
    /// <param name="plain">Always or never; null where it depends.</param>
    /// <param name="share">In how many of the assumptions.</param>
    public string Mixtures(bool? plain, string share) => plain switch { true => MixturesHold(), false => MixturesFail(), _ => MixturesDepend(share) };

    /// <summary>Whether a set holds for motives nobody listed.</summary>
    /// <param name="plain">Always or never; null where it depends.</param>
    /// <param name="share">In how many of the assumptions.</param>
    public string Unlisted(bool? plain, string share) => plain switch { true => UnlistedHold(), false => UnlistedFail(), _ => UnlistedDepend(share) };

    /// <summary>No harmful option can be taken where the set stands.</summary>
    public string Closed() => Say();

    /// <summary>A mixture that is tempted.</summary>
    public string TemptingMixture(bool isListed, string option, string mixture, string where) => isListed ? TemptingListed(option, mixture, where) : TemptingUnlisted(option, mixture, where);

    /// <summary>A course that always does better.</summary>
    public string BetterCourse(bool isListed, string option, string course, string where) => isListed ? BetterListed(option, course, where) : BetterUnlisted(option, course, where);

    /// <summary>A course that is never worse.</summary>
    public string NoReason(bool isListed, string option, string course, string where) => isListed ? LevelListed(option, course, where) : LevelUnlisted(option, course, where);

    /// <summary>Something shown in the worst of the assumptions.</summary>
    public string AtWorst(string sentence) => Say([("sentence", sentence)]);

    /// <summary>In how many of the assumptions the same is shown.</summary>
    public string WithShare(string sentence, string share) => Say([("sentence", sentence), ("share", share)]);

    /// <summary>An aversion.</summary>
    public string Against(string want) => Say([("want", want)]);

    /// <summary>The only motive of a mixture.</summary>
    public string Alone(string motive) => Say([("motive", motive)]);

    /// <summary>A part of a mixture.</summary>
    public string Part(string share, string of) => Say([("share", share), ("of", of)]);

    /// <summary>What stands between two of a list.</summary>
    public string Between() => Say();

    /// <summary>A circumstance and its state.</summary>
    public string Fact(string circumstance, string state) => Say([("circumstance", circumstance), ("state", state)]);

    /// <summary>Nothing is seen, and things are as the file says.</summary>
    public string AsItIs() => Say();

    /// <summary>Whose beliefs, facts and means hold.</summary>
    public string Beliefs(string possibility) => Say([("possibility", possibility)]);

    /// <summary>The case.</summary>
    public string Case(string facts) => Say([("facts", facts)]);

    /// <summary>The case, and whose beliefs hold in it.</summary>
    public string CaseAndBeliefs(string facts, string beliefs) => Say([("facts", facts), ("beliefs", beliefs)]);

    private string MixturesHold() => Say();

    private string MixturesDepend(string share) => Say([("share", share)]);

    private string MixturesFail() => Say();

    private string UnlistedHold() => Say();

    private string UnlistedDepend(string share) => Say([("share", share)]);

    private string UnlistedFail() => Say();

    private string TemptingListed(string option, string mixture, string where) => Say([("option", option), ("mixture", mixture), ("where", where)]);

    private string TemptingUnlisted(string option, string mixture, string where) => Say([("option", option), ("mixture", mixture), ("where", where)]);

    private string BetterListed(string option, string course, string where) => Say([("option", option), ("course", course), ("where", where)]);

    private string BetterUnlisted(string option, string course, string where) => Say([("option", option), ("course", course), ("where", where)]);

    private string LevelListed(string option, string course, string where) => Say([("option", option), ("course", course), ("where", where)]);

    private string LevelUnlisted(string option, string course, string where) => Say([("option", option), ("course", course), ("where", where)]);
}
