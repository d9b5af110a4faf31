using System.Collections.Immutable;

namespace Suppose.Analysis.Lessons;

/// <summary>What one measure does, under the possibilities whose question it answers and under all the others.</summary>
public sealed record MeasureLesson
{
    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Ids of the possibilities whose question it is said to answer.</summary>
    public required ImmutableArray<string> Answers { get; init; }

    /// <summary>Ids of the measures that had to be in place with it for <see cref="Alone"/>: all that it needs.</summary>
    public required ImmutableArray<string> With { get; init; }

    /// <summary>
    /// What it does alone, one entry a possibility in the order of the inquiry: before, only what it needs is in place; after, the measure too.
    /// Empty where no feasible design joins just these.
    /// </summary>
    public required ImmutableArray<ActChange> Alone { get; init; }

    /// <summary>
    /// What it adds to the leading design (<see cref="InquiryRun.Leading"/>), one entry a possibility: before, that design without it and without
    /// what needs it; after, that design. Empty where the leading design does without it.
    /// </summary>
    public required ImmutableArray<ActChange> InLeading { get; init; }

    /// <summary>Ids of the possibilities it is said to answer but leaves not touched, or makes worse, alone as well as in the leading design.</summary>
    public required ImmutableArray<string> InNameOnly { get; init; }

    /// <summary>Ids of the possibilities it makes worse, alone or in the leading design.</summary>
    public required ImmutableArray<string> Worsens { get; init; }

    /// <summary>Ids of the possibilities it is not said to answer and yet dents, alone or in the leading design.</summary>
    public required ImmutableArray<string> AlsoHelps { get; init; }
}
