namespace Suppose.Model;

/// <summary>Where a statement comes from.</summary>
public sealed record Source
{
    /// <summary>The id by which items refer to it.</summary>
    public required string Id { get; init; }

    /// <summary>The citation.</summary>
    public string? Cite { get; init; }

    /// <summary>An address, where there is one.</summary>
    public string? Url { get; init; }

    /// <summary>How far it can be relied on; null counts as proven and is shown as not judged.</summary>
    public Judgement? Reliability { get; init; }

    /// <summary>Whether it is left out of every export and public view.</summary>
    public bool Private { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
