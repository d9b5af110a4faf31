using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>A fact about the setting, which nobody in the inquiry chooses.</summary>
public sealed record Circumstance
{
    /// <summary>The phrase that names it.</summary>
    public required string Id { get; init; }

    /// <summary>Its states: <c>yes</c> and <c>no</c> unless the author names others.</summary>
    public required ImmutableArray<string> States { get; init; }

    /// <summary>Ordered rules; conditions may name other circumstances, never the option.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>Whether the actor knows it when acting.</summary>
    public bool Seen { get; init; }

    /// <summary>Whether it is the kind of person one can't be sure of (inquiries whose actor is us).</summary>
    public bool IsType { get; init; }

    /// <summary>The states of a type that mean an innocent person.</summary>
    public ImmutableArray<string> InnocentStates { get; init; } = [];

    /// <summary>What the author says of it.</summary>
    public string? Says { get; init; }

    /// <summary>Whether it is left out of every export and public view.</summary>
    public bool Private { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
