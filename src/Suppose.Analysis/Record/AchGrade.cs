namespace Suppose.Analysis.Record;

/// <summary>How credible or how relevant an item is, in the analysis of competing hypotheses.</summary>
public enum AchGrade
{
    /// <summary>Low: counts for 1/√2.</summary>
    Low,

    /// <summary>Medium: counts for 1. What is taken where nobody said.</summary>
    Medium,

    /// <summary>High: counts for √2.</summary>
    High,
}
