namespace Suppose.Findings.Runs;

/// <summary>What is said of how many measures it takes and who upholds them.</summary>
internal sealed class WhoUpholdsWords(Wording wording) : Words(wording, "WhoUpholds")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>One measure is enough.</summary>
    public string One(string possibility, string measures) => Say([("possibility", possibility), ("measures", measures)]);

    /// <summary>It takes several.</summary>
    public string Several(bool differentUpholders, string possibility, string number, string sets) =>
        differentUpholders ? SeveralDifferent(possibility, number, sets) : SeveralTogether(possibility, number, sets);

    /// <summary>It takes more than can be named.</summary>
    public string TakesMany(int sets, string possibility, string number) => Count(sets, [("possibility", possibility), ("number", number)]);

    /// <summary>No set holds against these.</summary>
    public string NoneHolds(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>What stands between two sets.</summary>
    public string Or() => Say();

    /// <summary>There are more sets than are named.</summary>
    public string AndMore(string named, int count) => Count(count, [("named", named)]);

    /// <summary>A number, in words where it is small.</summary>
    public string Number(int number) => number switch { 2 => Two(), 3 => Three(), 4 => Four(), _ => Figures.Whole(number) };

    /// <summary>Measures that lean on the same people.</summary>
    public string Together(string measures, string upholder) => Say([("measures", measures), ("upholder", upholder)]);

    /// <summary>Measures and who upholds them.</summary>
    public string UpheldBy(string measures, string upholder) => Say([("measures", measures), ("upholder", upholder)]);

    /// <summary>The weakest link of a set.</summary>
    public string WeakestLink(bool isRated, string set, string link, string possibility, string chance, string ifStood, int number) => isRated
        ? WeakestLinkRated(number, set, link, possibility, chance, ifStood)
        : WeakestLinkSituation(number, set, link, possibility, chance, ifStood);

    private string SeveralDifferent(string possibility, string number, string sets) => Say([("possibility", possibility), ("number", number), ("sets", sets)]);

    private string SeveralTogether(string possibility, string number, string sets) => Say([("possibility", possibility), ("number", number), ("sets", sets)]);

    private string Two() => Say();

    private string Three() => Say();

    private string Four() => Say();

    private string WeakestLinkRated(int number, string set, string link, string possibility, string chance, string ifStood) =>
        Count(number, [("set", set), ("link", link), ("possibility", possibility), ("chance", chance), ("ifStood", ifStood)]);

    private string WeakestLinkSituation(int number, string set, string link, string possibility, string chance, string ifStood) =>
        Count(number, [("set", set), ("link", link), ("possibility", possibility), ("chance", chance), ("ifStood", ifStood)]);
}
