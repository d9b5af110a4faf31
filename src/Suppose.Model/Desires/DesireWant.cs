using System.Collections.Immutable;

namespace Suppose.Model.Desires;

/// <summary>How the parts of a want meet it.</summary>
public enum WantShape
{
    /// <summary>It has no parts: only ways, or luck, meet it.</summary>
    Leaf,

    /// <summary>Met if any part is.</summary>
    Any,

    /// <summary>Met if every part is.</summary>
    All,

    /// <summary>Met to the weighted mean of its parts' degrees; weights are normalised to sum 1.</summary>
    Weigh,
}

/// <summary>A want: met if one of its own events happens (a link of a chosen way, or that it is met already) or if its parts meet it.</summary>
public sealed record DesireWant
{
    /// <summary>The phrase that names it.</summary>
    public required string Id { get; init; }

    /// <summary>How its parts meet it.</summary>
    public required WantShape Shape { get; init; }

    /// <summary>Ids of its parts; empty for a leaf.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>For <see cref="WantShape.Weigh"/>: what each part weighs, not negative, parallel to <see cref="Parts"/>.</summary>
    public ImmutableArray<Judgement> Weights { get; init; } = [];

    /// <summary>For <see cref="WantShape.All"/>: whether one and the same way must meet all parts, as far as they are not met already.</summary>
    public bool Together { get; init; }

    /// <summary>The chance that it is met already; null counts as 0.</summary>
    public Judgement? Already { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
