namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Settles the ways of a branch about which nothing is left to choose.</summary>
/// <param name="model">The desire.</param>
/// <param name="goal">What is looked for.</param>
/// <param name="branch">The branch, as it is when it is asked.</param>
/// <param name="best">The best tree so far.</param>
/// <param name="bound">The bound on trees of the branch.</param>
internal sealed class Settling(TreeModel model, SearchGoal goal, Branch branch, Incumbent best, RoofBound bound)
{
    private (long, int, int) _settled = (-1, -1, -1);

    /// <summary>Decides what is decided already: ways that no longer fit, and today's where nothing more may change.</summary>
    /// <returns>False where that leaves no tree.</returns>
    public bool Settle()
    {
        if (branch.Usage == _settled)
        {
            return true;
        }

        if (branch.Change > (goal.MostChange ?? int.MaxValue))
        {
            return false;
        }

        for (bool changed = true; changed;)
        {
            changed = false;
            bool nothingMore = branch.Change >= (goal.MostChange ?? int.MaxValue);
            foreach (int way in branch.Open())
            {
                if (!branch.IsOpen(way))
                {
                    continue;
                }

                bool stays = nothingMore && model.Desire.Today[way];
                if (stays || !branch.Fits(way))
                {
                    changed = true;
                    if (!branch.Decide(way, take: stays))
                    {
                        return false;
                    }
                }
            }
        }

        _settled = branch.Usage;
        return true;
    }

    /// <summary>Settles the ways without which, or with which, no tree of the branch could be as good as one that is known.</summary>
    /// <returns>How many were settled; -1 where that leaves nothing.</returns>
    public int ByBound(List<int> open)
    {
        double[] beyond = [.. bound.Beyond];
        double last = bound.Last;
        int settled = 0;
        foreach (int way in open)
        {
            if (last - Math.Abs(beyond[way]) < best.Value - (2 * Incumbent.Same) && branch.IsOpen(way))
            {
                settled++;
                if (!branch.Decide(way, take: beyond[way] > 0))
                {
                    return -1;
                }
            }
        }

        return settled;
    }
}
