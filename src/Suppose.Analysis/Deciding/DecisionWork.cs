using System.Collections.Immutable;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Deciding;

/// <summary>The working out of one decision.</summary>
internal sealed class DecisionWork
{
    private const int MostKindsOfARange = 10;

    private readonly Inquiry _inquiry;
    private readonly Inquiry _even;
    private readonly WorldTable _worlds;
    private readonly CancellationToken _token;
    private readonly DecisionTables _tables;
    private readonly DecisionFrame _frame;
    private readonly KindWeights _weights;
    private readonly DecisionMeans _means;
    private readonly double[] _shares;
    private readonly int[] _rule;

    /// <summary>Lays out the tables and goes through the worlds.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="even">The same with all kinds equally likely.</param>
    /// <param name="worlds">The worlds of both.</param>
    /// <param name="token">Stops the work.</param>
    /// <exception cref="TooLargeException">More may be seen than a rule is worked out for, or a table would be too large.</exception>
    public DecisionWork(Inquiry inquiry, Inquiry even, WorldTable worlds, CancellationToken token)
    {
        (_inquiry, _even, _worlds, _token) = (inquiry, even, worlds, token);
        _tables = new DecisionTables(inquiry, even, worlds);
        _frame = _tables.Frame;
        if (_frame.States > DecisionReader.MostStates)
        {
            throw new TooLargeException(_frame.Signals[^1].Id);
        }

        _weights = new KindWeights(_tables, token);
        _shares = _weights.Shares;
        _means = new DecisionMeans(_tables, _weights, token);
        _rule = _means.Scores.Rule(_shares);
    }

    private ScoreTable Scores => _means.Scores;

    /// <summary>Completes a reading.</summary>
    public DecisionReading Complete(DecisionReading reading)
    {
        var statistics = new RuleStatistics(_tables, _worlds.Worlds, Scores, _rule, _token);
        var range = new MixRange(_inquiry.Circumstances.Single(c => c.IsType));
        double value = Scores.Value(_shares, _rule);
        ImmutableArray<PriorAxis> axes = [.. AxisKinds().Select(Axis)];
        return reading with
        {
            Kinds = [.. statistics.Shares.Select((share, kind) => new PersonKind(_frame.Type.States[kind], _frame.IsInnocent(kind), share, range.Lowest(kind), range.Highest(kind)))],
            Rule = statistics.Lines,
            Value = statistics.Value,
            FullValue = FullValue(),
            Treatment = [.. Enumerable.Range(0, _frame.Kinds).Select(statistics.Treatment)],
            Axes = axes,
            Certainty = Certainty(AxisKinds()[0]),
            WhateverTheMix = new CautiousSearch(_frame, Scores, MixRange.AllOfOne(_frame.Kinds)).Find(),
            WithinTheMix = range.HasWidth && _frame.Kinds <= MostKindsOfARange ? new CautiousSearch(_frame, Scores, range.Corners()).Find() : null,
            Knowing = Scores.ValueKnowing(_shares) - value,
            Worths = [.. SeenWorths(value), .. UnseenWorths(value)],
            Reversible = new ReversibleWorth(value, Scores.BestValue(_shares, IsReversible), Scores.BestValue(_shares, option => !IsReversible(option))),
            Faked = [.. Faked(value)],
        };
    }

    private bool IsReversible(int option) => _inquiry.Options[option].Reversible;

    private Quantiles FullValue()
    {
        var full = new double[_worlds.Worlds];
        foreach (WantWeight weight in _inquiry.Ours?.Wants ?? [])
        {
            ReadOnlySpan<double> column = _worlds.Of(weight.Weight);
            for (int world = 0; world < full.Length; world++)
            {
                full[world] += Math.Max(0, column[world]);
            }
        }

        return Designs.DesignSummary.QuantilesOf(full);
    }

    /// <summary>Along the shares of whom to look: all that are not innocent together, then each kind; of two kinds the second stands for both.</summary>
    private List<int[]> AxisKinds()
    {
        int[] others = [.. Enumerable.Range(0, _frame.Kinds).Where(kind => !_frame.IsInnocent(kind))];
        var axes = new List<int[]>();
        if (others.Length > 0 && others.Length < _frame.Kinds)
        {
            axes.Add(others);
        }

        if (_frame.Kinds > 2 || axes.Count == 0)
        {
            axes.AddRange(Enumerable.Range(_frame.Kinds > 2 ? 0 : 1, _frame.Kinds > 2 ? _frame.Kinds : 1).Select(kind => (int[])[kind]).Where(one => !axes.Any(a => a.SequenceEqual(one))));
        }

        return axes;
    }

    private PriorAxis Axis(int[] kinds)
    {
        (double[] start, double[] end) = Ends(kinds);
        var rules = RuleSweep.Of(_frame, Scores, (option, state) => (Scores.At(start, option, state), Scores.At(end, option, state)));
        return new PriorAxis([.. kinds.Select(kind => _frame.Type.States[kind])], kinds.Sum(kind => _shares[kind]), Stretches(rules));
    }

