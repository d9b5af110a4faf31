using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>Where an option's expected utility comes from in one information state.</summary>
public sealed record StateExplanation
{
    /// <summary>Every circumstance that is seen, and its state.</summary>
    public required ImmutableArray<Fact> State { get; init; }

    /// <summary>The chance of the state, by the situation's own chances given the possibility's facts.</summary>
    public required double Chance { get; init; }

    /// <summary>Whether the option can be taken here, and whether it is the harmful one.</summary>
    public required OptionStanding Standing { get; init; }

    /// <summary>The expected utility: the sum of <see cref="WantPart.Contribution"/>.</summary>
    public required double Utility { get; init; }

    /// <summary>One part for each want at stake, in the order of the file.</summary>
    public required ImmutableArray<WantPart> Wants { get; init; }

    /// <summary>Where the chances of the outcomes on which those wants rest come from, in the order of the file.</summary>
    public required ImmutableArray<OutcomePart> Outcomes { get; init; }
}
