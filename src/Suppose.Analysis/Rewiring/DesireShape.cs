using System.Collections.Immutable;

namespace Suppose.Analysis.Rewiring;

/// <summary>What can be said of a desire without any number: which ways lead to which roots, and what stands between.</summary>
/// <remarks>A chance counts as a way through unless it is 0 in every world, or a fear or a kept term stops it. A root counts as reachable where its degree can be above 0.</remarks>
public sealed record DesireShape
{
    /// <summary>One for each root, in the order of the file.</summary>
    public required ImmutableArray<RootShape> Roots { get; init; }

    /// <summary>The ways that can do something for two roots or more, and for which, in the order of the file.</summary>
    public required ImmutableArray<WayRoots> Shared { get; init; }
}

/// <summary>How one root hangs on the ways.</summary>
/// <param name="Root">Id of the root.</param>
/// <param name="Ways">Ids of the ways that can do something for it, whatever the terms.</param>
/// <param name="OnlyBy">Ids of the ways without which it can't be reached at all; empty where there is always another.</param>
/// <param name="Reached">Whether it can be reached with every term kept.</param>
/// <param name="RuledOutBy">
/// Where the terms together rule it out: every smallest set of terms that does, each in the order of the file, smallest first; empty where they don't. Letting go of one term of each set opens a way.
/// </param>
public sealed record RootShape(
    string Root, ImmutableArray<string> Ways, ImmutableArray<string> OnlyBy, bool Reached, ImmutableArray<ImmutableArray<string>> RuledOutBy);

/// <summary>A way and the roots that it can do something for.</summary>
/// <param name="Way">Id of the way.</param>
/// <param name="Roots">Ids of the roots, in the order of the file.</param>
public sealed record WayRoots(string Way, ImmutableArray<string> Roots);
