using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Model;

namespace Suppose.Analysis.Deciding;

/// <summary>What the best rule does, world by world: how often its lines are met, what then is known of the person, and how people of each kind fare.</summary>
internal sealed class RuleStatistics
{
    private readonly DecisionFrame _frame;
    private readonly ScoreTable _scores;
    private readonly int[] _rule;
    private readonly List<RuleBox> _boxes;
    private readonly int _worlds;
    private readonly double[][] _met;
    private readonly double[][] _known;
    private readonly double[][] _shares;
    private readonly double[][] _options;
    private readonly double[][] _unmet;
    private readonly double[][] _unmetIfKnown;
    private readonly double[] _value;
    private readonly int[] _bestIn;
    private readonly int[,] _ifKnown;
    private readonly bool[] _averse;
    private int _world;

    /// <summary>Goes through all worlds with a rule.</summary>
    /// <param name="tables">The worlds.</param>
    /// <param name="worlds">Their number.</param>
    /// <param name="scores">What options are worth on average.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="token">Stops the work.</param>
    public RuleStatistics(DecisionTables tables, int worlds, ScoreTable scores, int[] rule, CancellationToken token)
    {
        _frame = tables.Frame;
        _scores = scores;
        _rule = rule;
        _worlds = worlds;
        _boxes = RuleLines.Boxes(_frame, rule);
        int kinds = _frame.Kinds;
        _met = Columns(_boxes.Count);
        _known = Columns(_boxes.Count * kinds);
        _shares = Columns(kinds);
        _options = Columns(kinds * _frame.Options);
        _unmet = Columns(kinds * Wants);
        _unmetIfKnown = Columns(kinds * Wants);
        _value = new double[worlds];
        _bestIn = new int[_boxes.Count];
        _ifKnown = IfKnown();
        _averse = [.. Inquiry.Ours?.Wants.Select(w => w.Weight.Distribution.Maximum <= 0) ?? []];
        GoThrough(tables.Samples(withWants: true, token));
    }

    /// <summary>What the rule is worth.</summary>
    public Quantiles Value => Over(_value);

    /// <summary>The share of each kind.</summary>
    public ImmutableArray<Quantiles> Shares => [.. _shares.Select(Over)];

    /// <summary>The lines of the rule.</summary>
    public ImmutableArray<DecisionLineReading> Lines => [.. _boxes.Select((box, line) => new DecisionLineReading(
        box.Line(_frame),
        Over(_met[line]),
        [.. Enumerable.Range(0, _frame.Kinds).Select(kind => Over(_known[(line * _frame.Kinds) + kind]))],
        (double)_bestIn[line] / _worlds))];

    private int Wants => Inquiry.Ours?.Wants.Length ?? 0;

    private Inquiry Inquiry => _frame.Names.Inquiry;

    /// <summary>What the rule does to people of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public KindTreatment Treatment(int kind) => new(
        _frame.Type.States[kind],
        [.. Enumerable.Range(0, _frame.Options).Select(option => Over(_options[(kind * _frame.Options) + option]))],
        [.. Enumerable.Range(0, Wants).Select(want => new UnmetWant(Inquiry.Ours!.Wants[want].Want, _averse[want], Over(_unmet[(kind * Wants) + want]), Over(_unmetIfKnown[(kind * Wants) + want])))],
        Lost(kind));

    private void GoThrough(IEnumerable<DecisionSample> worlds)
    {
        foreach (DecisionSample world in worlds)
        {
            Add(world);
            _world++;
        }
    }

    private double Lost(int kind)
    {
        double lost = 0;
        for (int state = 0; state < _rule.Length; state++)
        {
            lost += _rule[state] < 0 ? 0 : _scores[_ifKnown[state, kind], state, kind] - _scores[_rule[state], state, kind];
        }

        return lost;
    }

    private int[,] IfKnown()
    {
        var options = new int[_frame.States, _frame.Kinds];
        var one = new double[_frame.Kinds];
        for (int kind = 0; kind < one.Length; kind++)
        {
            one[kind] = 1;
            for (int state = 0; state < _frame.States; state++)
            {
                options[state, kind] = _scores.Live[state] ? _scores.Best(one, state) : -1;
            }

            one[kind] = 0;
        }

        return options;
    }

    private void Add(DecisionSample world)
    {
        for (int line = 0; line < _boxes.Count; line++)
        {
            AddLine(world, line);
        }

        for (int kind = 0; kind < _frame.Kinds; kind++)
        {
            _shares[kind][_world] = world.Prior(kind);
            AddKind(world, kind);
        }
    }

    private void AddLine(DecisionSample world, int line)
    {
        var box = _boxes[line];
        bool best = true;
        double met = 0;
        for (int kind = 0; kind < _frame.Kinds; kind++)
        {
            double joint = 0;
            foreach (int state in box.Covered)
            {
                joint += world.Prior(kind) * world.Shows(state, kind);
            }

            _known[(line * _frame.Kinds) + kind][_world] = joint;
            met += joint;
        }

        foreach (int state in box.Covered)
        {
            best &= IsBest(world, box.Option, state);
        }

        for (int kind = 0; kind < _frame.Kinds && met > 0; kind++)
        {
            _known[(line * _frame.Kinds) + kind][_world] /= met;
        }

        _met[line][_world] = met;
        _bestIn[line] += best ? 1 : 0;
    }

    private bool IsBest(DecisionSample world, int option, int state)
    {
        double own = Worth(world, option, state);
        for (int other = 0; other < _frame.Options; other++)
        {
            if (other != option && _frame.Allows(other, state) && Worth(world, other, state) > own + ScoreTable.Tie)
            {
                return false;
            }
        }

        return true;
    }

    private double Worth(DecisionSample world, int option, int state)
    {
        double worth = 0;
        for (int kind = 0; kind < _frame.Kinds; kind++)
        {
            worth += world.Prior(kind) * world.Shows(state, kind) * world.Value(option, state, kind);
        }

        return worth;
    }

    private void AddKind(DecisionSample world, int kind)
    {
        for (int state = 0; state < _rule.Length; state++)
        {
            double shown = world.Shows(state, kind);
            if (_rule[state] < 0 || shown == 0)
            {
                continue;
            }

            _options[(kind * _frame.Options) + _rule[state]][_world] += shown;
            _value[_world] += world.Prior(kind) * shown * world.Value(_rule[state], state, kind);
            for (int want = 0; want < Wants; want++)
            {
                _unmet[(kind * Wants) + want][_world] += shown * Unmet(world.Met(want, _rule[state], state, kind), want);
                _unmetIfKnown[(kind * Wants) + want][_world] += shown * Unmet(world.Met(want, _ifKnown[state, kind], state, kind), want);
            }
        }
    }

    private double Unmet(double met, int want) => _averse[want] ? met : 1 - met;

    private double[][] Columns(int count) => [.. Enumerable.Range(0, count).Select(_ => new double[_worlds])];

    private static Quantiles Over(double[] column) => DesignSummary.QuantilesOf([.. column.Select(Whole)]);

    // Sums of chances that mean 1 miss it by some units in the last place, and people would read a range where there is none.
    private static double Whole(double value) => Math.Abs(value - 1) <= ScoreTable.Tie ? 1 : value;
}
