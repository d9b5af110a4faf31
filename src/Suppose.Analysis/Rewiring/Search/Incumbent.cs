namespace Suppose.Analysis.Rewiring.Search;

/// <summary>The best tree that a search has met so far, and the order in which trees are better.</summary>
/// <remarks>
/// First what is to be least, where something is; then the value; of those equal in it the one that changes today's tree least; then the one of fewer ways; then the one that has the first way, in the
/// order of the file, in which they differ. Numbers are equal within <see cref="Same"/>, measured from the best that was met.
/// </remarks>
internal sealed class Incumbent(bool costCounts)
{
    /// <summary>How near numbers are that count as equal.</summary>
    public const double Same = 1e-12;

    private double _value = double.NegativeInfinity;
    private double _cost = double.PositiveInfinity;
    private int _change;
    private int _size;

    /// <summary>Its ways; null where none was met.</summary>
    public bool[]? Ways { get; private set; }

    /// <summary>The most value among those equal to it.</summary>
    public double Value => _value;

    /// <summary>The least cost among those equal to it.</summary>
    public double Cost => _cost;

    /// <summary>Takes a tree if it is better.</summary>
    public void Offer(bool[] ways, double value, double cost, int change)
    {
        int order = Compare(value, cost);
        if (order < 0 || (order == 0 && !IsPlainer(ways, change)))
        {
            return;
        }

        _value = order > 0 ? value : Math.Max(_value, value);
        _cost = order > 0 ? cost : Math.Min(_cost, cost);
        _change = change;
        _size = ways.Count(taken => taken);
        Ways = [.. ways];
    }

    /// <summary>Whether some tree of a branch, of at most this value and at least this cost, may be better.</summary>
    public bool MayBeBeaten(double value, double cost, Branch branch)
    {
        int order = Compare(value, cost);
        return order > 0 || (order == 0 && (branch.Change < _change || (branch.Change == _change && IsPlainer(branch.Plainest(), branch.Change))));
    }

    private int Compare(double value, double cost)
    {
        if (Ways is null)
        {
            return 1;
        }

        if (costCounts && Math.Abs(cost - _cost) > Same)
        {
            return cost < _cost ? 1 : -1;
        }

        return Math.Abs(value - _value) <= Same ? 0 : value > _value ? 1 : -1;
    }

    private bool IsPlainer(bool[] ways, int change)
    {
        int size = ways.Count(taken => taken);
        if (change != _change || size != _size)
        {
            return change != _change ? change < _change : size < _size;
        }

        for (int way = 0; way < ways.Length; way++)
        {
            if (ways[way] != Ways![way])
            {
                return ways[way];
            }
        }

        return false;
    }
}
