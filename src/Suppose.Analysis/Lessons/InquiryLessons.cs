using System.Collections.Immutable;

namespace Suppose.Analysis.Lessons;

/// <summary>What an inquiry teaches about how things are built, whichever possibility is true.</summary>
public sealed record InquiryLessons
{
    /// <summary>One lesson a possibility, in the order of the inquiry.</summary>
    public required ImmutableArray<PossibilityLesson> Possibilities { get; init; }

    /// <summary>One lesson a measure, in the order of the file.</summary>
    public required ImmutableArray<MeasureLesson> Measures { get; init; }

    /// <summary>Ids of the possibilities that ask something and that no measure is said to answer.</summary>
    public required ImmutableArray<string> Unanswered { get; init; }

    /// <summary>Ids of the possibilities that measures are said to answer, none of which really does.</summary>
    public required ImmutableArray<string> AnsweredInNameOnly { get; init; }

    /// <summary>Ids of the measures that are not said to answer anything.</summary>
    public required ImmutableArray<string> AnswersNothing { get; init; }

    /// <summary>Ids of the possibilities for which no feasible design holds.</summary>
    public required ImmutableArray<string> Undefeated { get; init; }

    /// <summary>Ids of the possibilities, the ordinary member left out, that no feasible design even dents at the median.</summary>
    public required ImmutableArray<string> NothingTouches { get; init; }

    /// <summary>What everything leans on: the measures and upholders without which no design comes near, the heaviest first.</summary>
    public required ImmutableArray<Leaning> Leanings { get; init; }
}
