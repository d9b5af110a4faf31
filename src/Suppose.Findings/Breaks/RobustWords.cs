using Suppose.Analysis.Breaking.Robustness;

namespace Suppose.Findings.Breaks;

/// <summary>What is said of how robust sets of measures are.</summary>
internal sealed class RobustWords(Wording wording) : Words(wording, "Robust")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>How well a set does in a set of assumptions, and what it is compared with.</summary>
    public string Performance(bool tempted, int compared) => tempted ? PerformanceTempted(compared) : PerformanceAct(compared);

    /// <summary>Which set a letter stands for.</summary>
    public string Set(string letter, string measures) => Say([("letter", letter), ("measures", measures)]);

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
