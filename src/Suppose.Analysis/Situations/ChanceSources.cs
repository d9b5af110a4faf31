using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>A chance that a rule, a belief or a measure gives to one state.</summary>
/// <param name="State">Place of the state.</param>
/// <param name="Chance">Its chance.</param>
internal readonly record struct StatedChance(int State, Judgement Chance);

/// <summary>A rule with its conditions resolved.</summary>
/// <param name="When">When it applies.</param>
/// <param name="Chances">The chances that it names.</param>
internal sealed record ChanceRule(Case When, ImmutableArray<StatedChance> Chances);

/// <summary>A chance as one possibility's actor believes it.</summary>
/// <param name="Possibility">Place of the possibility.</param>
/// <param name="Rule">When it applies and what is believed.</param>
/// <param name="Firm">Whether it outranks a measure that sets the same chance.</param>
internal sealed record BelievedChance(int Possibility, ChanceRule Rule, bool Firm);

/// <summary>A chance that a measure sets anew.</summary>
/// <param name="Measure">Place of the measure.</param>
/// <param name="When">When it applies.</param>
/// <param name="Set">The state and its new chance.</param>
internal sealed record ChanceSet(int Measure, Case When, StatedChance Set);

/// <summary>A chance whose odds a measure shifts.</summary>
/// <param name="Measure">Place of the measure.</param>
/// <param name="When">When it applies.</param>
/// <param name="Shift">The state and the factor on its odds.</param>
internal sealed record ChanceShift(int Measure, Case When, StatedChance Shift);

/// <summary>All that bears on the chances of one variable: the situation's rules, beliefs, and what measures set and shift.</summary>
internal sealed class ChanceSources
{
    /// <summary>Gathers what an inquiry says about a variable.</summary>
    public ChanceSources(Variable variable, SituationNames names)
    {
        Variable = variable;
        Rules = [.. variable.Rules.Select(rule => Resolve(rule, names))];
        Beliefs = [.. BeliefsOn(variable, names)];
        Sets = [.. ChangesOf<SetChange>(names, c => c.Of == variable.Id)
            .Select(c => new ChanceSet(c.Measure, Case.From(c.Change.When, names), new(variable.StateOf(c.Change.State), c.Change.Chance)))];
        Shifts = [.. ChangesOf<ShiftChange>(names, c => c.Of == variable.Id)
            .Select(c => new ChanceShift(c.Measure, Case.From(c.Change.When, names), new(variable.StateOf(c.Change.State), c.Change.Shift)))];
    }

    /// <summary>The variable.</summary>
    public Variable Variable { get; }

    /// <summary>The situation's rules, of which the first that applies counts.</summary>
    public ImmutableArray<ChanceRule> Rules { get; }

    /// <summary>Beliefs on it, of any possibility, in the order of the file.</summary>
    public ImmutableArray<BelievedChance> Beliefs { get; }

    /// <summary>What measures set, in the order of the file.</summary>
    public ImmutableArray<ChanceSet> Sets { get; }

    /// <summary>What measures shift, in the order of the file.</summary>
    public ImmutableArray<ChanceShift> Shifts { get; }

    /// <summary>Whether a possibility believes anything of its own about the variable.</summary>
    public bool IsBelievedBy(int possibility) => Beliefs.Any(b => b.Possibility == possibility);

    /// <summary>Changes of one kind, each with the place of its measure, in the order of the file.</summary>
    public static IEnumerable<(int Measure, T Change)> ChangesOf<T>(SituationNames names, Func<T, bool> which)
        where T : Change =>
        names.Inquiry.Measures.SelectMany((measure, place) => measure.Changes.OfType<T>().Where(which).Select(change => (place, change)));

    private ChanceRule Resolve(Rule rule, SituationNames names) =>
        new(Case.From(rule.When, names), [.. rule.Chances.Select(c => new StatedChance(Variable.StateOf(c.State), c.Chance))]);

    private IEnumerable<BelievedChance> BeliefsOn(Variable variable, SituationNames names) =>
        names.Inquiry.Possibilities.SelectMany((possibility, place) => possibility.Believes
            .Where(belief => belief.Of == variable.Id)
            .Select(belief => new BelievedChance(place, Resolve(belief.Rule, names), belief.Firm)));
}
