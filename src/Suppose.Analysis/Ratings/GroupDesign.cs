using System.Collections.Immutable;

namespace Suppose.Analysis.Ratings;

/// <summary>How a set of measures fares with each member's ratings.</summary>
/// <remarks>Arrays over members follow <see cref="GroupRun.Members"/>, arrays over possibilities the inquiry.</remarks>
public sealed record GroupDesign
{
    /// <summary>Ids of its measures, in the order of the file.</summary>
    public required ImmutableArray<string> Measures { get; init; }

    /// <summary>Number of members for whom it holds, in at least 95% of their worlds, for every possibility at once.</summary>
    public required int HoldsForAll { get; init; }

    /// <summary>For each possibility the number of members for whom it holds there.</summary>
    public required ImmutableArray<int> HoldsForEach { get; init; }

    /// <summary>For each member the share of worlds in which it holds for every possibility at once.</summary>
    public required ImmutableArray<double> Shares { get; init; }

    /// <summary>For each possibility and member the share of worlds in which it holds there: <c>[possibility][member]</c>.</summary>
    public required ImmutableArray<ImmutableArray<double>> SharesForEach { get; init; }

    /// <summary>For each possibility the chance of the act at the middle of each member's worlds: <c>[possibility][member]</c>.</summary>
    public required ImmutableArray<ImmutableArray<double>> Act { get; init; }

    /// <summary>
    /// The linear pool of the members' worlds, each member with equal weight: the mean of their shares (Stone 1961). It hides who differs,
    /// so it is shown only where it is asked for.
    /// </summary>
    public double LinearPool => Shares.Average();
}
