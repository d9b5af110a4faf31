using System.Collections.Immutable;

namespace Suppose.Model.Desires;

/// <summary>A judgement about a named thing: a want that is reached, a good that is harmed, an effort, a way that is shifted.</summary>
/// <param name="Id">Id of the thing.</param>
/// <param name="Judgement">What was judged.</param>
public sealed record Named(string Id, Judgement Judgement);

/// <summary>Something one can do; several at once.</summary>
public sealed record Way
{
    /// <summary>The phrase that names it.</summary>
    public required string Id { get; init; }

    /// <summary>What the author says of it.</summary>
    public string? Says { get; init; }

    /// <summary>What one would do first to begin with it, in the author's words; null where nothing is said.</summary>
    public string? FirstStep { get; init; }

    /// <summary>Whether one does it today.</summary>
    public bool Today { get; init; }

    /// <summary>Chances to meet wants or roots; each is an event of its own.</summary>
    public ImmutableArray<Named> Reaches { get; init; } = [];

    /// <summary>Harms to named goods, strengths.</summary>
    public ImmutableArray<Named> Harms { get; init; } = [];

    /// <summary>Efforts of named kinds, strengths; they add up.</summary>
    public ImmutableArray<Named> Efforts { get; init; } = [];

    /// <summary>Ids of the ways it cannot do without.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>In whose hands it lies, as far as that was said.</summary>
    public Reliance DependsOn { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
