using System.Collections.Immutable;

namespace Suppose.Analysis.Rewiring;

/// <summary>A tree grown from the roots of a desire: the ways that are taken, and what comes of them.</summary>
/// <remarks>
/// Quantities over worlds are those of fresh worlds: not the worlds that the tree was chosen in, in which the best of many looks better than it is (Smith and Winkler 2006, "The
/// optimizer's curse", Management Science 52). Where a file is certain there is one world and nothing to tell apart.
/// </remarks>
public sealed record DesireTree
{
    /// <summary>Ids of the ways that are taken, in the order of the file.</summary>
    public required ImmutableArray<string> Ways { get; init; }

    /// <summary>Ids of the unlocked terms that are let go, in the order of the file; the others are kept. Empty for today's tree, where a way that is taken today counts whatever term blocks it.</summary>
    public ImmutableArray<string> LetGo { get; init; } = [];

    /// <summary>What it is worth: the degrees of the roots, weighed; weights sum to 1 in each world, so it lies in [0, 1].</summary>
    public required Quantiles Value { get; init; }

    /// <summary>Mean of <see cref="Value"/> over the fresh worlds.</summary>
    public required double MeanValue { get; init; }

    /// <summary>How far each root is met, its expected degree in [0, 1]; parallel to the desire's roots.</summary>
    public required ImmutableArray<Quantiles> Roots { get; init; }

    /// <summary>How far each want between is met; parallel to the desire's wants.</summary>
    public required ImmutableArray<Quantiles> Wants { get; init; }

    /// <summary>The harm to each good, 1 less the product of (1 - harm); parallel to <see cref="RewireRun.Goods"/>.</summary>
    public required ImmutableArray<Quantiles> Harms { get; init; }

    /// <summary>The effort of each kind, a sum; parallel to <see cref="RewireRun.EffortKinds"/>.</summary>
    public required ImmutableArray<Quantiles> Efforts { get; init; }

    /// <summary>Number of ways that differ from today's: those taken up and those given up.</summary>
    public required int Change { get; init; }

    /// <summary>Share of the fresh worlds in which each aim is reached; parallel to the desire's aims.</summary>
    public required ImmutableArray<double> AimShares { get; init; }

    /// <summary>Share of the fresh worlds in which each limit is kept; parallel to the desire's limits.</summary>
    public required ImmutableArray<double> LimitShares { get; init; }

    /// <summary>Whether it is proven that no other tree is better, in the worlds it was chosen in, but for ways left out because they add next to nothing. True of today's tree, which was not chosen.</summary>
    public required bool Proven { get; init; }

    /// <summary>By how much another tree could at most be better in what was looked for (value, effort or change), in the mean of the worlds it was chosen in; 0 where <see cref="Proven"/>.</summary>
    public double Gap { get; init; }
}
