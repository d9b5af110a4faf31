using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>The designs worth having: no other is at least as good on every column and better on one, or equal on all with only some of the same measures.</summary>
/// <remarks>
/// Columns: median cost (less is better), share of worlds that holds for all (more), with a situation the share that holds for every mixture (more), and, where
/// there is a value, the 95% quantile of the largest regret (less). Costs and regrets are compared rounded to 12 decimals, so that sums which are equal but for
/// rounding are equal. The sweep goes by falling shares and rising regret; a median cost, the dear part, is worked out only for a design that could still be undercut by
/// no earlier one.
/// </remarks>
internal sealed class ParetoFront
{
    private const int Decimals = 12;

    private readonly CompiledInquiry _inquiry;
    private readonly DesignSurvey _survey;
    private readonly CostMedians _medians;
    private readonly SortedList<int, CostStairs> _stairs = [];
    private readonly int[] _mixtures;

    private ParetoFront(CompiledInquiry inquiry, DesignSurvey survey, int[] mixtures)
    {
        _inquiry = inquiry;
        _survey = survey;
        _mixtures = mixtures;
        _medians = new CostMedians(inquiry);
    }

    /// <summary>The front, as indices of designs in rising order.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="survey">What every design does.</param>
    /// <param name="mixtures">In how many worlds each design holds for every mixture; empty where that was not worked out for all.</param>
    /// <param name="token">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static int[] Of(CompiledInquiry inquiry, DesignSurvey survey, int[] mixtures, CancellationToken token)
    {
        ParetoFront front = new(inquiry, survey, mixtures);
        List<int> found = [];
        foreach (int[] equals in front.Groups())
        {
            token.ThrowIfCancellationRequested();
            found.AddRange(front.Cheapest(equals, front.Mixtures(equals[0]), front.Regret(equals[0])));
        }

        found.Sort();
        return [.. found];
    }

    /// <summary>Designs equal in shares and regret, by falling shares and rising regret, each group from the smallest design up.</summary>
    private IEnumerable<int[]> Groups()
    {
        long[] keys = [.. Enumerable.Range(0, _inquiry.Space.Count).Select(ShareKey)];
        int[] order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, order);
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && keys[to] == keys[from]; to++)
            {
            }

            foreach (int[] equals in ByRegret(order[from..to]))
            {
                yield return equals;
            }
        }
    }

    private IEnumerable<int[]> ByRegret(int[] designs)
    {
        (double Regret, int Size)[] keys = [.. designs.Select(design => (Regret(design), _inquiry.Space[design].Size()))];
        Array.Sort(keys, designs);
        for (int from = 0, to; from < designs.Length; from = to)
        {
            for (to = from + 1; to < designs.Length && keys[to].Regret == keys[from].Regret; to++)
            {
            }

            yield return designs[from..to];
        }
    }

    /// <summary>A number that falls as either share rises, the share for all first.</summary>
    private long ShareKey(int design) => -(((long)_survey.All[design] << 32) + Mixtures(design));

    private int Mixtures(int design) => _mixtures.Length == 0 ? 0 : _mixtures[design];

    private double Regret(int design) => _survey.RegretP95.Length == 0 ? 0 : Math.Round(_survey.RegretP95[design], Decimals);

    /// <summary>Of designs equal in shares and regret, the cheapest ones, if nothing before them is as cheap.</summary>
    private List<int> Cheapest(ReadOnlySpan<int> equals, int mixtures, double regret)
    {
        double undercut = CheapestBefore(mixtures, regret);
        double best = double.PositiveInfinity;
        List<int> cheapest = [];
        foreach (int design in equals)
        {
            double? cost = _medians.IfBelow(_inquiry.Space[design], Math.Min(best + (2 * Math.Pow(10, -Decimals)), undercut));
            double rounded = cost is { } known ? Math.Round(known, Decimals) : double.PositiveInfinity;
            if (rounded < undercut && rounded <= best)
            {
                if (rounded < best)
                {
                    cheapest.Clear();
                }

                best = rounded;
                cheapest.Add(design);
            }
        }

        if (cheapest.Count > 0)
        {
            StairsOf(mixtures).Remember(regret, best);
        }

        return Plainest(cheapest);
    }

    /// <summary>Of designs equal on every column, those that do not merely add measures to another.</summary>
    private List<int> Plainest(List<int> equals)
    {
        List<int> plainest = [];
        foreach (int design in equals.OrderBy(design => _inquiry.Space[design].Size()))
        {
            if (!plainest.Exists(part => _inquiry.Space[design].HasAll(_inquiry.Space[part])))
            {
                plainest.Add(design);
            }
        }

        return plainest;
    }

    /// <summary>The lowest cost among designs already taken that hold for mixtures in no fewer worlds and whose regret is no larger.</summary>
    private double CheapestBefore(int mixtures, double regret)
    {
        double cheapest = double.PositiveInfinity;
        for (int i = _stairs.Count - 1; i >= 0 && _stairs.Keys[i] >= mixtures; i--)
        {
            cheapest = Math.Min(cheapest, _stairs.Values[i].CheapestUpTo(regret));
        }

        return cheapest;
    }

    private CostStairs StairsOf(int mixtures)
    {
        if (!_stairs.TryGetValue(mixtures, out CostStairs? stairs))
        {
            stairs = new CostStairs();
            _stairs.Add(mixtures, stairs);
        }

        return stairs;
    }
}
