namespace Suppose.Analysis.Rewiring;

/// <summary>What the cheapest tree that reaches the aims is to be cheapest in.</summary>
public enum LeastOf
{
    /// <summary>The sum of all efforts, in the mean over worlds.</summary>
    Effort,

    /// <summary>The number of ways that differ from today's.</summary>
    Change,
}
