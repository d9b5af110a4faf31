using System.Collections.Immutable;
using Suppose.Analysis.Mishaps;

namespace Suppose.Analysis;

/// <summary>What a set of measures does, under every possibility and over every world.</summary>
/// <remarks>Arrays have one entry a possibility, in the order of the inquiry. Arrays that do not apply are <c>default</c>.</remarks>
public sealed record DesignResult
{
    /// <summary>Ids of its measures, in the order of the file.</summary>
    public required ImmutableArray<string> Measures { get; init; }

    /// <summary>The sum of its measures' costs.</summary>
    public required Quantiles Cost { get; init; }

    /// <summary>Shares of worlds in which it holds.</summary>
    public required HoldsShares Holds { get; init; }

    /// <summary>The chance of the act.</summary>
    public required ImmutableArray<Quantiles> Act { get; init; }

    /// <summary>With a situation: all measures standing, how much better a harmful option seems than any other, the largest over states; null where nothing tempts.</summary>
    public ImmutableArray<Quantiles?> Temptation { get; init; }

    /// <summary>With a situation: the chance over what stands that some state tempts.</summary>
    public ImmutableArray<Quantiles> Tempted { get; init; }

    /// <summary>With a situation: what the actor would do, best responses weighed by state and standing.</summary>
    public ImmutableArray<ImmutableArray<OptionShare>> Instead { get; init; }

    /// <summary>How often outcomes that must not happen do, in the order of the file; empty where the file names none.</summary>
    public ImmutableArray<MishapChance> Mishaps { get; init; } = [];

    /// <summary>Our value under each possibility, where the file says what is ours.</summary>
    public ImmutableArray<Quantiles> Value { get; init; }

    /// <summary>What it falls short of the best design by, under each possibility, within single worlds.</summary>
    public ImmutableArray<Quantiles> Regret { get; init; }

    /// <summary>The largest of those regrets in each world, the ordinary member left out.</summary>
    public Quantiles? MaxRegret { get; init; }

    /// <summary>What it costs the ordinary member; null where there is none.</summary>
    public Quantiles? Burden { get; init; }

    /// <summary>Whether no other feasible design is at least as good on every column and better on one, or equal on all with only some of the same measures.</summary>
    public required bool Pareto { get; init; }
}
