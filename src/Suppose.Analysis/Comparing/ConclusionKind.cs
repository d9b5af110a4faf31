namespace Suppose.Analysis.Comparing;

/// <summary>Something that a run concludes and another run may conclude differently.</summary>
public enum ConclusionKind
{
    /// <summary>Whether some set of measures holds for every possibility considered.</summary>
    SomeSetHolds,

    /// <summary>Which set leads.</summary>
    LeadingSet,

    /// <summary>What the leading set makes of the act under a possibility.</summary>
    LeadingUnder,

    /// <summary>What a measure alone makes of the act under a possibility.</summary>
    MeasureUnder,

    /// <summary>Whether the quarrel about the motive is moot.</summary>
    Moot,
}
