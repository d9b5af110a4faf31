using Suppose.Analysis;

namespace Suppose.Findings.Runs;

/// <summary>What a chair reads out.</summary>
internal sealed class InShortWords(Wording wording) : Words(wording, "InShort")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>Without any measure it holds.</summary>
    public string NothingIsNeeded() => Say();

    /// <summary>The file lists no measures.</summary>
    public string NoMeasures() => Say();

    /// <summary>No listed measure brings it any nearer.</summary>
    public string NothingHelps() => Say();

    /// <summary>A set holds, and nothing is uncertain.</summary>
    public string HoldsForCertain(string set, string measures) => Say([("set", set), ("measures", measures)]);

    /// <summary>A set holds in most of the assumptions tried.</summary>
    public string Holds(string set, string share, string measures) => Say([("set", set), ("share", share), ("measures", measures)]);

    /// <summary>No set holds; this one comes nearest.</summary>
    public string Nearest(string set, string measures) => Say([("set", set), ("measures", measures)]);

    /// <summary>This set comes nearest, where it has been said that none holds.</summary>
    public string NearestOnly(string set, string measures) => Say([("set", set), ("measures", measures)]);

    /// <summary>Nothing can be taken from the set.</summary>
    public string NeedsEach() => Say();

    /// <summary>Under how many possibilities too much is left, always or depending on the assumptions.</summary>
    public string Shortfall(int fails, int depends, int of, string tolerance, bool isRated)
    {
        var all = Figures.Whole(of);
        var always = isRated ? Fails(fails, tolerance, all) : SituationFails(fails, tolerance, all);
        return (fails, depends) switch
        {
            (1, 0) when of == 1 && isRated => FailsTheOne(tolerance),
            (0, 1) when of == 1 && isRated => DependsTheOne(tolerance),
            (_, 0) => always,
            (0, _) => isRated ? DependsAlone(depends, tolerance, all) : SituationDepends(depends, tolerance, all),
            _ => Both(always, Depends(depends)),
        };
    }

    /// <summary>What the set makes of the act under some possibilities.</summary>
    public string Effect(Grade grade, string possibilities, string from, string to, string tolerance) =>
        Say([("possibilities", possibilities), ("from", from), ("to", to), ("tolerance", tolerance)], "Effect." + grade);

    /// <summary>What every set that holds, or what comes nearest, leans on: a measure, or those who uphold measures.</summary>
    public string Leans(bool someHold, bool measure, string on) => (someHold, measure) switch
    {
        (true, true) => LeansOnMeasure(on),
        (true, false) => LeansOnUpholder(on),
        (false, true) => NearLeansOnMeasure(on),
        (false, false) => NearLeansOnUpholder(on),
    };

    /// <summary>What the set makes of the act under possibilities where no other set does much more.</summary>
    public string EffectNoSet(string possibilities, string from, string to) => Say([("possibilities", possibilities), ("from", from), ("to", to)]);

    /// <summary>No listed measure does anything against these.</summary>
    public string Untouched(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>No set does much against these, and what the best of them does.</summary>
    public string HardlyTouched(string possibilities, string from, string to) => Say([("possibilities", possibilities), ("from", from), ("to", to)]);

    /// <summary>The strongest objection.</summary>
    public string Objection(string measure, string objection) => Say([("measure", measure), ("objection", objection)]);

    /// <summary>The file names no objection.</summary>
    public string NoObjection() => Say();

    /// <summary>What would change this.</summary>
    public string Change(string flip) => Say([("flip", flip)]);

    /// <summary>The report does not say which possibility is true.</summary>
    public string NotAssessed() => Say();

    private string Fails(int number, string tolerance, string of) => Count(number, [("tolerance", tolerance), ("of", of)]);

    private string Depends(int number) => Count(number);

    private string DependsAlone(int number, string tolerance, string of) => Count(number, [("tolerance", tolerance), ("of", of)]);

    private string SituationFails(int number, string tolerance, string of) => Count(number, [("tolerance", tolerance), ("of", of)]);

    private string SituationDepends(int number, string tolerance, string of) => Count(number, [("tolerance", tolerance), ("of", of)]);

    private string FailsTheOne(string tolerance) => Say([("tolerance", tolerance)]);

    private string DependsTheOne(string tolerance) => Say([("tolerance", tolerance)]);

    private string Both(string fails, string depends) => Say([("fails", fails), ("depends", depends)]);

    private string LeansOnMeasure(string measure) => Say([("measure", measure)]);

    private string LeansOnUpholder(string upholder) => Say([("upholder", upholder)]);

    private string NearLeansOnMeasure(string measure) => Say([("measure", measure)]);

    private string NearLeansOnUpholder(string upholder) => Say([("upholder", upholder)]);
}
