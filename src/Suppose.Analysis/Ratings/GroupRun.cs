using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Ratings;

/// <summary>What running an inquiry once with each member's ratings found. Nobody's ratings are averaged away.</summary>
public sealed record GroupRun
{
    /// <summary>The inquiry.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>The members, in the order in which they were given.</summary>
    public required ImmutableArray<string> Members { get; init; }

    /// <summary>Number of worlds of each run.</summary>
    public required int Worlds { get; init; }

    /// <summary>Seed of each run.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The designs that are shown: none, each measure alone, and what leads or suffices for any member, by size and then by order in the file.</summary>
    public required ImmutableArray<GroupDesign> Designs { get; init; }

    /// <summary>The judgements on which members differ, those they differ on most first.</summary>
    public required ImmutableArray<Difference> Differences { get; init; }

    /// <summary>The limit that some member's run came up against; null where none did.</summary>
    public RunLimit? Limit { get; init; }
}
