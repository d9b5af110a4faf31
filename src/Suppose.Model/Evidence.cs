using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>An item of the record, or one that could still be found out.</summary>
public sealed record Evidence
{
    /// <summary>The id by which it is named.</summary>
    public required string Id { get; init; }

    /// <summary>What it says.</summary>
    public string? Says { get; init; }

    /// <summary>Where <see cref="Says"/> stands in the file.</summary>
    public Place SaysPlace { get; init; }

    /// <summary>Its date, as written.</summary>
    public string? Date { get; init; }

    /// <summary>Id of its source, where it names one.</summary>
    public string? Source { get; init; }

    /// <summary>How far this item can be relied on; null takes the source's.</summary>
    public Judgement? Reliability { get; init; }

    /// <summary>How much it bears on the matter, for the classic scores alone; null where nobody said.</summary>
    public Relevance? Relevance { get; init; }

    /// <summary>The origin it shares with other items; null where it is its own.</summary>
    public string? Origin { get; init; }

    /// <summary>How expected it is under each possibility; one that is absent is neutral.</summary>
    public ImmutableArray<PossibilityJudgement> Expected { get; init; } = [];

    /// <summary>Ids of the possibilities that it sets aside, without ranking the rest.</summary>
    public ImmutableArray<string> RulesOut { get; init; } = [];

    /// <summary>The choice it reports, where it reports one.</summary>
    public ObservedChoice? Observed { get; init; }

    /// <summary>Open evidence: what finding it out costs, a strength.</summary>
    public Judgement? Cost { get; init; }

    /// <summary>Whether it is left out of every export and public view.</summary>
    public bool Private { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
