namespace Suppose.Analysis.Rewiring.Search;

/// <summary>The least that a need costs where things may be taken in part (Dantzig 1957, Operations Research 5, 266-288): a bound on what whole things cost.</summary>
internal static class Knapsack
{
    /// <summary>The least cost of gaining as much as is needed; infinite where all ways together don't.</summary>
    public static double Least(List<int> ways, double[] gains, double[] costs, double need)
    {
        List<int> useful = [.. ways.Where(way => gains[way] > 0)];
        useful.Sort((a, b) => (costs[a] * gains[b]).CompareTo(costs[b] * gains[a]));
        double least = 0;
        foreach (int way in useful)
        {
            if (need <= 0)
            {
                return least;
            }

            least += Math.Min(1, need / gains[way]) * costs[way];
            need -= gains[way];
        }

        return need <= 0 ? least : double.PositiveInfinity;
    }
}
