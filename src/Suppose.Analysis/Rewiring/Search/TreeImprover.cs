using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Builds a good tree quickly, for a search to start from: fills one up with what gains most beyond its price, then leaves out way after way to see whether what then fits does better.</summary>
/// <remarks>Every tree is worked out exactly and keeps every bound; nothing is proven. The order is fixed, so that the answer is always the same.</remarks>
internal sealed class TreeImprover
{
    private readonly TreeModel _model;
    private readonly SearchGoal _goal;
    private readonly int[] _candidates;
    private readonly double[] _price;
    private readonly long _mostWork;
    private readonly bool[] _taken;
    private readonly DegreeRows _rows;
    private readonly double[][] _left;
    private readonly double[] _trial;
    private int _change;
    private int _new;

    /// <summary>An improver, with no way taken.</summary>
    /// <param name="model">The desire.</param>
    /// <param name="goal">What is looked for.</param>
    /// <param name="candidates">The ways that may be taken, those to be taken first at the head.</param>
    /// <param name="price">What each way takes up, in value.</param>
    /// <param name="mostWork">When to stop, in numbers worked out.</param>
    public TreeImprover(TreeModel model, SearchGoal goal, int[] candidates, double[] price, long mostWork)
    {
        (_model, _goal, _candidates, _price, _mostWork) = (model, goal, candidates, price, mostWork);
        _taken = new bool[model.Desire.Ways];
        _rows = new DegreeRows(model, _taken);
        _left = [.. model.Frame.Bars.Select(bar => (double[])[.. bar.Start])];
        _trial = new double[model.Worlds.Worlds];
        _change = model.Desire.Today.Count(today => today);
    }

    /// <summary>How much work has been done, in numbers worked out.</summary>
    public long Work => _rows.Work;

    /// <summary>The best tree that it comes to, its value and its change; null where it finds none that does what is asked.</summary>
    /// <param name="first">How many candidates to take first, as far as they fit.</param>
    public (bool[] Ways, double Value, int Change)? Find(int first)
    {
        foreach (int way in _candidates.Take(first))
        {
            if (Fits(way))
            {
                Take(way);
            }
        }

        Fill(except: -1);
        for (bool better = true; better;)
        {
            better = false;
            foreach (int way in _candidates)
            {
                if (_taken[way] && !IsNeeded(way) && Work < _mostWork)
                {
                    better |= TryWithout(way);
                }
            }
        }

        return double.IsNegativeInfinity(Worth()) || Worth() < 0 ? null : ([.. _taken], _rows.MeanValue, _change);
    }

    /// <summary>The value of the tree; less than 0 where it misses an aim or changes too much.</summary>
    private double Worth()
    {
        double worth = _rows.MeanValue;
        worth -= _goal.Aims && !_model.Frame.ReachesAims(_rows) ? 2 : 0;
        return _change > (_goal.MostChange ?? int.MaxValue) ? worth - 4 : worth;
    }

    private bool TryWithout(int way)
    {
        double before = Worth();
        bool[] taken = [.. _taken];
        double[][] left = [.. _left.Select(row => (double[])[.. row])];
        (int change, int added) = (_change, _new);
        var mark = _rows.Mark;
        Leave(way);
        Fill(way);
        if (Worth() > before + Incumbent.Same)
        {
            return true;
        }

        _rows.Undo(mark);
        taken.CopyTo(_taken, 0);
        left.CopyTo(_left, 0);
        (_change, _new) = (change, added);
        return false;
    }

    /// <summary>Takes what gains most beyond its price, until nothing that fits gains anything.</summary>
    private void Fill(int except)
    {
        while (Work < _mostWork)
        {
            double now = _rows.MeanValue;
            int next = -1;
            double best = double.NegativeInfinity;
            foreach (int way in _candidates)
            {
                if (way == except || !Fits(way))
                {
                    continue;
                }

                var mark = _rows.Mark;
                _rows.Turn(way);
                double gain = _rows.MeanValue - now;
                _rows.Undo(mark);
                if (gain > Incumbent.Same && gain - _price[way] > best)
                {
                    (next, best) = (way, gain - _price[way]);
                }
            }

            if (next < 0)
            {
                return;
            }

            Take(next);
        }
    }

    private bool Fits(int way)
    {
        if (_taken[way] || !_model.Desire.Needs[way].All(needed => _taken[needed]))
        {
            return false;
        }

        bool today = _model.Desire.Today[way];
        if (!today && (_new >= (_goal.NewWays ?? int.MaxValue) || _change >= (_goal.MostChange ?? int.MaxValue)))
        {
            return false;
        }

        for (int i = 0; i < _left.Length; i++)
        {
            Bar bar = _model.Frame.Bars[i];
            if (bar.Uses(way) is not null)
            {
                bar.Take(way, _left[i], _trial);
                if (bar.Kept(_trial) < bar.Needed)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool IsNeeded(int way) => _model.Desire.NeededBy[way].Any(other => _taken[other]);

    private void Take(int way)
    {
        _rows.Turn(way);
        Mark(way, true);
        for (int i = 0; i < _left.Length; i++)
        {
            UseUp(i, way);
        }
    }

    private void Leave(int way)
    {
        _rows.Turn(way);
        Mark(way, false);
        for (int i = 0; i < _left.Length; i++)
        {
            _model.Frame.Bars[i].Start.CopyTo(_left[i], 0);
            for (int other = 0; other < _taken.Length; other++)
            {
                if (_taken[other])
                {
                    UseUp(i, other);
                }
            }
        }
    }

    private void UseUp(int bar, int way)
    {
        if (_model.Frame.Bars[bar].Uses(way) is not null)
        {
            _model.Frame.Bars[bar].Take(way, _left[bar], _left[bar]);
        }
    }

    private void Mark(int way, bool take)
    {
        _taken[way] = take;
        bool today = _model.Desire.Today[way];
        _change += take == today ? -1 : 1;
        _new += today ? 0 : take ? 1 : -1;
    }
}
