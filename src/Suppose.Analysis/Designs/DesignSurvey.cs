using System.Collections.Immutable;

namespace Suppose.Analysis.Designs;

/// <summary>What looking at every design in every world found: enough to compare them all, without their ranges.</summary>
internal sealed class DesignSurvey
{
    /// <summary>Number of worlds looked at.</summary>
    public required int Worlds { get; init; }

    /// <summary>In how many worlds each design holds for each possibility: <c>[possibility][design]</c>.</summary>
    public required int[][] Each { get; init; }

    /// <summary>In how many worlds each design holds for all possibilities at once.</summary>
    public required int[] All { get; init; }

    /// <summary>
    /// For each tile of worlds and each design the worlds in which it holds for all possibilities at once, one bit each: <c>[tile][design]</c>. Empty where that would be too much to
    /// keep.
    /// </summary>
    public byte[][] Holding { get; init; } = [];

    /// <summary>The least loss, costs included, that any design has under each possibility in each world: <c>[possibility][world]</c>. Empty where there is no value.</summary>
    public double[][] Least { get; init; } = [];

    /// <summary>Each design's 95% quantile of the largest regret over possibilities, the ordinary member left out. Empty where there is no value.</summary>
    public double[] RegretP95 { get; init; } = [];

    /// <summary>Sums over worlds of each design's loss before costs: <c>[possibility][design]</c>, in units of <see cref="Numerics.Kernels.FixedPointSums.Unit"/>. Empty where there is no value.</summary>
    public long[][] Losses { get; init; } = [];

    /// <summary>The same with every world's loss multiplied by the possibility's weight there.</summary>
    public long[][] WeighedLosses { get; init; } = [];

    /// <summary>Share of worlds in which a design holds for all.</summary>
    public double ShareAll(int design) => (double)All[design] / Worlds;

    /// <summary>Share of worlds in which a design holds for a possibility.</summary>
    public double Share(int possibility, int design) => (double)Each[possibility][design] / Worlds;

    /// <summary>Whether a count of worlds is at least 95% of them.</summary>
    public bool Holds(int worlds) => Verdicts.Of((double)worlds / Worlds) == Verdict.Holds;

    /// <summary>The shares as they are reported.</summary>
    public HoldsShares Shares(int design) =>
        new(ShareAll(design), [.. Enumerable.Range(0, Each.Length).Select(possibility => Share(possibility, design))]);
}
