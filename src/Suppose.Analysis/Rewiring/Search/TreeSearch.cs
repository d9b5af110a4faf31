using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Finds the best tree, by branch and bound, and proves that there is no better one.</summary>
/// <remarks>
/// Weights are not negative, so what is taken for sure bounds a branch from below and all that is open too bounds it from above, exactly, in every world. A second bound adds up the most that single
/// ways can gain within each limit (<see cref="Gains"/>, <see cref="Knapsack"/>). A branch is left where neither allows anything better. Depth first, the most promising way first; no chance, no
/// clock, one thread, so that the answer is always the same.
/// </remarks>
internal sealed class TreeSearch
{
    private const long WorkOfAWay = 100;
    private readonly TreeModel _model;
    private readonly SearchGoal _goal;
    private readonly CancellationToken _token;
    private readonly Branch _branch;
    private readonly Gains _gains;
    private readonly Incumbent _best;
    private readonly double[] _change;
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
        search.Visit(double.PositiveInfinity, 0);
        branches = search.Branches;
        return search.Result();
    }

    /// <summary>Numbers worked out, and a little for every way that each branch has to be asked about.</summary>
    private long Work => _branch.Low.Work + _branch.High.Work + _gains.Work + (Branches * _model.Desire.Ways * WorkOfAWay);

    private bool IsDone => _goal.AnyTree && _best.Ways is not null;

    /// <summary>Looks at a branch.</summary>
    /// <param name="bound">The most value that the branch above allows.</param>
    /// <param name="costBound">The least cost that it asks for.</param>
    private void Visit(double bound, double costBound)
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
        if (Settle() && ReachesAims(_branch.High))
        {
            OfferLow();
            List<int> open = _branch.Open();
            if (open.Count > 0 && !IsDone)
            {
                Split(open);
            }
        }

        _branch.Undo(mark);
    }

    /// <summary>Decides what is decided already: ways that no longer fit, and today's where nothing more may change.</summary>
    private bool Settle()
    {
        if (_branch.Change > (_goal.MostChange ?? int.MaxValue))
        {
            return false;
        }

        for (bool changed = true; changed;)
        {
            changed = false;
            bool nothingMore = _branch.Change >= (_goal.MostChange ?? int.MaxValue);
            foreach (int way in _branch.Open().Where(_branch.IsOpen))
            {
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

        return true;
    }

    private void Split(List<int> open)
    {
        double value = _branch.High.MeanValue;
        bool free = _branch.AllFit(open);
        if (free && _goal.Least is null)
        {
            _best.Offer(_branch.Ways(_ => true), value, 0, _branch.Change + open.Count(way => !_model.Desire.Today[way]));
        }

        double cost = Cost();
        if (!MayBeBeaten(value, cost))
        {
            return;
        }

        double[]? gains = null;
        if (!free || _goal.Least is not null)
        {
            if (_goal.Aims)
            {
                cost += AimCost(open);
                if (double.IsPositiveInfinity(cost) || !MayBeBeaten(value, cost))
                {
                    return;
                }
            }

            gains = _gains.Of(_model.Tape.Value, _branch.Low, _branch.High, _branch.IsOpen);
            value = Math.Min(value, _branch.Low.MeanValue + MostGain(open, gains) + Incumbent.Same);
            if (!MayBeBeaten(value, cost))
            {
                return;
            }
        }

        int next = Choose(open, gains, free, out bool take);
        Try(next, take, value, cost);
        Try(next, !take, value, cost);
    }

    private void Try(int way, bool take, double bound, double costBound)
    {
        var mark = _branch.Mark;
        if (_branch.Decide(way, take))
        {
            Visit(bound, costBound);
        }

        _branch.Undo(mark);
    }

    private void OfferLow()
    {
        if (ReachesAims(_branch.Low))
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

    private bool ReachesAims(DegreeRows rows)
    {
        if (!_goal.Aims)
        {
            return true;
        }

        foreach (AimBar aim in _model.Frame.Aims)
        {
            if (WorldColumn.CountAtLeast(rows[aim.Step], aim.AtLeast - Bar.Slack) < aim.Needed)
            {
                return false;
            }
        }

        return true;
    }

    private bool MayBeBeaten(double value, double cost) =>
        _best.MayBeBeaten(value, cost, _branch.Change, _branch.Ways(way => _model.Desire.Today[way]));

    /// <summary>What is paid for sure, in what is to be least.</summary>
    private double Cost() => _goal.Least switch
    {
        null => 0,
        LeastOf.Change => _branch.Change,
        _ => Enumerable.Range(0, _model.Desire.Ways).Where(_branch.IsTaken).Sum(way => _model.Frame.Efforts[way]),
    };

    /// <summary>The least that open ways must cost so that every aim can be reached; infinite where they can't.</summary>
    /// <remarks>In the worlds in which an aim is reached, gains add up to what it lacks there; those are at least as many worlds as it needs, so they lack at least what the least lacking ones do.</remarks>
    private double AimCost(List<int> open)
    {
        double[] costs = _goal.Least switch { null => new double[_model.Desire.Ways], LeastOf.Change => _change, _ => _model.Frame.Efforts };
        double most = 0;
        foreach (AimBar aim in _model.Frame.Aims)
        {
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
                if (MostGain(open, gains) < lacks)
                {
                    return double.PositiveInfinity;
                }

                most = Math.Max(most, Knapsack.Least(open, gains, costs, lacks) - 1e-9);
            }
        }

        return Math.Max(0, most);
    }

    /// <summary>The most that open ways can gain within each bound, and within all bounds taken together.</summary>
    private double MostGain(List<int> open, double[] gains)
    {
        double most = double.PositiveInfinity;
        double[] joint = new double[gains.Length];
        double jointRoom = 0;
        foreach ((double[] uses, double room) in Bounds())
        {
            most = Math.Min(most, Knapsack.Most(open, gains, uses, room));
            if (room is > 0 and < 1e6)
            {
                jointRoom++;
                foreach (int way in open)
                {
                    joint[way] += uses[way] / room;
                }
            }
        }

        return double.IsPositiveInfinity(most) ? open.Sum(way => gains[way])
            : jointRoom > 1 ? Math.Min(most, Knapsack.Most(open, gains, joint, jointRoom)) : most;
    }

    /// <summary>What open ways take up of each bound, and what room is left.</summary>
    private IEnumerable<(double[] Uses, double Room)> Bounds()
    {
        foreach ((double[] uses, double room) in _model.Frame.Relaxed)
        {
            double left = room;
            for (int way = 0; way < uses.Length; way++)
            {
                left -= _branch.IsTaken(way) ? uses[way] : 0;
            }

            yield return (uses, left);
        }

        if (_goal.NewWays is { } news)
        {
            yield return (_change, news - _branch.New);
        }

        if (_goal.MostChange is { } change)
        {
            yield return (_change, change - _branch.Change);
        }
    }

    /// <summary>The way to decide next: the one that gains most for the room it takes. Where all fit, in the order of the file, trying first to leave today's tree as it is.</summary>
    private int Choose(List<int> open, double[]? gains, bool free, out bool take)
    {
        if (gains is null || free)
        {
            take = _model.Desire.Today[open[0]];
            return open[0];
        }

        double[] price = new double[gains.Length];
        foreach ((double[] uses, double room) in Bounds())
        {
            foreach (int way in open)
            {
                price[way] += uses[way] / Math.Max(room, 1e-9);
            }
        }

        int next = open[0];
        double best = double.NegativeInfinity;
        foreach (int way in open)
        {
            double worth = gains[way] / (0.05 + price[way]);
            if (worth > best)
            {
                (next, best) = (way, worth);
            }
        }

        take = gains[next] > Incumbent.Same || _model.Desire.Today[next];
        return next;
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
