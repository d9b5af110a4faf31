namespace Suppose.Analysis.Rewiring.Search;

/// <summary>What a search looks for.</summary>
internal sealed record SearchGoal
{
    /// <summary>The tree that is cheapest in this; null for the tree of most value.</summary>
    public LeastOf? Least { get; init; }

    /// <summary>Whether every aim must be reached.</summary>
    public bool Aims { get; init; }

    /// <summary>The most ways that may differ from today's; null for any number.</summary>
    public int? MostChange { get; init; }

    /// <summary>The most ways that may be taken up beyond today's; null for any number.</summary>
    public int? NewWays { get; init; }

    /// <summary>Whether any tree will do, so that the first is taken.</summary>
    public bool AnyTree { get; init; }

    /// <summary>How much work the search may take, in numbers worked out.</summary>
    public long MostWork { get; init; } = long.MaxValue;

    /// <summary>Whether every aim that must be reached is.</summary>
    /// <param name="frame">The aims.</param>
    /// <param name="rows">How far wants are met.</param>
    public bool IsMet(TreeFrame frame, DegreeRows rows) => !Aims || frame.ReachesAims(rows);
}
