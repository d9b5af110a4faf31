namespace Suppose.Analysis.Alternatives;

/// <summary>Why it can't be said what stood in the way of something less destructive.</summary>
public enum WhyNoWays
{
    /// <summary>The inquiry rates the act directly: there are no options.</summary>
    NoSituation,

    /// <summary>No option is marked as the harmful method.</summary>
    NothingHarmful,

    /// <summary>At the middle of all judgements no possibility takes a harmful option for the best.</summary>
    NobodyTempted,
}
