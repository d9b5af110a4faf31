using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Mistakes;

/// <summary>Finds how likely what the actor does not see would have to be for a mistake to be none, or the other way round, by our own lights and at the central world.</summary>
/// <remarks>
/// With q the chance of a state in a case, what is expected of option o is <c>q W_o + (1 - q) V_o</c>, where W_o is what is expected given the state and V_o what is expected
/// without it, found from <c>E_o = p W_o + (1 - p) V_o</c> at the chance p as it is. Option b is no mistake where <c>E_o - E_b</c> is at most <see cref="Regretted.Slight"/> for every o: half-lines in q, whose
/// common part is a stretch. A state that is certain, or impossible, in the case is passed over: no factor moves its odds.
/// </remarks>
internal sealed class BreakEvenFinder
{
    private const string Known = "\u001fknown ";

    private readonly SituationModel _model;
    private readonly TableStore _store;
    private readonly Lights _ours;
    private readonly OptionStanding[] _terms;
    private readonly ImmutableArray<(Variable Circumstance, int State, Lights Given)> _known;

    /// <summary>A finder.</summary>
    public BreakEvenFinder(Inquiry inquiry)
    {
        Fact[] facts = [.. inquiry.Circumstances.Where(c => !c.Seen).SelectMany(c => c.States.Select(s => new Fact(c.Id, s, Place.Nowhere)))];
        Inquiry with = inquiry with { Possibilities = [.. inquiry.Possibilities, .. facts.Select((fact, i) => new Possibility { Id = Known + i, Given = [fact] })] };
        _model = new SituationModel(with, WorldTable.Central(JudgementSet.OfRun(inquiry)));
        var block = (SituationBlock)_model.OpenBlock();
        block.MoveTo(0, 1);
        _store = block.Store;
        LightsOf lights = new(_model);
        _ours = lights.Ours();
        _terms = _ours.Terms(_model);
        _known = [.. facts.Select((fact, i) => (_model.Names.Variable(fact.Circumstance), _model.Names.Variable(fact.Circumstance).StateOf(fact.State), lights.Ours(inquiry.Possibilities.Length + i)))];
    }

    /// <summary>What would turn the answer for an option in a case, the nearest in odds first; of a circumstance with two states the first is told.</summary>
    public IEnumerable<BreakEvenChance> Of(int state, int option)
    {
        if (_terms[(state * _model.Options.Length) + option] == OptionStanding.Unavailable)
        {
            return [];
        }

        return _known.Where(k => k.State == 0 || k.Circumstance.States.Length > 2)
            .Select(k => Of(state, option, k.Circumstance, k.State, k.Given)).OfType<BreakEvenChance>().OrderBy(b => b.Factor);
    }

    private BreakEvenChance? Of(int state, int option, Variable circumstance, int known, Lights given)
    {
        var states = new int[_model.Names.Variables.Length];
        states[circumstance.Index] = known;
        double now = _ours.Outlook.ChanceOf([circumstance.Index], states, option, state, _store, 0);
        if (now is <= 0 or >= 1)
        {
            return null;
        }

        (double from, double to) = Stretch(state, option, now, given);
        bool isMistake = now < from || now > to;
        double[] ends = [.. new[] { from, to }.Where(end => end is > 0 and < 1 && from <= to)];
        if (ends.Length == 0)
        {
            return null;
        }

        double at = ends.MinBy(end => Away(now, end));
        return new BreakEvenChance(_model.Names.Inquiry.Options[option].Id, circumstance.Id, circumstance.States[known], now, at, Exponential.Of(Away(now, at)), isMistake);
    }

    /// <summary>The chances of the state at which the option is no mistake; empty, from above to, where there are none.</summary>
    private (double From, double To) Stretch(int state, int option, double now, Lights given)
    {
        (double from, double to) = (0, 1);
        double own = _store.Row(_ours.Worth[option], 0, state)[0];
        double ownKnown = _store.Row(given.Worth[option], 0, state)[0];
        for (int other = 0; other < _model.Options.Length; other++)
        {
            if (_terms[(state * _model.Options.Length) + other] == OptionStanding.Unavailable)
            {
                continue;
            }

            double better = _store.Row(_ours.Worth[other], 0, state)[0] - own;
            double betterKnown = _store.Row(given.Worth[other], 0, state)[0] - ownKnown;
            double betterElse = (better - (now * betterKnown)) / (1 - now);
            double over = Regretted.Slight + Regretted.Slack - betterElse;
            double slope = betterKnown - betterElse;
            if (Math.Abs(slope) <= Regretted.Slack)
            {
                // The state makes no difference between the two: all chances will do, or none.
                to = over >= 0 ? to : double.NegativeInfinity;
            }
            else if (slope > 0)
            {
                to = Math.Min(to, over / slope);
            }
            else
            {
                from = Math.Max(from, over / slope);
            }
        }

        return (from, to);
    }

    private static double Away(double now, double at) => Math.Abs(Logarithm.Of(at / (1 - at)) - Logarithm.Of(now / (1 - now)));
}
