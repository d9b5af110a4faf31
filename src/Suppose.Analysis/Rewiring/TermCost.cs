using System.Collections.Immutable;

namespace Suppose.Analysis.Rewiring;

/// <summary>What keeping one term costs, in value. Only of terms that are not locked.</summary>
/// <remarks>Costs compare best trees within the limits, whatever they reach of the aims, each judged in the same fresh worlds; in single worlds a cost may be below 0.</remarks>
public sealed record TermCost
{
    /// <summary>Id of the term.</summary>
    public required string Term { get; init; }

    /// <summary>How much it matters; null where it was not judged.</summary>
    public Quantiles? Matters { get; init; }

    /// <summary>What keeping it costs where no other unlocked term is kept: the value without any of them, less the value with this one alone.</summary>
    public required Quantiles Alone { get; init; }

    /// <summary>What keeping it costs where all the others are kept: the value without this one, less the value with all.</summary>
    public required Quantiles WithOthers { get; init; }

    /// <summary>Ids of the ways that enter the best tree when it alone is let go, in the order of the file.</summary>
    public required ImmutableArray<string> Opens { get; init; }

    /// <summary>Whether both costs compare trees that are proven best.</summary>
    public required bool Proven { get; init; }
}
