using System.Collections.Immutable;

using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Choice;

/// <summary>
/// How things look from one mind under one sight: the information states, their chances, and what each option promises in each of them.
/// </summary>
internal sealed class Outlook
{
    private readonly SituationTables _plan;
    private readonly Expectations _expectations;
    private readonly Mind _mind;
    private readonly Sight _sight;
    private readonly TableNode? _believedChance;
    private readonly int[][] _states;
    private readonly Dictionary<(int Want, int Option, Mind Mind), TableNode> _expected = [];

    /// <summary>An outlook.</summary>
    /// <param name="plan">Where tables come from.</param>
    /// <param name="mind">Whose chances, given which facts.</param>
    /// <param name="sight">What is seen.</param>
    public Outlook(SituationTables plan, Mind mind, Sight sight)
    {
        _plan = plan;
        _expectations = new Expectations(plan);
        _mind = mind;
        _sight = sight;
        States = plan.Scope(sight.Circumstances.Except(Facts.Select(f => f.Variable)), SubjectOf(plan, sight));
        _states = [.. Enumerable.Range(0, States.Cells).Select(ReadState)];
        FactsChance = mind.Facts < 0 || mind.Clamped ? null : _expectations.OfSight(World with { Clamped = false }, []);
        TableNode joint = _expectations.OfSight(World, sight.Circumstances);
        Chance = FactsChance is null ? joint : plan.Quotient(joint, FactsChance);
        _believedChance = mind.Circumstances < 0 ? null : _expectations.OfSight(mind, sight.Circumstances);
    }

    /// <summary>Whose chances, given which facts.</summary>
    public Mind Mind => _mind;

    /// <summary>The circumstances seen that are not facts: each joint state of them is an information state.</summary>
    public TableScope States { get; }

    /// <summary>The chance of each information state, by the situation's own chances given the facts.</summary>
    public TableNode Chance { get; }

    /// <summary>The chance of the facts themselves, by the situation's own chances; null where there are none or they are so whatever their chance.</summary>
    public TableNode? FactsChance { get; }

    /// <summary>The same sight by the situation's own chances, given the facts.</summary>
    private Mind World => _mind with { Circumstances = -1, Outcomes = -1 };

    private IEnumerable<(int Variable, int State)> Facts =>
        (_mind.Facts < 0 ? [] : _plan.Names.Inquiry.Possibilities[_mind.Facts].Given)
            .Select(f => (_plan.Names.Variable(f.Circumstance), f.State))
            .Select(f => (f.Item1.Index, f.Item1.StateOf(f.State)));

    /// <summary>The state of each circumstance that is seen, by index; -1 for every other variable.</summary>
    public ReadOnlySpan<int> State(int state) => _states[state];

    /// <summary>The value that a want is expected to have, in the mind, under an option; the table spans some or all of what is seen.</summary>
    public TableNode Expected(int want, int option) => AsBelieved(mind => Of(want, option, mind));

    /// <summary>Expected utility of an option in each information state.</summary>
    /// <param name="name">Names the weights.</param>
    /// <param name="wants">The wants at stake.</param>
    /// <param name="weight">What each of them weighs.</param>
    /// <param name="weightTouching">The measures that change what they weigh, as a bit mask.</param>
    /// <param name="option">The option.</param>
    public TableNode Utility(string name, ImmutableArray<int> wants, WeightOfTerm weight, ulong weightTouching, int option) =>
        AsBelieved(mind => _plan.WeightedSum(name, States, weight, weightTouching, TableUse.Own, [.. wants.Select(want => Of(want, option, mind))]));

    /// <summary>What an option is worth to us in each information state, by the situation's own chances, given the facts.</summary>
    /// <param name="wants">Our wants.</param>
    /// <param name="weight">What each of them weighs.</param>
    /// <param name="option">The option.</param>
    public TableNode Worth(ImmutableArray<int> wants, WeightOfTerm weight, int option) =>
        _plan.WeightedSum("ours", States, weight, 0, TableUse.Shared, [.. wants.Select(want => Of(want, option, World))]);

    /// <summary>What each option is in each information state, <c>[state, option]</c>.</summary>
    /// <param name="options">The options' terms.</param>
    /// <param name="means">Which of them are within reach.</param>
    /// <param name="standing">The measures that stand.</param>
    public OptionStanding[] Terms(ImmutableArray<OptionTerms> options, ImmutableArray<bool> means, ulong standing)
    {
        var terms = new OptionStanding[States.Cells * options.Length];
        for (int at = 0; at < terms.Length; at++)
        {
            (int state, int option) = Math.DivRem(at, options.Length);
            terms[at] = means[option] ? options[option].In(standing, _states[state]) : OptionStanding.Unavailable;
        }

        return terms;
    }

    /// <summary>The chance that variables are in given states, in the mind, after an option and in an information state, in the first world of a block.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="states">The state of each variable, by the variable's index.</param>
    /// <param name="option">The option.</param>
    /// <param name="state">The information state.</param>
    /// <param name="store">The tables.</param>
    /// <param name="standing">The measures that stand.</param>
    public double ChanceOf(ImmutableArray<int> variables, int[] states, int option, int state, TableStore store, ulong standing)
    {
        int[] own = [.. states];
        TableNode node = AsBelieved(mind => _expectations.OfStates(variables, own, option, mind, _sight.Circumstances));
        return store.Row(node, standing, States.Project(node.Scope)[state])[0];
    }

    private TableNode AsBelieved(Func<Mind, TableNode> table) => _believedChance is null
        ? table(_mind)
        : _plan.WhereBelieved(States, table(_mind), table(_mind with { Circumstances = -1 }), _believedChance);

    /// <summary>What a want is expected to be; kept, since every possibility asks for it anew.</summary>
    private TableNode Of(int want, int option, Mind mind)
    {
        if (!_expected.TryGetValue((want, option, mind), out TableNode? node))
        {
            node = _expectations.Of(_plan.Names.Inquiry.Wants[want], option, mind, _sight.Circumstances);
            _expected.Add((want, option, mind), node);
        }

        return node;
    }

    private int[] ReadState(int cell)
    {
        var states = new int[_plan.Names.Variables.Length];
        Array.Fill(states, -1);
        States.Read(cell, states);
        foreach ((int variable, int state) in Facts.Where(f => _sight.Circumstances.Contains(f.Variable)))
        {
            states[variable] = state;
        }

        return states;
    }

    private static string SubjectOf(SituationTables plan, Sight sight) =>
        sight.Circumstances.IsEmpty ? string.Empty : plan.Names.Variables[sight.Circumstances[^1]].Id;
}
