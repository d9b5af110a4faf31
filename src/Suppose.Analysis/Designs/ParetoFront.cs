using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>The designs worth having: no other is at least as good on every column and better on one.</summary>
/// <remarks>
/// Columns: median cost (less is better), share of worlds that holds for all (more), and, where there is a value, the 95% quantile of the largest regret (less).
/// Costs and regrets are compared rounded to 12 decimals, so that sums which are equal but for rounding are equal. The sweep goes by falling share and rising
/// regret; a median cost, the dear part, is worked out only for a design that could still be undercut by no earlier one.
/// </remarks>
internal sealed class ParetoFront
{
    private const int Decimals = 12;

    private readonly CompiledInquiry _inquiry;
    private readonly DesignSurvey _survey;
    private readonly CostMedians _medians;
    private readonly List<(double Regret, double Cost)> _stairs = [];

    private ParetoFront(CompiledInquiry inquiry, DesignSurvey survey)
    {
        _inquiry = inquiry;
        _survey = survey;
        _medians = new CostMedians(inquiry);
    }

    /// <summary>The front, as indices of designs in rising order.</summary>
    public static int[] Of(CompiledInquiry inquiry, DesignSurvey survey, CancellationToken token)
    {
        ParetoFront front = new(inquiry, survey);
        int[] order = [.. Enumerable.Range(0, inquiry.Space.Count)];
        double[] regrets = [.. order.Select(front.Regret)];
        Array.Sort(order, (a, b) => (-survey.All[a], regrets[a]).CompareTo((-survey.All[b], regrets[b])));
        List<int> found = [];
        for (int from = 0, to; from < order.Length; from = to)
        {
            token.ThrowIfCancellationRequested();
            for (to = from + 1; to < order.Length && survey.All[order[to]] == survey.All[order[from]] && regrets[order[to]] == regrets[order[from]]; to++)
            {
            }

            found.AddRange(front.Cheapest(order.AsSpan(from, to - from), regrets[order[from]]));
        }

        found.Sort();
        return [.. found];
    }

    private double Regret(int design) => _survey.RegretP95.Length == 0 ? 0 : Math.Round(_survey.RegretP95[design], Decimals);

    /// <summary>Of designs equal in share and regret, the cheapest ones, if nothing before them is as cheap.</summary>
    private List<int> Cheapest(ReadOnlySpan<int> equals, double regret)
    {
        double undercut = CheapestBefore(regret);
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
            Remember(regret, best);
        }

        return cheapest;
    }

    /// <summary>The lowest cost among designs already taken whose regret is no larger.</summary>
    private double CheapestBefore(double regret)
    {
        (int low, int high) = (0, _stairs.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _stairs[middle].Regret <= regret ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? double.PositiveInfinity : _stairs[low - 1].Cost;
    }

    /// <summary>Takes in a design: costs fall along the stairs as regret rises.</summary>
    private void Remember(double regret, double cost)
    {
        int at = _stairs.FindIndex(s => s.Regret >= regret);
        at = at < 0 ? _stairs.Count : at;
        int end = at;
        while (end < _stairs.Count && _stairs[end].Cost >= cost)
        {
            end++;
        }

        _stairs.RemoveRange(at, end - at);
        _stairs.Insert(at, (regret, cost));
    }
}
