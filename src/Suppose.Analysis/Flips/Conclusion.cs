using System.Collections.Immutable;

namespace Suppose.Analysis.Flips;

/// <summary>Something a run concludes at the central world, in which every judgement is at its median.</summary>
public abstract record Conclusion;

/// <summary>Whether a design holds for one possibility.</summary>
/// <param name="Design">Ids of its measures.</param>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Holds">Whether it does.</param>
public sealed record HoldsForOne(ImmutableArray<string> Design, string Possibility, bool Holds) : Conclusion;

/// <summary>Whether a design holds for every listed possibility at once.</summary>
/// <param name="Design">Ids of its measures.</param>
/// <param name="Holds">Whether it does.</param>
public sealed record HoldsForAll(ImmutableArray<string> Design, bool Holds) : Conclusion;

/// <summary>That a design is the cheapest of those that hold for all.</summary>
/// <param name="Design">Ids of its measures.</param>
public sealed record CheapestThatHolds(ImmutableArray<string> Design) : Conclusion;

/// <summary>That a design has the smallest largest regret.</summary>
/// <param name="Design">Ids of its measures.</param>
public sealed record SmallestRegret(ImmutableArray<string> Design) : Conclusion;

/// <summary>What a measure alone makes of the chance of the act under one possibility.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Grade">What it makes of it.</param>
public sealed record MeasureGrade(string Measure, string Possibility, Grade Grade) : Conclusion;
