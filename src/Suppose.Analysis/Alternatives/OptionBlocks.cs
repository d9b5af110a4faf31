using System.Collections.Immutable;

namespace Suppose.Analysis.Alternatives;

/// <summary>What stood in the way of an option under every possibility that was tempted.</summary>
public sealed record OptionBlocks
{
    /// <summary>Id of the option.</summary>
    public required string Option { get; init; }

    /// <summary>Ids of the possibilities under which no set of changes that was tried makes it the best.</summary>
    public required ImmutableArray<string> NoWayUnder { get; init; }

    /// <summary>Ids of the measures that are part of every way, under every possibility that has one: while they are missing the option is blocked.</summary>
    public required ImmutableArray<string> MissingMeasures { get; init; }

    /// <summary>The circumstances that are part of every such way: while they are otherwise, or not known, the option is blocked.</summary>
    public required ImmutableArray<OtherCircumstance> Circumstances { get; init; }

    /// <summary>The smallest sets of changes that make it the best under every possibility that was tempted, the nearest first.</summary>
    public required ImmutableArray<WayOut> ForAll { get; init; }

    /// <summary>How many such sets there are.</summary>
    public required int Found { get; init; }
}
