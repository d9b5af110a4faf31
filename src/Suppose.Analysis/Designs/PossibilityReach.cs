using System.Collections.Immutable;

namespace Suppose.Analysis.Designs;

/// <summary>How near the listed measures come to ending the act under one possibility, and what stands in the way.</summary>
/// <remarks>
/// Each share is the largest over feasible designs of the share of worlds in which the design holds for this possibility:
/// as things are, if every measure stood for certain, and if every measure that lowers the chance ended it where it stands.
/// <see cref="Limit"/> follows from the three by whether they come to at least half of the worlds, so that the tolerance is reached at the median.
/// </remarks>
public sealed record PossibilityReach
{
    /// <summary>Id of the possibility.</summary>
    public required string Possibility { get; init; }

    /// <summary>What keeps it out of reach.</summary>
    public required ReachLimit Limit { get; init; }

    /// <summary>The largest share of worlds in which any feasible design holds for it.</summary>
    public required double Share { get; init; }

    /// <summary>The smallest design with that share (where no design holds in any world, whatever its size); of several the one with the smallest median chance of the act, then the first.</summary>
    public required ImmutableArray<string> Design { get; init; }

    /// <summary>The chance of the act under <see cref="Design"/>.</summary>
    public required Quantiles Act { get; init; }

    /// <summary>The smallest median chance of the act that any feasible design leaves.</summary>
    public required double LowestMedianAct { get; init; }

    /// <summary>The largest share if every measure stood for certain.</summary>
    public required double ShareIfAllStood { get; init; }

    /// <summary>The largest share if every measure that makes the act less likely ended it where it stands.</summary>
    public required double ShareIfPerfect { get; init; }

    /// <summary>The smallest median chance of the act in that case: how often nothing against it stands, times the chance as things were.</summary>
    public required double LowestMedianActIfPerfect { get; init; }

    /// <summary>The smallest median that any feasible design leaves of the chance by which it holds or fails: with a situation, that the act seems the best option; else of the act.</summary>
    public required double LowestMedianDeciding { get; init; }

    /// <summary><see cref="LowestMedianActIfPerfect"/> for that chance.</summary>
    public required double LowestMedianDecidingIfPerfect { get; init; }

    /// <summary>Ids of the measures that make the act less likely under it, at the median of their judgements, in the order of the file.</summary>
    public required ImmutableArray<string> Against { get; init; }

    /// <summary>The one word or number by which all of <see cref="Against"/> are judged to stand against it; null where they differ or some were not judged.</summary>
    public string? StandsAs { get; init; }

    /// <summary>The one upholder of all of <see cref="Against"/>; null where there are several, or some measure is its own.</summary>
    public string? UpheldBy { get; init; }
}
