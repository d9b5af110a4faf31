namespace Suppose.Analysis.Rewiring;

/// <summary>A limit that kept a desire from being worked out.</summary>
/// <param name="Kind">Which limit.</param>
/// <param name="Subject">Id of the root or want that reached it; null where no single one did.</param>
public sealed record RewireLimit(RewireLimitKind Kind, string? Subject);

/// <summary>Which limit was reached.</summary>
public enum RewireLimitKind
{
    /// <summary>Wants are shared between branches in so many ways that what a root comes to can't be worked out exactly.</summary>
    TooTangled,

    /// <summary>The desire is too large for so many worlds; with fewer it can be worked out.</summary>
    TooManyWorlds,
}
