namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Finds the best tree, by branch and bound, and proves that there is no better one.</summary>
/// <remarks>
/// Weights are not negative, so what is taken for sure bounds a branch from below and all that is open too bounds it from above, exactly, in every world. A second bound lies on a roof over the value
/// (<see cref="Roof"/>) within what the limits leave room for (<see cref="Prices"/>): tangents are taken, one where the last one led, and mixed. A way that the bound would not survive without, or
/// with, is settled at once; a branch is left where neither bound allows anything better. It starts from a good tree (<see cref="TreeImprover"/>). Depth first, the most telling way first; no chance,
/// no clock, one thread, so that the answer is always the same.
/// </remarks>
internal sealed class TreeSearch
{
    private const long WorkOfAWay = 100;
    private const int FirstRounds = 30;
    private const int Rounds = 1;
    private readonly TreeModel _model;
    private readonly SearchGoal _goal;
    private readonly CancellationToken _token;
    private readonly Branch _branch;
    private readonly Gains _gains;
    private readonly Incumbent _best;
    private readonly RoofBound _bound;
    private readonly Prices[] _aimPrices;
    private readonly double[] _change;
    private readonly double[] _turned;
    private long _otherWork;
    private (long, int, int) _settled = (-1, -1, -1);
    private double _open = double.NegativeInfinity;
    private double _openCost = double.PositiveInfinity;

    private TreeSearch(TreeModel model, SearchGoal goal, CancellationToken token)
    {
        _model = model;
        _goal = goal;
        _token = token;
        _branch = new Branch(model, goal);
        _gains = new Gains(model);
        _best = new Incumbent(goal.Least is not null);
        _change = [.. model.Desire.Today.Select(today => today ? 0.0 : 1.0)];
        _turned = [.. model.Desire.Today.Select(today => today ? -1.0 : 1.0)];
        _bound = new RoofBound(model, _branch, () => goal.Least is null && _best.Ways is not null ? _best.Value - Incumbent.Same : double.NegativeInfinity);
        _aimPrices = [.. model.Frame.Aims.Select(_ => new Prices(model.Frame.Bars.Length + 2, model.Desire.Ways))];
    }

    /// <summary>Branches looked at.</summary>
    public long Branches { get; private set; }

    /// <summary>Looks for a tree.</summary>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static FoundTree Find(TreeModel model, SearchGoal goal, CancellationToken token) => Find(model, goal, token, out _);

    /// <summary>Looks for a tree and tells how many branches were looked at.</summary>
    public static FoundTree Find(TreeModel model, SearchGoal goal, CancellationToken token, out long branches)
    {
        TreeSearch search = new(model, goal, token);
        double[] point = new double[model.Desire.Ways];
        Cut? cut = search.Start(point, out double bound);
        search.Visit(bound, 0, cut, point);
        branches = search.Branches;
        return search.Result();
    }

    /// <summary>Numbers worked out, and a little for every way that each branch has to be asked about.</summary>
    private long Work => _branch.Low.Work + _branch.High.Work + _gains.Work + _bound.Work + _otherWork + (Branches * _model.Desire.Ways * WorkOfAWay);

    private bool IsDone => _goal.AnyTree && _best.Ways is not null;

    /// <summary>Looks at a branch.</summary>
    /// <param name="bound">The most value that the branch above allows.</param>
    /// <param name="costBound">The least cost that it asks for.</param>
    /// <param name="cut">A bound that holds of the branch above; null for none yet.</param>
    /// <param name="point">Where that led.</param>
    private void Visit(double bound, double costBound, Cut? cut, double[] point)
    {
        _token.ThrowIfCancellationRequested();
        if (IsDone)
        {
            return;
        }

        if (Work > _goal.MostWork)
        {
            _open = Math.Max(_open, bound);
            _openCost = Math.Min(_openCost, costBound);
            return;
        }

        Branches++;
        var mark = _branch.Mark;
        if (Settle() && Reaches(_branch.High))
        {
            OfferLow();
            List<int> open = _branch.Open();
            if (open.Count > 0 && !IsDone)
            {
                Split(open, cut, point);
            }
        }

        _branch.Undo(mark);
    }

    /// <summary>Decides what is decided already: ways that no longer fit, and today's where nothing more may change.</summary>
    private bool Settle()
    {
        if (_branch.Usage == _settled)
        {
            return true;
        }

        if (_branch.Change > (_goal.MostChange ?? int.MaxValue))
        {
            return false;
        }

        for (bool changed = true; changed;)
        {
            changed = false;
            bool nothingMore = _branch.Change >= (_goal.MostChange ?? int.MaxValue);
            foreach (int way in _branch.Open())
            {
                if (!_branch.IsOpen(way))
                {
                    continue;
                }

                bool stays = nothingMore && _model.Desire.Today[way];
                if (stays || !_branch.Fits(way))
                {
                    changed = true;
                    if (!_branch.Decide(way, take: stays))
                    {
                        return false;
                    }
                }
            }
        }

        _settled = _branch.Usage;
        return true;
    }

