using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>Something the actor could do.</summary>
public sealed record Option
{
    /// <summary>The phrase that names it.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is a harmful method that must never seem the best option, at least where <see cref="NeverWhen"/> holds.</summary>
    public bool Never { get; init; }

    /// <summary>The seen circumstances in which it is the harmful method; empty where it always is.</summary>
    public ImmutableArray<Condition> NeverWhen { get; init; } = [];

    /// <summary>The seen circumstances in which it can be taken; empty where it always can.</summary>
    public ImmutableArray<Condition> When { get; init; } = [];

    /// <summary>Whether it is closed until a measure opens it.</summary>
    public bool Closed { get; init; }

    /// <summary>Whether it can be undone.</summary>
    public bool Reversible { get; init; }

    /// <summary>What the author says of it.</summary>
    public string? Says { get; init; }

    /// <summary>Whether it is left out of every export and public view.</summary>
    public bool Private { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
