namespace Suppose.Analysis.Rewiring;

/// <summary>How another tree is to be looked for.</summary>
public sealed record RewireSettings
{
    /// <summary>Number of worlds that trees are chosen in, and of fresh ones that they are judged in; a certain desire uses one whatever this says.</summary>
    public int Worlds { get; init; } = 1024;

    /// <summary>Seed of the scrambling.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads to use; 0 for one a core. No result depends on it.</summary>
    public int Threads { get; init; }

    /// <summary>Look for the cheapest tree that reaches the aims rather than the one of most value; null for the latter. Without any aim there is nothing to reach, and it is ignored.</summary>
    public LeastOf? Least { get; init; }

    /// <summary>The most ways that may be taken up beyond today's; null for what the file says.</summary>
    public int? NewWays { get; init; }

    /// <summary>New ways that together add less than this to the value of the best tree are left out of it, and named; 0 to keep them.</summary>
    public double NextToNothing { get; init; } = 0.005;

    /// <summary>How much work one search may take before it stops with what it has and says what it may have missed; counted in numbers worked out, so that no result depends on the machine.</summary>
    public long MostWork { get; init; } = 8_000_000_000;
}
