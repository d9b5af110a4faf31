namespace Suppose.Analysis.Rewiring.Search;

/// <summary>A branch of a search: the ways that are taken for sure, those that are dropped, and those still open.</summary>
/// <remarks>Decisions carry others with them: a way takes its needs along, and a dropped one those that need it. Every decision can be undone to the bit.</remarks>
internal sealed class Branch
{
    private readonly TreeModel _model;
    private readonly SearchGoal _goal;
    private readonly Fate[] _fates;
    private readonly Stack<int> _decided = new();
    private readonly Stack<(int Bar, double[] Left, double Least, double Room, long Used)> _before = new();
    private readonly double[][] _left;
    private readonly double[] _least;
    private readonly double[] _rooms;
    private readonly double[] _trial;
    private readonly Stack<double[]> _spare = new();
    private long _uses;
    private long _used;
    private int _new;

    public Branch(TreeModel model, SearchGoal goal)
    {
        _model = model;
        _goal = goal;
        _fates = new Fate[model.Desire.Ways];
        _left = [.. model.Frame.Bars.Select(bar => bar.Start)];
        _least = [.. _left.Select(left => Bar.Least(left))];
        _rooms = [.. _left.Select(_ => double.NaN)];
        _trial = new double[model.Worlds.Worlds];
        Low = new DegreeRows(model, new bool[_fates.Length]);
        High = new DegreeRows(model, model.Usable);
        for (int way = 0; way < _fates.Length; way++)
        {
            if (!model.Usable[way])
            {
                _fates[way] = Fate.Dropped;
                Change += model.Desire.Today[way] ? 1 : 0;
            }
            else if (DoesNothing(way))
            {
                // Of equal trees the one without it is plainer.
                _fates[way] = Fate.Dropped;
            }
        }
    }

    private enum Fate : sbyte
    {
        Open,
        Taken,
        Dropped,
    }

    /// <summary>How far wants are met by what is taken for sure.</summary>
    public DegreeRows Low { get; }

    /// <summary>How far wants are met where all that is open is taken too.</summary>
    public DegreeRows High { get; }

    /// <summary>Ways taken or dropped for sure that differ from today's.</summary>
    public int Change { get; private set; }

    /// <summary>Ways taken for sure beyond today's.</summary>
    public int New => _new;

    /// <summary>What decides whether a way fits: the same where the same ways use up the bounds and as much has changed, as far as changes are limited.</summary>
    public (long, int, int) Usage => (_used, _goal.MostChange is null ? 0 : Change, _goal.NewWays is null && _goal.MostChange is null ? 0 : _new);

    /// <summary>A point to come back to.</summary>
    public (int Decided, int Bars, (int, int) Low, (int, int) High) Mark => (_decided.Count, _before.Count, Low.Mark, High.Mark);

    public bool IsOpen(int way) => _fates[way] == Fate.Open;

    public bool IsTaken(int way) => _fates[way] == Fate.Taken;

    /// <summary>How much more of a bound can be taken up at most; see <see cref="Bar.Room"/>.</summary>
    public double Room(int bar)
    {
        if (double.IsNaN(_rooms[bar]))
        {
            _rooms[bar] = _model.Frame.Bars[bar].Room(_left[bar], _trial);
        }

        return _rooms[bar];
    }

    /// <summary>The ways that are open, in the order of the file.</summary>
    public List<int> Open()
    {
        List<int> open = [];
        for (int way = 0; way < _fates.Length; way++)
        {
            if (_fates[way] == Fate.Open)
            {
                open.Add(way);
            }
        }

        return open;
    }

    /// <summary>The ways taken for sure, and those open ones that are asked for.</summary>
    public bool[] Ways(Func<int, bool> openToo) => [.. _fates.Select((fate, way) => fate == Fate.Taken || (fate == Fate.Open && openToo(way)))];

    /// <summary>The ways taken for sure, and those open ones that are of today's: what changes least.</summary>
    public bool[] Plainest() => Ways(way => _model.Desire.Today[way]);

