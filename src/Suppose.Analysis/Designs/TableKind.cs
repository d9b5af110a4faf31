namespace Suppose.Analysis.Designs;

/// <summary>What a table over sets of measures holds.</summary>
internal enum TableKind
{
    /// <summary>The chance of the act.</summary>
    Act,

    /// <summary>Whether some state tempts; averaged over what stands, the chance that one does.</summary>
    Tempted,

    /// <summary>Our value before any design's costs.</summary>
    Value,
}
