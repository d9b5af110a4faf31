using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>What a box asks of one input.</summary>
public sealed record BoxCondition
{
    /// <summary>What the input stands for.</summary>
    public required CaseSubject Subject { get; init; }

    /// <summary>The value it must reach; null where it may be as small as it likes.</summary>
    public double? AtLeast { get; init; }

    /// <summary>The value it must not pass; null where it may be as large as it likes.</summary>
    public double? AtMost { get; init; }

    /// <summary>The states it may be in; empty for a number.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>
    /// How easily the condition could be chance: the chance that as many cases of the size of the box would break if breaking were only as frequent as in the box without
    /// this condition (a one-sided binomial test: Bryant and Lempert 2010, Technological Forecasting and Social Change 77, 34-49). Called quasi since the box was chosen by
    /// looking at the same cases.
    /// </summary>
    public required double QuasiP { get; init; }

    /// <summary>Share of all breaking cases that lie in the box without this condition.</summary>
    public required double CoverageWithout { get; init; }

    /// <summary>Share of the cases in the box without this condition that broke.</summary>
    public required double DensityWithout { get; init; }
}
