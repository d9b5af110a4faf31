using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Robustness;

/// <summary>Every metric of robustness for some designs.</summary>
/// <remarks>
/// How well a design does in a world is <c>f = 1 - the largest chance over possibilities</c>, of the act or, with a situation, of being tempted: how surely the act does not
/// seem best where it is most likely to. Good enough is 1 less the tolerance, so that the domain criterion is the share of worlds in which the design holds for all.
/// </remarks>
public sealed record RobustnessTable
{
    /// <summary>The designs, each the ids of its measures: the one that is looked at first, no measure at all, then others that a run would show.</summary>
    public required ImmutableArray<ImmutableArray<string>> Designs { get; init; }

    /// <summary>One row a metric, in the order of <see cref="RobustnessMetric"/>, one value a design.</summary>
    public required ImmutableArray<ImmutableArray<double>> Values { get; init; }

    /// <summary>How many designs regrets are reckoned against: all that a run lists.</summary>
    public required int Compared { get; init; }

    /// <summary>One metric of the designs.</summary>
    public ImmutableArray<double> Of(RobustnessMetric metric) => Values[(int)metric];
}
