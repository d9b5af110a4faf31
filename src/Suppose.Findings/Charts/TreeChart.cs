using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>What grows from what, in columns, drawn once for each version in one and the same layout.</summary>
/// <param name="Key">What it shows.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">How it is read.</param>
/// <param name="Table">The same facts in a table.</param>
/// <param name="Nodes">The things, each in its column; within a column from the top.</param>
/// <param name="Links">What joins them, as places in the nodes.</param>
/// <param name="Versions">The versions.</param>
public sealed record TreeChart(string Key, string Title, string Summary, Grid Table, ImmutableArray<TreeNode> Nodes, ImmutableArray<TreeLink> Links, ImmutableArray<TreeVersion> Versions) : Chart(Key, Title, Summary, Table);

/// <summary>A thing in a tree.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Column">Its column, from 0.</param>
public sealed record TreeNode(string Name, int Column);

/// <summary>What joins two things.</summary>
/// <param name="From">The place of the one in the earlier column.</param>
/// <param name="To">The place of the one in the later column.</param>
public readonly record struct TreeLink(int From, int To);

/// <summary>One version of a tree.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Marks">How each thing stands in it, parallel to the nodes.</param>
public sealed record TreeVersion(string Title, ImmutableArray<TreeMark> Marks)
{
    /// <summary>What is said of each thing in it, parallel to the nodes and empty where nothing is; empty where nothing is said at all.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>How a thing stands in a version of a tree.</summary>
public enum TreeMark
{
    /// <summary>It is there.</summary>
    There,

    /// <summary>It is there and was not before: dashed.</summary>
    New,

    /// <summary>It is not there: faint.</summary>
    Absent,
}
