using System.Collections.Immutable;

namespace Suppose.Analysis.Lessons;

/// <summary>What one possibility teaches: whether its questions are answered, by what, and whether anything ends the act under it.</summary>
public sealed record PossibilityLesson
{
    /// <summary>Id of the possibility.</summary>
    public required string Possibility { get; init; }

    /// <summary>Ids of the measures that are said to answer its questions.</summary>
    public required ImmutableArray<string> AnsweredBy { get; init; }

    /// <summary>Those of <see cref="AnsweredBy"/> that really leave it dented or better, alone or in the leading design.</summary>
    public required ImmutableArray<string> ReallyAnsweredBy { get; init; }

    /// <summary>Ids of the measures that dent it or better alone, whether or not they are said to answer it.</summary>
    public required ImmutableArray<string> TouchedBy { get; init; }

    /// <summary>Ids of the measures that, alone, hold for it.</summary>
    public required ImmutableArray<string> EndedBy { get; init; }

    /// <summary>Ids of the measures that, alone, make the act more likely under it.</summary>
    public required ImmutableArray<string> WorsenedBy { get; init; }

    /// <summary>Whether it asks something and no measure is said to answer.</summary>
    public required bool Unanswered { get; init; }

    /// <summary>Whether measures are said to answer it and none really does.</summary>
    public required bool AnsweredInNameOnly { get; init; }

    /// <summary>Whether no feasible design holds for it in at least 95% of the worlds. Never said of the ordinary member.</summary>
    public required bool Undefeated { get; init; }

    /// <summary>What the leading design makes of it; before, nothing is in place. Null where there is no leading design.</summary>
    public ActChange? InLeading { get; init; }
}
