using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>Where what an option promises comes from, beside what the other options promise.</summary>
public sealed record ChoiceExplanation
{
    /// <summary>Where the asked option's expected utilities come from.</summary>
    public required UtilityExplanation Asked { get; init; }

    /// <summary>One comparison an information state, in the order of <see cref="UtilityExplanation.States"/>.</summary>
    public required ImmutableArray<StateComparison> Comparisons { get; init; }

    /// <summary>
    /// Place, among the states, of the one to speak of first: of those in which the asked option is the harmful one (where there is none, in which it can be taken;
    /// where there is none, of all) the one with the largest margin; of equals the likelier, then the first.
    /// </summary>
    public required int Telling { get; init; }
}

/// <summary>What every option promises in one information state.</summary>
/// <param name="State">Every circumstance that is seen, and its state.</param>
/// <param name="Options">All options, in the order of the file.</param>
/// <param name="BestOthers">
/// Ids of the options to which the asked one is compared that promise most (ties within 1e-12): where it is the harmful one, among the acceptable ones that can be taken;
/// else among all others that can be. Empty where there is none, or the asked one can't be taken.
/// </param>
/// <param name="Margin">By how much the asked option promises more than they do; null where there is nothing to compare.</param>
public sealed record StateComparison(ImmutableArray<Fact> State, ImmutableArray<OptionPromise> Options, ImmutableArray<string> BestOthers, double? Margin);

/// <summary>What one option promises.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="Standing">Whether it can be taken, and whether it is the harmful one.</param>
/// <param name="Utility">Its expected utility.</param>
public readonly record struct OptionPromise(string Option, OptionStanding Standing, double Utility);
