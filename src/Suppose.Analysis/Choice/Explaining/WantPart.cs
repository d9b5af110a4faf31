using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>What one want adds to an expected utility.</summary>
public sealed record WantPart
{
    /// <summary>Id of the want.</summary>
    public required string Want { get; init; }

    /// <summary>What it weighs, after all weights were brought to sum 1 in absolute value.</summary>
    public required double Weight { get; init; }

    /// <summary>The judgements that the weight was made from; empty where wants are ranked.</summary>
    public required ImmutableArray<Judgement> WeightFrom { get; init; }

    /// <summary>Its expected value: the sum of <see cref="ValuePart.Contribution"/>.</summary>
    public required double Expected { get; init; }

    /// <summary><c>Weight x Expected</c>.</summary>
    public required double Contribution { get; init; }

    /// <summary>The joint states of what it rests on, in which it has a value above 0 and that have a chance.</summary>
    public required ImmutableArray<ValuePart> Values { get; init; }
}

/// <summary>What one joint state adds to a want's expected value.</summary>
/// <param name="States">The circumstances and outcomes that the want rests on, and their states.</param>
/// <param name="Chance">The chance of that, as the possibility's actor has it.</param>
/// <param name="Value">The want's value then.</param>
/// <param name="Contribution"><c>Chance x Value</c>.</param>
public sealed record ValuePart(ImmutableArray<Fact> States, double Chance, double Value, double Contribution);
