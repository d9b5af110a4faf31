namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Finds the best tree, by branch and bound, and proves that there is no better one.</summary>
/// <remarks>
/// Weights are not negative, so what is taken for sure bounds a branch from below and all that is open too bounds it from above, exactly, in every world. A second bound lies on a roof over the value
/// (<see cref="Roof"/>) within what the limits leave room for (<see cref="Prices"/>): tangents are taken, one where the last one led, and mixed. A way that the bound would not survive without, or
/// with, is settled at once (<see cref="Settling"/>); a branch is left where neither bound allows anything better. It starts from a good tree (<see cref="StartingTree"/>). Depth first, the most
/// telling way first; no chance, no clock, one thread, so that the answer is always the same.
/// </remarks>
internal sealed class TreeSearch
{
    private const long WorkOfAWay = 100;
    private const int Rounds = 1;
    private readonly TreeModel _model;
    private readonly SearchGoal _goal;
    private readonly CancellationToken _token;
    private readonly Branch _branch;
    private readonly Gains _gains;
    private readonly Incumbent _best;
    private readonly RoofBound _bound;
    private readonly RoomLeft _rooms;
    private readonly LeastCost _cost;
    private readonly Settling _settling;
    private readonly StartingTree _start;
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
        _bound = new RoofBound(model, _branch, () => goal.Least is null && _best.Ways is not null ? _best.Value - Incumbent.Same : double.NegativeInfinity);
        _rooms = new RoomLeft(model, goal, _branch);
        _cost = new LeastCost(model, goal, _branch, _gains);
        _settling = new Settling(model, goal, _branch, _best, _bound);
        _start = new StartingTree(model, goal, _branch, _settling, _rooms, _gains, _bound, _best);
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
        Cut? cut = search._start.Find(point, out double bound);
        search.Visit(bound, 0, cut, point);
        branches = search.Branches;
        return search.Result();
    }

    /// <summary>Numbers worked out, and a little for every way that each branch has to be asked about.</summary>
    private long Work => _branch.Low.Work + _branch.High.Work + _gains.Work + _bound.Work + _start.Work + (Branches * _model.Desire.Ways * WorkOfAWay);

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
        if (_settling.Settle() && _goal.IsMet(_model.Frame, _branch.High))
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

    /// <summary>Bounds a branch in which something is open, and where it may hold anything better, decides about one way more.</summary>
    private void Split(List<int> open, Cut? cut, double[] above)
    {
        double value = _branch.High.MeanValue;
        bool free = _branch.AllFit(open);
        if (free && _goal.Least is null)
        {
            _best.Offer(_branch.Ways(_ => true), value, 0, _branch.Change + open.Count(way => !_model.Desire.Today[way]));
        }

        double cost = _cost.Sure();
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

        (double[], double)[] rooms = _rooms.Of(open);
        if (_goal.Aims)
        {
            cost += _cost.ForAims(open, rooms);
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
            int settled = _settling.ByBound(open);
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
        if (_goal.IsMet(_model.Frame, _branch.Low))
        {
            bool[] ways = _branch.Ways(_ => false);
            int change = 0;
            for (int way = 0; way < ways.Length; way++)
            {
                change += ways[way] == _model.Desire.Today[way] ? 0 : 1;
            }

            if (change <= (_goal.MostChange ?? int.MaxValue))
            {
                _best.Offer(ways, _branch.Low.MeanValue, _goal.Least == LeastOf.Change ? change : _cost.Sure(), change);
            }
        }
    }

    private bool MayBeBeaten(double value, double cost) => _best.MayBeBeaten(value, cost, _branch);

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
