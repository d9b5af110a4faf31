using System.Collections.Immutable;

namespace Suppose.Analysis.Record;

/// <summary>What one item of the record is worth.</summary>
public sealed record ItemReading
{
    /// <summary>Id of the item.</summary>
    public required string Id { get; init; }

    /// <summary>The origin it shares with other items; null where it is its own.</summary>
    public required string? Origin { get; init; }

    /// <summary>The largest ratio of its likelihoods between two possibilities: 1 where it tells nothing, infinite where it rules out some and not others.</summary>
    public required Quantiles Diagnosticity { get; init; }

    /// <summary>What one expects to learn about the possibility from whether such a report is there, in bits, under the prior.</summary>
    public required Quantiles Bits { get; init; }

    /// <summary>How much it counts beside the other items of its origin, in (0, 1]; 1 where it is its own.</summary>
    public required Quantiles Weight { get; init; }

    /// <summary>By what it multiplies the odds of each weighed possibility against all the others together, as it counts in its origin.</summary>
    public required ImmutableArray<Quantiles> Moves { get; init; }

    /// <summary>Whether it says the same of every possibility, so that it moves nothing however striking it is.</summary>
    public required bool TellsNothing { get; init; }
}
