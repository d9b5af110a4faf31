using System.Collections.Immutable;

using Suppose.Analysis.Designs;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>Explains where the expected utilities of an option come from.</summary>
public sealed class UtilityExplainer
{
    private readonly Inquiry _inquiry;
    private readonly SituationModel _model;
    private readonly SituationBlock _block;
    private readonly ulong _standing;
    private readonly int _possibility;
    private readonly int _option;
    private readonly Prospect _prospect;

    private UtilityExplainer(Inquiry inquiry, string possibility, IEnumerable<string> measures, string option)
    {
        _inquiry = inquiry;
        _model = new SituationModel(inquiry, WorldTable.Central(JudgementSet.OfRun(inquiry)));
        _block = (SituationBlock)_model.OpenBlock();
        _block.MoveTo(0, 1);
        _possibility = _model.Names.Possibility(possibility);
        _option = _model.Names.Option(option);
        _standing = measures.Aggregate(0UL, (set, id) => set | MeasureSet.Of(_model.Names.Measure(id)));
        if (!_model.Needs.Allow(_standing))
        {
            throw new ArgumentException("The measures can't be taken together: one lacks what it needs, or excludes another.", nameof(measures));
        }

        ulong sight = _model.Sights.KeyOf(_standing);
        Prospect prospect = _model.Prospect(_possibility, sight, clamped: false);
        bool clamped = prospect.Outlook.FactsChance is { } facts && Store.Row(facts, _standing, 0)[0] == 0;
        _prospect = clamped ? _model.Prospect(_possibility, sight, clamped: true) : prospect;
    }

    private TableStore Store => _block.Store;

    private Outlook Outlook => _prospect.Outlook;

    /// <summary>Explains an option under a possibility, at the central world, with all measures of a design standing.</summary>
    /// <param name="inquiry">An inquiry with a situation.</param>
    /// <param name="possibility">Id of the possibility.</param>
    /// <param name="measures">Ids of the measures of a feasible design.</param>
    /// <param name="option">Id of the option.</param>
    /// <exception cref="ArgumentException">The inquiry is rated, an id is not the file's, or the measures can't be taken together.</exception>
    public static UtilityExplanation Explain(Inquiry inquiry, string possibility, IEnumerable<string> measures, string option)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(measures);
        if (inquiry.IsRated)
        {
            throw new ArgumentException("A rated inquiry has no options to explain.", nameof(inquiry));
        }

        return new UtilityExplainer(inquiry, possibility, measures, option).Explain();
    }

    private UtilityExplanation Explain()
    {
        StateTerms terms = _prospect.Terms(_standing);
        var states = ImmutableArray.CreateBuilder<StateExplanation>();
        for (int state = 0; state < Outlook.States.Cells; state++)
        {
            double chance = Store.Row(Outlook.Chance, _standing, state)[0];
            if (chance > 0)
            {
                states.Add(StateOf(state, chance, terms.In(state)[_option]));
            }
        }

        return new UtilityExplanation
        {
            Possibility = _inquiry.Possibilities[_possibility].Id,
            Measures = [.. _standing.Measures().Select(m => _inquiry.Measures[m].Id)],
            Option = _inquiry.Options[_option].Id,
            States = states.ToImmutable(),
        };
    }

    private StateExplanation StateOf(int state, double chance, OptionStanding standing)
    {
        ImmutableArray<WantPart> wants = [.. _model.Motives.AtStake(_possibility).Select(want => WantOf(want, state))];
        int[] leaves = [.. _model.Motives.AtStake(_possibility).SelectMany(LeavesOf).Distinct()];
        return new StateExplanation
        {
            State = Facts(Enumerable.Range(0, _model.Names.Variables.Length), Outlook.State(state)),
            Chance = chance,
            Standing = standing,
            Utility = wants.Aggregate(0.0, (sum, want) => sum + want.Contribution),
            Wants = wants,
            Outcomes = [.. new OutcomeExplainer(_model, _prospect, Store, _standing, _option).Of(leaves, state)],
        };
    }

    private WantPart WantOf(int want, int state)
    {
        double weight = Store.Weight(_possibility, want, _standing)[0];
        ImmutableArray<ValuePart> values = [.. ValuesOf(want, state)];
        double expected = values.Aggregate(0.0, (sum, value) => sum + value.Contribution);
        return new WantPart
        {
            Want = _inquiry.Wants[want].Id,
            Weight = weight,
            WeightFrom = [.. WeightFrom(_inquiry.Possibilities[_possibility], _inquiry.Wants[want].Id)],
            Expected = expected,
            Contribution = weight * expected,
            Values = values,
        };
    }

    private IEnumerable<ValuePart> ValuesOf(int want, int state)
    {
        TableScope leaves = _model.Plan.Scope(LeavesOf(want), _inquiry.Wants[want].Id);
        var states = new int[_model.Names.Variables.Length];
        var value = new double[1];
        for (int cell = 0; cell < leaves.Cells; cell++)
        {
            leaves.Read(cell, states);
            WantValue.Write(_inquiry.Wants[want], _model.Names, states, Store, value);
            double chance = value[0] == 0 ? 0 : Outlook.ChanceOf(leaves.Variables, states, _option, state, Store, _standing);
            if (chance > 0)
            {
                yield return new ValuePart(Facts(leaves.Variables, states), chance, value[0], chance * value[0]);
            }
        }
    }

    private IEnumerable<int> LeavesOf(int want) => ValueProduct.LeavesOf(_inquiry.Wants[want], _model.Names);

    private ImmutableArray<Fact> Facts(IEnumerable<int> variables, ReadOnlySpan<int> states) => FactsOf(_model.Names, variables, states);

    /// <summary>Names the states of some variables; those that are unknown are left out.</summary>
    internal static ImmutableArray<Fact> FactsOf(SituationNames names, IEnumerable<int> variables, ReadOnlySpan<int> states)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (int variable in variables)
        {
            if (states[variable] >= 0)
            {
                facts.Add(new Fact(names.Variables[variable].Id, names.Variables[variable].States[states[variable]], Place.Nowhere));
            }
        }

        return facts.ToImmutable();
    }

    private IEnumerable<Judgement> WeightFrom(Possibility possibility, string want) =>
    [
        .. possibility.Wants.Where(w => w.Want == want).Select(w => w.Weight),
        .. possibility.Mixes.SelectMany(part => WeightFrom(_inquiry.Possibilities[_model.Names.Possibility(part.Possibility)], want).Append(part.Share)),
        .. _standing.Measures().SelectMany(m => _inquiry.Measures[m].Grows).Where(g => g.Possibility == possibility.Id && g.Want == want).Select(g => g.Shift),
    ];
}
