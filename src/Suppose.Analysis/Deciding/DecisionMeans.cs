namespace Suppose.Analysis.Deciding;

/// <summary>The means over worlds that rules are chosen by.</summary>
internal sealed class DecisionMeans
{
    private readonly DecisionFrame _frame;
    private readonly KindWeights _weights;
    private readonly double[,] _shown;
    private readonly double[] _innocent;
    private readonly double[] _others;

    /// <summary>The means, from one way through all worlds.</summary>
    /// <param name="tables">The worlds.</param>
    /// <param name="weights">How worlds count for a kind.</param>
    /// <param name="token">Stops the work.</param>
    public DecisionMeans(DecisionTables tables, KindWeights weights, CancellationToken token)
    {
        _frame = tables.Frame;
        _weights = weights;
        _shown = new double[_frame.Kinds, _frame.States];
        _innocent = new double[_frame.States];
        _others = new double[_frame.States];
        Scores = new ScoreTable(_frame) { Live = weights.Live };
        Hidden = new ScoreTable(_frame) { Live = weights.Live };
        Framed = new ScoreTable(_frame) { Live = weights.Live };
        Again = [.. _frame.Signals.Select((signal, place) => TwiceRead(place, signal.States.Length))];
        foreach (DecisionSample world in tables.Samples(withWants: false, token))
        {
            Add(world);
        }
    }

    /// <summary>What options are worth as signals are.</summary>
    public ScoreTable Scores { get; }

    /// <summary>The same if those who are not innocent show what the innocent show.</summary>
    public ScoreTable Hidden { get; }

    /// <summary>The same if the innocent show what the others show.</summary>
    public ScoreTable Framed { get; }

    /// <summary>For each signal, what options are worth where it is read twice; a state of the frame and one of the second reading, the latter running faster.</summary>
    public ScoreTable[] Again { get; }

    /// <summary>What options are worth, and nothing else.</summary>
    public static ScoreTable ScoresOf(DecisionTables tables, CancellationToken token)
    {
        var weights = new KindWeights(tables, token);
        var scores = new ScoreTable(tables.Frame) { Live = weights.Live };
        foreach (DecisionSample world in tables.Samples(withWants: false, token))
        {
            for (int option = 0; option < tables.Frame.Options; option++)
            {
                for (int state = 0; state < tables.Frame.States; state++)
                {
                    for (int kind = 0; kind < tables.Frame.Kinds; kind++)
                    {
                        scores[option, state, kind] += weights.Of(world, kind) * (world.Shows(state, kind) * world.Value(option, state, kind));
                    }
                }
            }
        }

        return scores;
    }

    private ScoreTable TwiceRead(int signal, int readings) => new(_frame, _frame.States * readings, (option, at) => _frame.Allows(option, at / readings))
    {
        Live = [.. Enumerable.Range(0, _frame.States * readings).Select(at => _weights.Live[at / readings])],
    };

    private void Add(DecisionSample world)
    {
        for (int kind = 0; kind < _frame.Kinds; kind++)
        {
            for (int state = 0; state < _frame.States; state++)
            {
                _shown[kind, state] = world.Shows(state, kind);
            }
        }

        Mix(world, innocent: true, _innocent);
        Mix(world, innocent: false, _others);
        for (int option = 0; option < _frame.Options; option++)
        {
            for (int kind = 0; kind < _frame.Kinds; kind++)
            {
                Add(world, option, kind);
            }
        }
    }

    private void Add(DecisionSample world, int option, int kind)
    {
        double weight = _weights.Of(world, kind);
        double anyhow = 0;
        for (int state = 0; state < _frame.States; state++)
        {
            double each = _shown[kind, state] * world.Value(option, state, kind);
            anyhow += each;
            Scores[option, state, kind] += weight * each;
            AddAgain(option, state, kind, weight * each);
        }

        AddFaked(Hidden, _frame.IsInnocent(kind) ? null : _innocent, world, option, kind, anyhow);
        AddFaked(Framed, _frame.IsInnocent(kind) ? _others : null, world, option, kind, anyhow);
    }

    private void AddAgain(int option, int state, int kind, double each)
    {
        for (int signal = 0; signal < Again.Length; signal++)
        {
            int readings = _frame.Signals[signal].States.Length;
            for (int reading = 0; reading < readings; reading++)
            {
                Again[signal][option, (state * readings) + reading, kind] += each * Chance(signal, reading, kind);
            }
        }
    }

    private double Chance(int signal, int reading, int kind)
    {
        double chance = 0;
        for (int state = 0; state < _frame.States; state++)
        {
            chance += _frame.SignalStates(state)[signal] == reading ? _shown[kind, state] : 0;
        }

        return chance;
    }

    // What such a person never shows has no value of its own to look up; there the value without any signal stands in.
    private void AddFaked(ScoreTable faked, double[]? shown, DecisionSample world, int option, int kind, double anyhow)
    {
        double weight = _weights.Of(world, kind);
        for (int state = 0; state < _frame.States; state++)
        {
            double own = _shown[kind, state];
            double value = own > 0 ? world.Value(option, state, kind) : anyhow;
            faked[option, state, kind] += weight * (shown is null ? own : shown[state]) * value;
        }
    }

    // What a group of kinds shows together, by their shares in the world; by equal shares where none of them has any.
    private void Mix(DecisionSample world, bool innocent, double[] shown)
    {
        Array.Clear(shown);
        int[] group = [.. Enumerable.Range(0, _frame.Kinds).Where(kind => _frame.IsInnocent(kind) == innocent)];
        double total = group.Sum(world.Prior);
        foreach (int kind in group)
        {
            double share = total > 0 ? world.Prior(kind) / total : 1.0 / group.Length;
            for (int state = 0; state < shown.Length; state++)
            {
                shown[state] += share * _shown[kind, state];
            }
        }
    }
}