    /// <summary>The mixes with none and with nobody else of some kinds, each group in its own proportions; in equal ones where it has no share.</summary>
    private (double[] Start, double[] End) Ends(int[] kinds)
    {
        int[] rest = [.. Enumerable.Range(0, _frame.Kinds).Except(kinds)];
        return (Alone(rest), Alone(kinds));

        double[] Alone(int[] group)
        {
            var mix = new double[_frame.Kinds];
            double total = group.Sum(kind => _shares[kind]);
            foreach (int kind in group)
            {
                mix[kind] = total > 0 ? _shares[kind] / total : 1.0 / group.Length;
            }

            return mix;
        }
    }

    private ImmutableArray<RuleStretch> Stretches(List<(double From, int[] Rule)> rules) =>
        [.. rules.Select((rule, i) => new RuleStretch(rule.From, i + 1 < rules.Count ? rules[i + 1].From : 1, RuleLines.Of(_frame, rule.Rule)))];

    private ImmutableArray<OptionStretch> Certainty(int[] kinds)
    {
        (double[] start, double[] end) = Ends(kinds);
        ScoreTable unseen = Unseen(Enumerable.Range(0, _frame.Signals.Length));
        if (!Enumerable.Range(0, _frame.Options).Any(option => unseen.Allows(option, 0)))
        {
            return [];
        }

        var rules = RuleSweep.Of(_frame, unseen, (option, state) => (unseen.At(start, option, state), unseen.At(end, option, state)));
        return [.. rules.Select((rule, i) => new OptionStretch(_inquiry.Options[rule.Rule[0]].Id, rule.From, i + 1 < rules.Count ? rules[i + 1].From : 1))];
    }

    /// <summary>What options are worth if some signals were not seen; an option can then be taken only where it can be whatever they are.</summary>
    private ScoreTable Unseen(IEnumerable<int> signals)
    {
        HashSet<int> hidden = [.. signals];
        int[] to = [.. Enumerable.Range(0, _frame.States).Select(state => Without(state, hidden))];
        int states = to.Max() + 1;
        ILookup<int, int> from = Enumerable.Range(0, to.Length).Where(state => Scores.Live[state]).ToLookup(state => to[state]);
        var scores = new ScoreTable(_frame, states, (option, at) => from[at].All(state => Scores.Allows(option, state)))
        {
            Live = [.. Enumerable.Range(0, states).Select(from.Contains)],
        };
        for (int state = 0; state < to.Length; state++)
        {
            for (int option = 0; option < _frame.Options; option++)
            {
                for (int kind = 0; kind < _frame.Kinds; kind++)
                {
                    scores[option, to[state], kind] += Scores[option, state, kind];
                }
            }
        }

        return scores;
    }

    private int Without(int state, HashSet<int> hidden)
    {
        int at = 0;
        for (int signal = 0; signal < _frame.Signals.Length; signal++)
        {
            if (!hidden.Contains(signal))
            {
                at = (at * _frame.Signals[signal].States.Length) + _frame.SignalStates(state)[signal];
            }
        }

        return at;
    }

    private IEnumerable<SignalWorth> SeenWorths(double value)
    {
        for (int signal = 0; signal < _frame.Signals.Length; signal++)
        {
            string id = _frame.Signals[signal].Id;
            if (Unseen([signal]).BestValue(_shares) is { } without)
            {
                yield return new SignalWorth(id, SignalUse.Seen, value - without);
            }

            yield return new SignalWorth(id, SignalUse.Again, _means.Again[signal].BestValue(_shares)!.Value - value);
        }
    }

    /// <summary>What each circumstance that is not seen would add; one whose table would be too large is left out.</summary>
    private IEnumerable<SignalWorth> UnseenWorths(double value)
    {
        foreach (Circumstance circumstance in _inquiry.Circumstances.Where(c => !c.Seen && !c.IsType))
        {
            if (ValueSeeing(circumstance.Id) is { } seeing)
            {
                yield return new SignalWorth(circumstance.Id, SignalUse.Unseen, seeing - value);
            }
        }
    }

    private double? ValueSeeing(string circumstance)
    {
        try
        {
            var tables = new DecisionTables(_inquiry, _even, _worlds, circumstance);
            return tables.Frame.States > DecisionReader.MostStates ? null : DecisionMeans.ScoresOf(tables, _token).BestValue(_shares);
        }
        catch (TooLargeException)
        {
            return null;
        }
    }

    private IEnumerable<FakedSignals> Faked(double value)
    {
        int innocent = Enumerable.Range(0, _frame.Kinds).Count(_frame.IsInnocent);
        if (innocent == 0 || innocent == _frame.Kinds || _frame.Signals.IsEmpty)
        {
            yield break;
        }

        foreach ((FakedWay way, ScoreTable faked) in new[] { (FakedWay.Hidden, _means.Hidden), (FakedWay.Framed, _means.Framed) })
        {
            var rules = RuleSweep.Of(_frame, Scores, (option, state) => (Scores.At(_shares, option, state), faked.At(_shares, option, state)));
            yield return new FakedSignals(way, Stretches(rules), value - faked.Value(_shares, _rule));
        }
    }
}