    /// <summary>Finds a good tree to start from, and the bound on all trees.</summary>
    private Cut? Start(double[] point, out double bound)
    {
        bound = double.PositiveInfinity;
        var mark = _branch.Mark;
        Cut? cut = null;
        if (Settle() && _goal.Least is null && !_goal.AnyTree && Reaches(_branch.High))
        {
            List<int> open = _branch.Open();
            if (open.Count > 0 && !_branch.AllFit(open) && !_branch.TooFewChanges(open))
            {
                (double[], double)[] rooms = Rooms(open);
                bound = _branch.High.MeanValue;
                cut = _bound.Tighten(open, rooms, null, point, FirstRounds, ref bound);
                if (!double.IsNegativeInfinity(bound))
                {
                    double[] beyond = [.. _bound.Beyond];
                    double[] price = new double[point.Length];
                    open.ForEach(way => price[way] = cut.Gains[way] - beyond[way]);
                    Improve(open, [.. point.Select(part => part > 0.5)], beyond, price);
                    Improve(open, Dive(), beyond, price);
                }
            }
        }

        _branch.Undo(mark);
        return cut;
    }

    /// <summary>Takes what may gain most for the room it takes, one after the other, as long as something fits: what only counts together is found so, too.</summary>
    private bool[] Dive()
    {
        var mark = _branch.Mark;
        for (List<int> open = _branch.Open(); open.Count > 0; open = _branch.Open())
        {
            int next = Promise.Of(open, _gains.Of(_model.Tape.Value, _branch.Low, _branch.High, _branch.IsOpen), Rooms(open), out double gain);
            if (!_branch.Decide(next, take: gain > Incumbent.Same || _model.Desire.Today[next]) || !Settle())
            {
                break;
            }
        }

        bool[] ways = _branch.Ways(_ => false);
        _branch.Undo(mark);
        return ways;
    }

    private void Improve(List<int> open, bool[] start, double[] beyond, double[] price)
    {
        int[] order = [.. open.OrderByDescending(way => start[way]).ThenByDescending(way => _model.Desire.Today[way]).ThenByDescending(way => beyond[way])];
        TreeImprover improver = new(_model, _goal, order, price, _goal.MostWork / 4);
        if (improver.Find(open.Count(way => start[way])) is { } found)
        {
            _best.Offer(found.Ways, found.Value, 0, found.Change);
        }

        _otherWork += improver.Work;
    }

    /// <summary>Bounds a branch in which something is open, and where it may hold anything better, decides about one way more.</summary>
    private void Split(List<int> open, Cut? cut, double[] above)
    {
        double value = _branch.High.MeanValue;
        bool free = _branch.AllFit(open);
        if (free && _goal.Least is null)
        {
            _best.Offer(_branch.Ways(_ => true), value, 0, _branch.Change + open.Count(way => !_model.Desire.Today[way]));
        }

        double cost = Cost();
        if (!MayBeBeaten(value, cost) || _branch.TooFewChanges(open))
        {
            return;
        }

        if (free && _goal.Least is null)
        {
            // The plainest of equal trees: in the order of the file, trying first to leave today's tree as it is.
            bool today = _model.Desire.Today[open[0]];
            Try(open[0], today, value, cost, cut, above);
            Try(open[0], !today, value, cost, cut, above);
            return;
        }

        (double[], double)[] rooms = Rooms(open);
        if (_goal.Aims)
        {
            cost += AimCost(open, rooms);
            if (double.IsPositiveInfinity(cost) || !MayBeBeaten(value, cost))
            {
                return;
            }
        }

        double[] gains = _gains.Of(_model.Tape.Value, _branch.Low, _branch.High, _branch.IsOpen);
        Cut first = new(_branch.Low.MeanValue, [.. gains.Select((gain, way) => _branch.IsOpen(way) ? gain : 0)]);
        value = Math.Min(value, _bound.Most(first, open, rooms));
        if (!MayBeBeaten(value, cost))
        {
            return;
        }

        int next = Promise.Of(open, gains, rooms, out double gain);
        double[] point = [.. above];
        cut = _bound.Tighten(open, rooms, cut, point, Rounds, ref value);
        if (!MayBeBeaten(value, cost))
        {
            return;
        }

        if (_goal.Least is null && _best.Ways is not null)
        {
            int settled = SettleByBound(open);
            if (settled != 0)
            {
                if (settled > 0)
                {
                    Visit(value, cost, cut, point);
                }

                return;
            }
        }

        bool take = gain > Incumbent.Same || _model.Desire.Today[next];
        Try(next, take, value, cost, cut, point);
        Try(next, !take, value, cost, cut, point);
    }

