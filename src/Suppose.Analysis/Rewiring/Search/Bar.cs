using Suppose.Model.Desires;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>A bound on an effort or a harm, with what each way uses up of it.</summary>
/// <remarks>
/// What is left is a row of worlds: for an effort it starts at the bound and efforts are taken off; for a harm it starts at 1 and is multiplied by (1 - harm), and has to stay at the floor,
/// <c>1 - bound</c>, or above. A bound is kept within <see cref="Slack"/>, so that a word fits inside itself whatever the rounding.
/// </remarks>
internal sealed class Bar
{
    /// <summary>How far a bound may be overstepped by rounding.</summary>
    public const double Slack = 1e-12;

    private readonly double[] _floor;
    private readonly bool _isSum;
    private readonly double[]?[] _uses;
    private readonly double[] _most;
    private readonly double _highestFloor;
    private readonly bool _floorsAreOne;

    private Bar(bool isSum, double[]?[] uses, double[] start, double[] floor, int needed)
    {
        _isSum = isSum;
        _uses = uses;
        _floor = floor;
        Start = start;
        Needed = needed;
        _most = [.. uses.Select(row => row?.Max() ?? 0)];
        _highestFloor = floor.Max();
        _floorsAreOne = floor.Min() == _highestFloor;
    }

    /// <summary>What is left where no way is taken.</summary>
    public double[] Start { get; }

    /// <summary>In how many worlds it must be kept.</summary>
    public int Needed { get; }

    /// <summary>The bounds of a desire: those of its limits, in their order, and one for each good that some way harms and no limit names.</summary>
    /// <param name="worlds">The desire in its worlds.</param>
    public static Bar[] Of(DesireWorlds worlds)
    {
        DesireIndex desire = worlds.Desire;
        HashSet<string> limited = [.. desire.Desire.Limits.Where(l => l.Kind == LimitKind.Harm).Select(l => l.Of.ToUpperInvariant())];
        return [
            .. desire.Desire.Limits.Select(limit => OfLimit(worlds, limit)),
            .. desire.Goods.Where(good => !limited.Contains(good.ToUpperInvariant())).Select(good => OfToday(worlds, good))];
    }

    /// <summary>In how many worlds a share asks for: the smallest number that is no smaller a share.</summary>
    public static int NeededFor(double share, int worlds) => Math.Clamp((int)Math.Ceiling((share * worlds) - 1e-9), 0, worlds);

    /// <summary>What a way uses up, a row of worlds; null for nothing.</summary>
    public double[]? Uses(int way) => _uses[way];

    /// <summary>What is left after one more way.</summary>
    public void Take(int way, ReadOnlySpan<double> left, Span<double> then)
    {
        if (_isSum)
        {
            RowArithmetic.Subtract(then, left, _uses[way]);
        }
        else
        {
            EventRows.Miss(then, left, _uses[way]);
        }
    }

    /// <summary>In how many worlds it is kept.</summary>
    public int Kept(ReadOnlySpan<double> left)
    {
        if (_floorsAreOne)
        {
            return WorldColumn.CountAtLeast(left, _floor[0] - Slack);
        }

        int kept = 0;
        for (int world = 0; world < left.Length; world++)
        {
            kept += left[world] >= _floor[world] - Slack ? 1 : 0;
        }

        return kept;
    }

    /// <summary>The least that is left in any world.</summary>
    public static double Least(ReadOnlySpan<double> left)
    {
        double least = double.PositiveInfinity;
        foreach (double value in left)
        {
            least = Math.Min(least, value);
        }

        return least;
    }

    /// <summary>The least that is left in any world after one more way, or a little less.</summary>
    public double LeastAfter(double least, int way) => _isSum ? least - _most[way] : least * (1 - _most[way]);

    /// <summary>Whether it is kept in all worlds where this is the least that is left.</summary>
    public bool SurelyKept(double least) => least - _highestFloor >= 0;

    /// <summary>What each way takes up at least, in the mean of any worlds that may be the ones it is kept in. Harms count by <c>-log(1 - h)</c>, which adds up.</summary>
    public double[] Relaxed() => [.. _uses.Select(row => row is null || Needed == 0 ? 0 : row.Select(Weight).Order().Take(Needed).Average())];

    /// <summary>How much more can be taken up at most, counted as <see cref="Relaxed"/> does, in the mean of any worlds that may be the ones it is kept in; infinite where there is no end to it.</summary>
    /// <param name="left">What is left, a row of worlds.</param>
    /// <param name="rooms">A row to work in.</param>
    /// <remarks>Every set of ways that keeps the bound takes up no more, so it bounds from above what can be had.</remarks>
    public double Room(ReadOnlySpan<double> left, double[] rooms)
    {
        if (Needed == 0)
        {
            return double.PositiveInfinity;
        }

        for (int world = 0; world < rooms.Length; world++)
        {
            rooms[world] = _isSum ? left[world] - _floor[world] : HarmRoom(left[world], _floor[world] - (2 * Slack));
        }

        Array.Sort(rooms);
        if (double.IsNegativeInfinity(rooms[^Needed]))
        {
            return double.NegativeInfinity;
        }

        double room = 0;
        foreach (double one in rooms.AsSpan(rooms.Length - Needed))
        {
            room += one;
        }

        room /= Needed;
        return room + (1e-9 * (1 + Math.Abs(room)));
    }

    private static double HarmRoom(double left, double floor) =>
        floor <= 0 ? double.PositiveInfinity : left <= 0 ? double.NegativeInfinity : Logarithm.Of(left) - Logarithm.Of(floor);

    private double Weight(double use) => _isSum ? use : use >= 1 ? 700 : -Logarithm.Of(1 - use);

    private static Bar OfLimit(DesireWorlds worlds, Limit limit)
    {
        bool isSum = limit.Kind == LimitKind.Effort;
        return new Bar(
            isSum,
            Used(worlds, limit.Of, isSum),
            Row(isSum ? limit.AtMost : 1, worlds.Worlds),
            Row(isSum ? 0 : 1 - limit.AtMost, worlds.Worlds),
            NeededFor(limit.InShare, worlds.Worlds));
    }

    /// <summary>A good that nobody limited may not be harmed more than today.</summary>
    private static Bar OfToday(DesireWorlds worlds, string good)
    {
        double[]?[] uses = Used(worlds, good, isEffort: false);
        double[] floor = Row(1, worlds.Worlds);
        for (int way = 0; way < uses.Length; way++)
        {
            if (worlds.Desire.Today[way] && uses[way] is { } row)
            {
                EventRows.Miss(floor, floor, row);
            }
        }

        return new Bar(false, uses, Row(1, worlds.Worlds), floor, NeededFor(UsualShare, worlds.Worlds));
    }

    /// <summary>In what share of worlds a bound is kept that the file does not set.</summary>
    public const double UsualShare = 0.9;

    private static double[]?[] Used(DesireWorlds worlds, string of, bool isEffort) =>
        [.. worlds.Desire.Desire.Ways.Select(way => (isEffort ? way.Efforts : way.Harms).FirstOrDefault(n => string.Equals(n.Id, of, StringComparison.OrdinalIgnoreCase)) is { } named
            ? worlds.Of(named.Judgement).ToArray()
            : null)];

    private static double[] Row(double value, int worlds)
    {
        double[] row = new double[worlds];
        Array.Fill(row, value);
        return row;
    }
}
