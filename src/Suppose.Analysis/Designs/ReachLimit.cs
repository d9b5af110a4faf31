namespace Suppose.Analysis.Designs;

/// <summary>What keeps every listed set of measures from holding for a possibility.</summary>
public enum ReachLimit
{
    /// <summary>Nothing does: some design holds in at least half of the worlds.</summary>
    None,

    /// <summary>No listed measure makes the act any less likely under it.</summary>
    Untouched,

    /// <summary>What stands against it is too likely to fall: even if each standing measure were perfect, too often none stands.</summary>
    Standing,

    /// <summary>The measures are too weak: even if all of them stood for certain, the act would be too likely.</summary>
    Strength,

    /// <summary>Either alone would be enough to keep it out of reach: too likely to fall, and too weak where they stand.</summary>
    StandingAndStrength,

    /// <summary>Neither alone would, but together they do.</summary>
    Together,
}
