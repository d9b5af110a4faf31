namespace Suppose.Analysis;

/// <summary>What became of the chance of the act, at the median over worlds, under a design.</summary>
/// <remarks>Given before b and after a, the first that applies: never (a at most the tolerance), worse (a above b), rare (a at most 0.2 b), halved (at most 0.5 b), dented (at most 0.9 b), not touched.</remarks>
public enum Grade
{
    /// <summary>The act is more likely than before.</summary>
    Worse,

    /// <summary>More than 90% of the chance before is left.</summary>
    NotTouched,

    /// <summary>Between 50% and 90% is left.</summary>
    Dented,

    /// <summary>At most half is left.</summary>
    Halved,

    /// <summary>At most a fifth is left.</summary>
    Rare,

    /// <summary>No more than the tolerance is left.</summary>
    Never,
}
