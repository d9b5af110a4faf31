using System.Collections.Immutable;

namespace Suppose.Analysis.Lessons;

/// <summary>Something that every good design leans on, and what happens without it.</summary>
/// <param name="Measure">Id of the measure all of them contain; null where what is leaned on is an upholder.</param>
/// <param name="Upholder">The upholder on whom all of them lean; null where it is a measure.</param>
/// <param name="Measures">The measures that go with it: itself and what needs it, or all that the upholder upholds.</param>
/// <param name="BestShare">The largest share of worlds in which any feasible design holds for all.</param>
/// <param name="ShareWithout">The largest such share among the designs that do without it.</param>
/// <remarks>Where no design holds in most worlds, shares tell little, and what tells is how much likelier the act is without it (<see cref="WorstActWithout"/>).</remarks>
public sealed record Leaning(string? Measure, string? Upholder, ImmutableArray<string> Measures, double BestShare, double ShareWithout)
{
    /// <summary>Whether it is told by the shares: the best design holds for all in at least half of the worlds. Otherwise it is told by the worst act.</summary>
    public bool ByShare => BestShare >= 0.5;

    /// <summary>The smallest that any feasible design makes the largest chance of the act over possibilities, at the central world.</summary>
    public double WorstAct { get; init; }

    /// <summary>The same among the designs that do without it.</summary>
    public double WorstActWithout { get; init; }
}
