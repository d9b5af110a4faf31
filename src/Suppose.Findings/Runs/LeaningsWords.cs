namespace Suppose.Findings.Runs;

/// <summary>What is said of what everything leans on.</summary>
internal sealed class LeaningsWords(Wording wording) : Words(wording, "Leanings")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>A measure that every good set has.</summary>
    public string Measure(string measure, string best, string without) => Say([("measure", measure), ("best", best), ("without", without)]);

    /// <summary>People on whom every good set leans.</summary>
    public string Upholder(string upholder, string measures, string best, string without) =>
        Say([("upholder", upholder), ("measures", measures), ("best", best), ("without", without)]);

    /// <summary>A measure without which every set leaves more of the act, where no set holds in most of the assumptions tried.</summary>
    public string MeasureByAct(string measure, string best, string without) => Say([("measure", measure), ("best", best), ("without", without)]);

    /// <summary>People without whom every set leaves more of the act, where no set holds in most of the assumptions tried.</summary>
    public string UpholderByAct(string upholder, string measures, string best, string without) =>
        Say([("upholder", upholder), ("measures", measures), ("best", best), ("without", without)]);

    /// <summary>Possibilities that no set touches.</summary>
    public string Untouched(string possibilities) => Say([("possibilities", possibilities)]);
}
