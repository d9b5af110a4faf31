using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>Everything that is said about one result, in the order in which it is said.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Sections">Its sections.</param>
public sealed record Page(string Title, ImmutableArray<Section> Sections);

/// <summary>A part of a page under one heading.</summary>
/// <param name="Key">What sort of section it is, the same in every language.</param>
/// <param name="Heading">The heading; empty for the part that needs none.</param>
/// <param name="Blocks">What stands under it.</param>
public sealed record Section(string Key, string Heading, ImmutableArray<Block> Blocks)
{
    /// <summary>The parts under it, each with a heading of its own.</summary>
    public ImmutableArray<Section> Parts { get; init; } = [];
}
