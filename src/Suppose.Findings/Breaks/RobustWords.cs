using Suppose.Analysis.Breaking.Robustness;

namespace Suppose.Findings.Breaks;

/// <summary>What is said of how robust sets of measures are.</summary>
internal sealed class RobustWords(Wording wording) : Words(wording, "Robust")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>How well a set does in a set of assumptions, and what it is compared with.</summary>
    public string Performance(bool tempted, int compared) => tempted ? PerformanceTempted(compared) : PerformanceAct(compared);

    /// <summary>Which measures a set has.</summary>
    public string Set(string name, string measures) => Say([("name", name), ("measures", measures)]);

    /// <summary>The set that is looked at.</summary>
    public string This() => Say();

    /// <summary>The set without any measure.</summary>
    public string Without() => Say();

    /// <summary>A set that has no other name.</summary>
    public string Other(int number) => Say([("number", number.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

    /// <summary>The head of the metrics' names.</summary>
    public string Metric() => Say();

    /// <summary>The name of a metric.</summary>
    public string Name(RobustnessMetric metric) => Say(default, "Name." + metric);

    /// <summary>Its formula.</summary>
    public string Formula(RobustnessMetric metric) => Say([("name", Name(metric))], "Formula." + metric);

    /// <summary>The head of the formulas.</summary>
    public string Formulas() => Say();

    private string PerformanceAct(int compared) => Count(compared);

    private string PerformanceTempted(int compared) => Count(compared);
}
