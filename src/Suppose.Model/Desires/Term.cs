using System.Collections.Immutable;

namespace Suppose.Model.Desires;

/// <summary>Something one insists on: while it is kept, it blocks ways or shifts their chances.</summary>
public sealed record Term
{
    /// <summary>The phrase that names it.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters, a strength; null where it was not judged.</summary>
    public Judgement? Matters { get; init; }

    /// <summary>Whether it is never proposed for letting go. Needs no reason.</summary>
    public bool Locked { get; init; }

    /// <summary>Ids of the ways it rules out.</summary>
    public ImmutableArray<string> Blocks { get; init; } = [];

    /// <summary>The ways whose links it makes less (or more) likely, and the factor on their odds.</summary>
    public ImmutableArray<Named> Shifts { get; init; } = [];

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
