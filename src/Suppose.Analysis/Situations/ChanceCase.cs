using System.Collections.Immutable;

namespace Suppose.Analysis.Situations;

/// <summary>All that settles a variable's chances in one case: an option, a state of each parent, and whose mind it is.</summary>
/// <remarks>
/// Precedence: the first rule that applies, then the belief, then what a standing measure sets, then every shift of a standing measure.
/// A firm belief outranks a set. Within a measure the first change of a kind that applies counts, for each chance.
/// </remarks>
/// <param name="Rule">The situation's own rule.</param>
/// <param name="Believed">What is believed instead.</param>
/// <param name="Firm">Those of the beliefs that no set overrides.</param>
/// <param name="Sets">What measures set, each if it stands; what a firm belief outranks is left out.</param>
/// <param name="Shifts">What measures shift, each if it stands.</param>
internal sealed record ChanceCase(
    ChanceRule Rule,
    ImmutableArray<StatedChance> Believed,
    ImmutableArray<StatedChance> Firm,
    ImmutableArray<ChanceSet> Sets,
    ImmutableArray<ChanceShift> Shifts)
{
    /// <summary>The measures that can change anything in this case, as a bit mask.</summary>
    public ulong Touching =>
        Sets.Aggregate(0UL, (mask, set) => mask | (1UL << set.Measure)) | Shifts.Aggregate(0UL, (mask, shift) => mask | (1UL << shift.Measure));

    /// <summary>Settles what applies in a case.</summary>
    /// <param name="sources">All that bears on the variable.</param>
    /// <param name="option">Place of the option; -1 where none is taken yet.</param>
    /// <param name="states">The state of each parent, by the variable's index.</param>
    /// <param name="possibility">Whose mind it is; -1 for the situation itself.</param>
    /// <exception cref="ArgumentException">No rule applies.</exception>
    public static ChanceCase Settle(ChanceSources sources, int option, ReadOnlySpan<int> states, int possibility)
    {
        var believed = ImmutableArray.CreateBuilder<StatedChance>();
        var firm = ImmutableArray.CreateBuilder<StatedChance>();
        var taken = new HashSet<int>();
        foreach (BelievedChance belief in sources.Beliefs)
        {
            if (belief.Possibility == possibility && Applies(belief.Rule.When, option, states))
            {
                StatedChance[] fresh = [.. belief.Rule.Chances.Where(c => taken.Add(sources.Variable.ChanceOf(c.State)))];
                believed.AddRange(fresh);
                firm.AddRange(belief.Firm ? fresh : []);
            }
        }

        bool IsFirm(int state) => firm.Any(f => sources.Variable.ChanceOf(f.State) == sources.Variable.ChanceOf(state));
        ImmutableArray<ChanceSet> sets = FirstOfEachMeasure(sources, sources.Sets, s => s.When, s => s.Measure, s => s.Set.State, option, states);
        return new ChanceCase(
            RuleFor(sources, option, states),
            believed.ToImmutable(),
            firm.ToImmutable(),
            sets.RemoveAll(s => IsFirm(s.Set.State)),
            FirstOfEachMeasure(sources, sources.Shifts, s => s.When, s => s.Measure, s => s.Shift.State, option, states));
    }

    private static ChanceRule RuleFor(ChanceSources sources, int option, ReadOnlySpan<int> states)
    {
        foreach (ChanceRule rule in sources.Rules)
        {
            if (Applies(rule.When, option, states))
            {
                return rule;
            }
        }

        throw new ArgumentException($"No rule of '{sources.Variable.Id}' applies in some case.", nameof(sources));
    }

    private static ImmutableArray<T> FirstOfEachMeasure<T>(
        ChanceSources sources,
        ImmutableArray<T> changes,
        Func<T, Case> when,
        Func<T, int> measure,
        Func<T, int> state,
        int option,
        ReadOnlySpan<int> states)
    {
        var first = ImmutableArray.CreateBuilder<T>();
        var taken = new HashSet<(int Measure, int Chance)>();
        foreach (T change in changes)
        {
            if (Applies(when(change), option, states) && taken.Add((measure(change), sources.Variable.ChanceOf(state(change)))))
            {
                first.Add(change);
            }
        }

        return first.ToImmutable();
    }

    private static bool Applies(Case when, int option, ReadOnlySpan<int> states) => when.Allows(option) && when.Meets(states);
}
