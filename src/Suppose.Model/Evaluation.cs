using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>What somebody, at some time, judged the matter to be. It is a view of the matter, never evidence of it.</summary>
public sealed record Evaluation
{
    /// <summary>The id by which it is named.</summary>
    public required string Id { get; init; }

    /// <summary>Whose judgement it is; empty only where the file is in error.</summary>
    public required string Who { get; init; }

    /// <summary>When it was made, as written; null where nobody said.</summary>
    public string? When { get; init; }

    /// <summary>The words in which it was made.</summary>
    public string? Says { get; init; }

    /// <summary>Id of the source it stands in, where it names one.</summary>
    public string? Source { get; init; }

    /// <summary>Ids of the possibilities that it takes to be so, or to be part of it.</summary>
    public ImmutableArray<string> Supports { get; init; } = [];

    /// <summary>Ids of the possibilities that it speaks against.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];

    /// <summary>Whether it is left out of every export and public view.</summary>
    public bool Private { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
