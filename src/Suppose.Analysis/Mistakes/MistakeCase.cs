using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Mistakes;

/// <summary>One case that an actor can tell from others, and whether the options were mistakes there by our own lights.</summary>
public sealed record MistakeCase
{
    /// <summary>Every circumstance that is seen, and its state; empty where nothing is.</summary>
    public required ImmutableArray<Fact> State { get; init; }

    /// <summary>How likely the case is.</summary>
    public required Quantiles Chance { get; init; }

    /// <summary>The options that can be taken in it, in the order of the file.</summary>
    public required ImmutableArray<OptionRegret> Options { get; init; }

    /// <summary>For the options that are harmful somewhere: what would turn the answer, what is nearest in odds first.</summary>
    public required ImmutableArray<BreakEvenChance> BreakEven { get; init; }
}
