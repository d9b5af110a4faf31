namespace Suppose.Analysis.NeverBest;

/// <summary>A hull of motives: everything that can be mixed from some of them.</summary>
public enum Hull
{
    /// <summary>Mixed from the listed possibilities' wants.</summary>
    Mixtures,

    /// <summary>Mixed from each want alone, and from the aversion to each want that some possibility is averse to: motives that nobody listed.</summary>
    Unlisted,
}
