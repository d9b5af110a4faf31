using System.Collections.Immutable;

namespace Suppose.Analysis;

/// <summary>How an inquiry is to be run.</summary>
public sealed record RunSettings
{
    /// <summary>Number of worlds; a certain file uses one whatever this says.</summary>
    public int Worlds { get; init; } = 4096;

    /// <summary>Seed of the scrambling.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads to use; 0 for one a core. No result depends on it.</summary>
    public int Threads { get; init; }

    /// <summary>Whether more worlds may be tried where they decide what is reported (<see cref="EnoughWorlds"/>).</summary>
    public bool GoUp { get; init; }

    /// <summary>
    /// The most measures a design may join; null for no limit, allowed up to 20 measures. In files with more measures than that, larger designs are sought from the best of those.
    /// </summary>
    public int? MaxMeasures { get; init; }

    /// <summary>Designs to list whatever the limits, each the ids of its measures.</summary>
    public ImmutableArray<ImmutableArray<string>> Asked { get; init; } = [];

    /// <summary>Whether single judgements are sought that would turn a conclusion round.</summary>
    public bool SeekFlips { get; init; } = true;

    /// <summary>Whether settling goes by what the record makes of the weights, rather than by the weights; never done for a living actor.</summary>
    public bool Weigh { get; init; }

    /// <summary>Whether to look, too, for where the leading design breaks.</summary>
    public bool Breaks { get; init; }
}
