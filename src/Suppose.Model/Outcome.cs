using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>What may come of it: a variable that depends on the circumstances, the option taken and outcomes declared earlier.</summary>
public sealed record Outcome
{
    /// <summary>The phrase that names it.</summary>
    public required string Id { get; init; }

    /// <summary>Its states: <c>yes</c> and <c>no</c> unless the author names others.</summary>
    public required ImmutableArray<string> States { get; init; }

    /// <summary>Ordered rules; the first whose conditions hold counts.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>What the author says of it.</summary>
    public string? Says { get; init; }

    /// <summary>Whether it is left out of every export and public view.</summary>
    public bool Private { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