    /// <summary>Whether so few changes are left that today's ways, less as many as may still be given up, break a bound.</summary>
    public bool TooFewChanges(List<int> open)
    {
        if (_goal.MostChange is not { } most)
        {
            return false;
        }

        int[] today = [.. open.Where(way => _model.Desire.Today[way])];
        for (int i = 0; i < _left.Length; i++)
        {
            double[] uses = _model.Frame.Relaxed[i];
            if (today.Select(way => uses[way]).OrderDescending().Skip(most - Change).Sum() > Room(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Decides about an open way; false where that contradicts what was decided or breaks a bound.</summary>
    public bool Decide(int way, bool take)
    {
        if (_fates[way] != Fate.Open)
        {
            return IsTaken(way) == take;
        }

        _fates[way] = take ? Fate.Taken : Fate.Dropped;
        _decided.Push(way);
        bool today = _model.Desire.Today[way];
        Change += take == today ? 0 : 1;
        _new += take && !today ? 1 : 0;
        if (Change > (_goal.MostChange ?? int.MaxValue) || _new > (_goal.NewWays ?? int.MaxValue))
        {
            return false;
        }

        if (!take)
        {
            High.Turn(way);
            return _model.Desire.NeededBy[way].All(other => Decide(other, take: false));
        }

        Low.Turn(way);
        return UseUp(way) && _model.Desire.Needs[way].All(needed => Decide(needed, take: true));
    }

    /// <summary>Comes back to a point.</summary>
    public void Undo((int Decided, int Bars, (int, int) Low, (int, int) High) mark)
    {
        while (_decided.Count > mark.Decided)
        {
            int way = _decided.Pop();
            bool take = IsTaken(way);
            bool today = _model.Desire.Today[way];
            Change -= take == today ? 0 : 1;
            _new -= take && !today ? 1 : 0;
            _fates[way] = Fate.Open;
        }

        while (_before.Count > mark.Bars)
        {
            (int bar, double[] left, double least, double room, _used) = _before.Pop();
            _spare.Push(_left[bar]);
            _left[bar] = left;
            _least[bar] = least;
            _rooms[bar] = room;
        }

        Low.Undo(mark.Low);
        High.Undo(mark.High);
    }

    /// <summary>Whether one more way would keep every bound.</summary>
    public bool Fits(int way)
    {
        bool today = _model.Desire.Today[way];
        if (!today && (_new >= (_goal.NewWays ?? int.MaxValue) || Change >= (_goal.MostChange ?? int.MaxValue)))
        {
            return false;
        }

        for (int i = 0; i < _left.Length; i++)
        {
            Bar bar = _model.Frame.Bars[i];
            if (bar.Uses(way) is null || bar.SurelyKept(bar.LeastAfter(_least[i], way)))
            {
                continue;
            }

            bar.Take(way, _left[i], _trial);
            if (bar.Kept(_trial) < bar.Needed)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it is sure that all open ways can be taken together.</summary>
    public bool AllFit(List<int> open)
    {
        int added = 0;
        foreach (int way in open)
        {
            added += _model.Desire.Today[way] ? 0 : 1;
        }

        if (_new + added > (_goal.NewWays ?? int.MaxValue) || Change + added > (_goal.MostChange ?? int.MaxValue))
        {
            return false;
        }

        for (int i = 0; i < _left.Length; i++)
        {
            Bar bar = _model.Frame.Bars[i];
            double least = _least[i];
            foreach (int way in open)
            {
                least = bar.LeastAfter(least, way);
            }

            if (!bar.SurelyKept(least) && !AllKeep(i, open))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a way, and all that need it, are not of today's and reach nothing that is asked for.</summary>
    private bool DoesNothing(int way) => !_model.Desire.Today[way] && _model.Tape.TouchedBy(way).Length == 0 && _model.Desire.NeededBy[way].All(DoesNothing);

    private bool AllKeep(int number, List<int> open)
    {
        Bar bar = _model.Frame.Bars[number];
        _left[number].CopyTo(_trial, 0);
        foreach (int way in open)
        {
            if (bar.Uses(way) is not null)
            {
                bar.Take(way, _trial, _trial);
            }
        }

        return bar.Kept(_trial) >= bar.Needed;
    }

    private bool UseUp(int way)
    {
        bool kept = true;
        for (int i = 0; i < _left.Length; i++)
        {
            Bar bar = _model.Frame.Bars[i];
            if (bar.Uses(way) is null)
            {
                continue;
            }

            double[] left = _spare.TryPop(out double[]? spare) ? spare : new double[_trial.Length];
            bar.Take(way, _left[i], left);
            _before.Push((i, _left[i], _least[i], _rooms[i], _used));
            _used = ++_uses;
            _left[i] = left;
            _rooms[i] = double.NaN;
            _least[i] = Bar.Least(left);
            kept &= bar.SurelyKept(_least[i]) || bar.Kept(left) >= bar.Needed;
        }

        return kept;
    }
}
