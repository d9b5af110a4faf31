namespace Suppose.Analysis.Rewiring.Search;

/// <summary>The most that can be had of some things, or the least that a need costs, where things may be taken in part (Dantzig 1957, Operations Research 5, 266-288): a bound on what whole things can do.</summary>
internal static class Knapsack
{
    /// <summary>The most gain within some room.</summary>
    /// <param name="ways">The ways that may be taken.</param>
    /// <param name="gains">What each gains, by way; not negative.</param>
    /// <param name="uses">What room each takes, by way; not negative.</param>
    /// <param name="room">The room.</param>
    public static double Most(List<int> ways, double[] gains, double[] uses, double room)
    {
        double most = 0;
        List<int> costly = [];
        foreach (int way in ways)
        {
            if (uses[way] <= 0)
            {
                most += gains[way];
            }
            else if (gains[way] > 0)
            {
                costly.Add(way);
            }
        }

        costly.Sort((a, b) => (gains[b] * uses[a]).CompareTo(gains[a] * uses[b]));
        foreach (int way in costly)
        {
            double part = Math.Min(1, room / uses[way]);
            if (part <= 0)
            {
                break;
            }

            most += part * gains[way];
            room -= uses[way];
        }

        return most;
    }

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
