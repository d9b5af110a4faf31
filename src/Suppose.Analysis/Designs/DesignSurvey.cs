namespace Suppose.Analysis.Designs;

/// <summary>What looking at some designs in every world found: enough to compare them with all others, without their ranges.</summary>
internal sealed class DesignSurvey
{
    /// <summary>Number of worlds looked at.</summary>
    public required int Worlds { get; init; }

    /// <summary>The designs' masks, rising.</summary>
    public required ulong[] Sets { get; init; }

    /// <summary>In how many worlds each design holds for each possibility: <c>[possibility][design]</c>.</summary>
    public required int[][] Each { get; init; }

    /// <summary>In how many worlds each design holds for all possibilities at once.</summary>
    public required int[] All { get; init; }

    /// <summary>In which worlds each design holds for all possibilities at once; null where that was not kept.</summary>
    public HoldingWorlds? Holding { get; init; }

    /// <summary>The least that any design loses, also those that are not here. Empty where there is no value.</summary>
    public required LeastLosses Least { get; init; }

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
}
