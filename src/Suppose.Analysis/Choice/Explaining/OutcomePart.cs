using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>Where the chances of one outcome come from, after an option and in an information state.</summary>
public sealed record OutcomePart
{
    /// <summary>Id of the outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>Its states.</summary>
    public required ImmutableArray<string> States { get; init; }

    /// <summary>The chance of each state: the sum over <see cref="Cases"/> of the case's chance times the chance in it.</summary>
    public required ImmutableArray<double> Chances { get; init; }

    /// <summary>The cases that have a chance: joint states of what the outcome depends on.</summary>
    public required ImmutableArray<OutcomeCase> Cases { get; init; }
}

/// <summary>One case of what an outcome depends on.</summary>
/// <param name="Given">The circumstances and earlier outcomes it depends on, and their states.</param>
/// <param name="Chance">The chance of the case, as the possibility's actor has it.</param>
/// <param name="Chances">The chance of each of the outcome's states in it.</param>
/// <param name="Steps">What these were made from, in the order in which it was applied.</param>
public sealed record OutcomeCase(ImmutableArray<Fact> Given, double Chance, ImmutableArray<double> Chances, ImmutableArray<ChanceStep> Steps);
