namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Bounds the trees of a branch from above: by tangents of the roof, within what there is room for.</summary>
/// <remarks>A tangent stays a bound in every branch beneath, and so does a mixture of tangents; it says where to take the next (Frank and Wolfe 1956, Naval Research Logistics Quarterly 3, 95-110).</remarks>
internal sealed class RoofBound
{
    private static readonly double[] s_shares = [1, 0.5, 0.2];
    private static readonly double[] s_whole = [1];
    private readonly Branch _branch;
    private readonly Func<double> _hopeless;
    private readonly Roof _roof;
    private readonly Prices _prices;

    /// <summary>A bound.</summary>
    /// <param name="model">The desire.</param>
    /// <param name="branch">The branch, as it is when it is asked.</param>
    /// <param name="hopeless">Below what value no tree is of any use, so that a bound need not be lowered further.</param>
    public RoofBound(TreeModel model, Branch branch, Func<double> hopeless)
    {
        (_branch, _hopeless) = (branch, hopeless);
        _roof = new Roof(model);
        _prices = new Prices(model.Frame.Bars.Length + 2, model.Desire.Ways);
    }

    /// <summary>What each open way gains beyond its price where the bound was last met.</summary>
    public double[] Beyond => _prices.Beyond;

    /// <summary>What that bound was.</summary>
    public double Last { get; private set; }

    /// <summary>How much work has been done, in numbers worked out.</summary>
    public long Work => _roof.Work + _prices.Work;

    /// <summary>Lowers a bound: takes tangents of the roof, one where the last one led, and mixes them.</summary>
    /// <param name="open">The open ways.</param>
    /// <param name="rooms">What they take up.</param>
    /// <param name="cut">A bound that holds already; null for none.</param>
    /// <param name="point">Where it led; gets where the new one leads.</param>
    /// <param name="rounds">How many tangents are taken at most.</param>
    /// <param name="bound">The most value that trees can have; lowered.</param>
    /// <returns>The bound that was lowest; prices stand at what it leads to.</returns>
    public Cut Tighten(List<int> open, (double[] Uses, double Room)[] rooms, Cut? cut, double[] point, int rounds, ref double bound)
    {
        double lowest = double.PositiveInfinity;
        if (cut is not null)
        {
            lowest = Most(cut, open, rooms);
            Lead(point, open, 0.3);
        }

        for (int round = 0; round < rounds && !IsBeyondHope(lowest); round++)
        {
            Cut tangent = _roof.At(_branch, point);
            Cut before = cut ?? tangent;
            foreach (double share in cut is null ? s_whole : s_shares)
            {
                Cut mixed = share < 1 ? before.With(tangent, share) : tangent;
                double then = Most(mixed, open, rooms);
                if (then < lowest)
                {
                    (cut, lowest) = (mixed, then);
                }
            }

            if (round + 1 < rounds)
            {
                Most(cut!, open, rooms);
                Lead(point, open, 2.0 / (round + 3));
            }
        }

        bound = Math.Min(bound, IsBeyondHope(lowest) ? lowest : Most(cut!, open, rooms));
        return cut!;
    }

    /// <summary>Whether a tree is known that is better than anything a bound allows.</summary>
    private bool IsBeyondHope(double bound) => bound < _hopeless();

    private void Lead(double[] point, List<int> open, double share)
    {
        foreach (int way in open)
        {
            point[way] += share * (_prices.Taken[way] - point[way]);
        }
    }

    /// <summary>The most value that a bound allows.</summary>
    public double Most(Cut cut, List<int> open, (double[] Uses, double Room)[] rooms)
    {
        double taken = 0;
        for (int way = 0; way < cut.Gains.Length; way++)
        {
            taken += _branch.IsTaken(way) ? cut.Gains[way] : 0;
        }

        return Last = _prices.Most(cut, taken, open, rooms) + Incumbent.Same;
    }
}
