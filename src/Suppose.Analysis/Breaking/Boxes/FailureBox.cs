using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>A few conditions under which things break, and how well they tell.</summary>
/// <remarks>A box without conditions holds all cases.</remarks>
public sealed record FailureBox
{
    /// <summary>Its conditions, all of which must hold, the least likely to be chance first.</summary>
    public required ImmutableArray<BoxCondition> Conditions { get; init; }

    /// <summary>Number of cases in it.</summary>
    public required int Cases { get; init; }

    /// <summary>Number of cases in it that broke.</summary>
    public required int Breaking { get; init; }

    /// <summary>Share of all breaking cases that lie in it.</summary>
    public required double Coverage { get; init; }

    /// <summary>Share of its cases that broke.</summary>
    public required double Density { get; init; }

    /// <summary>Share of all cases that lie in it.</summary>
    public required double Mass { get; init; }
}
