using System.Collections.Immutable;

namespace Suppose.Analysis.Record;

/// <summary>Why a record was not weighed.</summary>
/// <param name="Case">The case.</param>
/// <param name="Possibilities">Ids of the possibilities it concerns, in the order of the file; empty where it concerns all.</param>
/// <param name="Items">Ids of the items it concerns, in the order of the file; empty where it concerns none in particular.</param>
public sealed record WhyNotWeighed(NotWeighedCase Case, ImmutableArray<string> Possibilities, ImmutableArray<string> Items);

/// <summary>The cases in which a record is not weighed.</summary>
public enum NotWeighedCase
{
    /// <summary>The actor is living, or not known not to be: possibilities about a living person are assumed in turn, never weighed.</summary>
    LivingActor,

    /// <summary>No possibility is left to weigh: none is listed, or only the ordinary member, or the record sets all of them aside.</summary>
    NoPossibilityLeft,

    /// <summary>Every possibility that is left has a prior weight of 0, in every world.</summary>
    NoPriorWeight,

    /// <summary>An observed choice can't be weighed under a possibility that states no sharpness.</summary>
    NoSharpness,

    /// <summary>The evidence rules out every possibility, in every world.</summary>
    EveryPossibilityRuledOut,

    /// <summary>The situation that choices were made in comes up against a limit (<see cref="RecordReading.Limit"/>).</summary>
    LimitReached,
}
