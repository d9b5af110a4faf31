namespace Suppose.Analysis.Designs;

/// <summary>Lists the sets of measures that respect needs, excludes and a bound on their size.</summary>
internal sealed class DesignEnumeration(MeasureNeeds needs, int measures, int most)
{
    /// <summary>How many sets may be looked at in search of feasible ones, before the search is given up.</summary>
    private const long MostVisited = 1L << 27;

    private readonly List<ulong> _found = [];
    private long _visited;

    /// <summary>Whether the bound on size left a feasible set out. Known after <see cref="All"/>.</summary>
    public bool LeftSomeOut { get; private set; }

    /// <summary>All of them in rising order of their masks; null where there are more than <paramref name="limit"/>.</summary>
    public ulong[]? All(int limit)
    {
        if (!Extend(0, 0, 0, 0, limit))
        {
            return null;
        }

        LeftSomeOut = most < measures && SomethingLarger();
        _found.Sort();
        return [.. _found];
    }

    /// <summary>Lists every set that adds to <paramref name="set"/> measures from <paramref name="from"/> on.</summary>
    private bool Extend(ulong set, int from, ulong needed, ulong excluded, int limit)
    {
        if (++_visited > MostVisited)
        {
            return false;
        }

        if (set.HasAll(needed))
        {
            _found.Add(set);
        }

        if (_found.Count > limit)
        {
            return false;
        }

        // What is needed and lies before the next measure to be added can't be added any more.
        ulong missing = needed & ~set;
        for (int measure = from; set.Size() + (missing == 0 ? 1 : missing.Size()) <= most && measure < measures; measure++)
        {
            ulong own = MeasureSet.Of(measure);
            if ((missing & (own - 1)) != 0)
            {
                break;
            }

            if ((excluded & own) == 0 && !Extend(set | own, measure + 1, needed | needs.Of(measure), excluded | needs.ExcludedBy(measure), limit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some feasible set is larger than the bound: one more measure, with its needs, joined to one that was found.</summary>
    private bool SomethingLarger()
    {
        foreach (ulong set in _found)
        {
            for (int measure = 0; measure < measures; measure++)
            {
                ulong larger = set | MeasureSet.Of(measure) | needs.Of(measure);
                if (larger.Size() > most && needs.Allow(larger))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
