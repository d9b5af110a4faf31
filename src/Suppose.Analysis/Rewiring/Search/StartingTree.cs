namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Finds a good tree to start a search from: what the bound on all trees leads to and what is most promising, one way after the other, each improved.</summary>
internal sealed class StartingTree
{
    private const int Rounds = 30;
    private readonly TreeModel _model;
    private readonly SearchGoal _goal;
    private readonly Branch _branch;
    private readonly Settling _settling;
    private readonly RoomLeft _rooms;
    private readonly Gains _gains;
    private readonly RoofBound _bound;
    private readonly Incumbent _best;

    /// <summary>A finder.</summary>
    public StartingTree(TreeModel model, SearchGoal goal, Branch branch, Settling settling, RoomLeft rooms, Gains gains, RoofBound bound, Incumbent best)
    {
        (_model, _goal, _branch, _settling) = (model, goal, branch, settling);
        (_rooms, _gains, _bound, _best) = (rooms, gains, bound, best);
    }

    /// <summary>How much work improving has been, in numbers worked out.</summary>
    public long Work { get; private set; }

    /// <summary>Finds a good tree to start from, and the bound on all trees.</summary>
    public Cut? Find(double[] point, out double bound)
    {
        bound = double.PositiveInfinity;
        var mark = _branch.Mark;
        Cut? cut = null;
        if (_settling.Settle() && _goal.Least is null && !_goal.AnyTree && _goal.IsMet(_model.Frame, _branch.High))
        {
            List<int> open = _branch.Open();
            if (open.Count > 0 && !_branch.AllFit(open) && !_branch.TooFewChanges(open))
            {
                (double[], double)[] rooms = _rooms.Of(open);
                bound = _branch.High.MeanValue;
                cut = _bound.Tighten(open, rooms, null, point, Rounds, ref bound);
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
            int next = Promise.Of(open, _gains.Of(_model.Tape.Value, _branch.Low, _branch.High, _branch.IsOpen), _rooms.Of(open), out double gain);
            if (!_branch.Decide(next, take: gain > Incumbent.Same || _model.Desire.Today[next]) || !_settling.Settle())
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

        Work += improver.Work;
    }
}
