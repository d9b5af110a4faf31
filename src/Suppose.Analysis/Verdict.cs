namespace Suppose.Analysis;

/// <summary>How a design fares under a possibility over the assumptions tried.</summary>
public enum Verdict
{
    /// <summary>It holds in at most 5% of the worlds.</summary>
    Fails,

    /// <summary>It holds in some worlds and not in others.</summary>
    Depends,

    /// <summary>It holds in at least 95% of the worlds.</summary>
    Holds,
}
