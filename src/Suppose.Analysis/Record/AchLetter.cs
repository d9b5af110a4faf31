namespace Suppose.Analysis.Record;

/// <summary>How an item sits with a hypothesis in the analysis of competing hypotheses.</summary>
public enum AchLetter
{
    /// <summary>Not applicable.</summary>
    NA,

    /// <summary>Neutral.</summary>
    N,

    /// <summary>Very consistent.</summary>
    CC,

    /// <summary>Consistent.</summary>
    C,

    /// <summary>Inconsistent.</summary>
    I,

    /// <summary>Very inconsistent.</summary>
    II,
}