    /// <summary>Settles the ways without which, or with which, no tree of the branch could be as good as one that is known.</summary>
    /// <returns>How many were settled; -1 where that leaves nothing.</returns>
    private int SettleByBound(List<int> open)
    {
        double[] beyond = [.. _bound.Beyond];
        double bound = _bound.Last;
        int settled = 0;
        foreach (int way in open)
        {
            if (bound - Math.Abs(beyond[way]) < _best.Value - (2 * Incumbent.Same) && _branch.IsOpen(way))
            {
                settled++;
                if (!_branch.Decide(way, take: beyond[way] > 0))
                {
                    return -1;
                }
            }
        }

        return settled;
    }

    private void Try(int way, bool take, double bound, double costBound, Cut? cut, double[] point)
    {
        var mark = _branch.Mark;
        if (_branch.Decide(way, take))
        {
            Visit(bound, costBound, cut, point);
        }

        _branch.Undo(mark);
    }

    private void OfferLow()
    {
        if (Reaches(_branch.Low))
        {
            bool[] ways = _branch.Ways(_ => false);
            int change = 0;
            for (int way = 0; way < ways.Length; way++)
            {
                change += ways[way] == _model.Desire.Today[way] ? 0 : 1;
            }

            if (change <= (_goal.MostChange ?? int.MaxValue))
            {
                _best.Offer(ways, _branch.Low.MeanValue, _goal.Least == LeastOf.Change ? change : Cost(), change);
            }
        }
    }

    private bool Reaches(DegreeRows rows) => !_goal.Aims || _model.Frame.ReachesAims(rows);

    private bool MayBeBeaten(double value, double cost) =>
        _best.MayBeBeaten(value, cost, _branch);

    /// <summary>What is paid for sure, in what is to be least.</summary>
    private double Cost() => _goal.Least switch
    {
        null => 0,
        LeastOf.Change => _branch.Change,
        _ => Enumerable.Range(0, _model.Desire.Ways).Where(_branch.IsTaken).Sum(way => _model.Frame.Efforts[way]),
    };

    /// <summary>The least that open ways must cost so that every aim can be reached; infinite where they can't.</summary>
    /// <remarks>In the worlds in which an aim is reached, gains add up to what it lacks there; those are at least as many worlds as it needs, so they lack at least what the least lacking ones do.</remarks>
    private double AimCost(List<int> open, (double[] Uses, double Room)[] rooms)
    {
        double[] costs = _goal.Least switch { null => new double[_model.Desire.Ways], LeastOf.Change => _change, _ => _model.Frame.Efforts };
        double most = 0;
        for (int number = 0; number < _aimPrices.Length; number++)
        {
            AimBar aim = _model.Frame.Aims[number];
            double lacks = 0;
            double[] reached = _branch.Low[aim.Step].ToArray();
            foreach (double degree in reached.OrderDescending().Take(aim.Needed))
            {
                lacks += aim.AtLeast - degree;
            }

            lacks = (lacks / reached.Length) - 1e-9;
            if (lacks > 0)
            {
                double[] gains = _gains.Of(aim.Step, _branch.Low, _branch.High, _branch.IsOpen);
                if (_aimPrices[number].Most(new Cut(0, gains), 0, open, rooms) < lacks)
                {
                    return double.PositiveInfinity;
                }

                most = Math.Max(most, Knapsack.Least(open, gains, costs, lacks) - 1e-9);
            }
        }

        return Math.Max(0, most);
    }

    /// <summary>What open ways take up of each bound, and what room is left.</summary>
    private (double[] Uses, double Room)[] Rooms(List<int> open)
    {
        List<(double[], double)> rooms = [];
        for (int bar = 0; bar < _model.Frame.Bars.Length; bar++)
        {
            rooms.Add((_model.Frame.Relaxed[bar], _branch.Room(bar)));
        }

        rooms.Add((_change, _goal.NewWays is { } news ? news - _branch.New : double.PositiveInfinity));
        rooms.Add((_turned, _goal.MostChange is { } change ? change - _branch.Change - Today(open) : double.PositiveInfinity));
        return [.. rooms];
    }

    private int Today(List<int> ways)
    {
        int today = 0;
        foreach (int way in ways)
        {
            today += _model.Desire.Today[way] ? 1 : 0;
        }

        return today;
    }

    private FoundTree Result()
    {
        bool exhausted = double.IsNegativeInfinity(_open) && double.IsPositiveInfinity(_openCost);
        if (_best.Ways is null)
        {
            return new FoundTree(null, 0, exhausted, exhausted ? 0 : double.PositiveInfinity);
        }

        double gap = exhausted || _goal.AnyTree ? 0 : _goal.Least is null ? _open - _best.Value : _best.Cost - _openCost;
        return new FoundTree(_best.Ways, _best.Value, gap <= Incumbent.Same, gap <= Incumbent.Same ? 0 : gap);
    }
}
