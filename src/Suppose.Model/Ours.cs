using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>What we want ourselves, by which designs are compared.</summary>
public sealed record Ours
{
    /// <summary>Our wants and what each weighs; not normalised. Empty in rated inquiries.</summary>
    public ImmutableArray<WantWeight> Wants { get; init; } = [];

    /// <summary>Rated inquiries: what the act does to us, a strength.</summary>
    public Judgement? Harm { get; init; }

    /// <summary>What a cost of 1 weighs on that scale; null where the file does not relate the two, and costs are then shown and not counted.</summary>
    public Judgement? Costs { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
