using System.Collections.Immutable;
using Suppose.Analysis.Rewiring.Search;

namespace Suppose.Analysis.Rewiring;

/// <summary>Finds what more change buys: for each number of changes the tree of most value.</summary>
internal sealed class FrontFinder(RewireTask task)
{
    /// <summary>The most numbers of changes that are looked at; where there are more, so many are spread evenly over them. The tree of most value comes after them.</summary>
    private const int MostSteps = 32;

    private const int AtOnce = 4;

    /// <summary>The front, up from the fewest changes.</summary>
    /// <param name="most">The tree of most value, whatever the change.</param>
    public ImmutableArray<DesireTree> Find(FoundTree most)
    {
        if (most.Ways is null)
        {
            return [];
        }

        List<FoundTree> all = [];
        int full = Change(most.Ways);
        int[] steps = [.. Enumerable.Range(0, Math.Min(full, MostSteps)).Select(step => full <= MostSteps ? step : (int)((long)step * full / MostSteps))];
        foreach (int[] changes in steps.Chunk(AtOnce))
        {
            all.AddRange(task.Each(changes, Best, RunStage.Trees));
            if (all.Exists(found => found.Ways is not null && found.Value >= most.Value - Incumbent.Same))
            {
                break;
            }
        }

        all.Add(most);
        return [.. Rising(Bounded(all)).Select(found => task.Judge.Judge(found.Ways!, task.KeepAll, found.Proven, found.Gap))];
    }

    /// <summary>No tree of fewer changes is better than the bound on those of more.</summary>
    private static List<FoundTree> Bounded(List<FoundTree> all)
    {
        double bound = double.PositiveInfinity;
        for (int i = all.Count - 1; i >= 0; i--)
        {
            FoundTree found = all[i];
            if (found.Ways is not null)
            {
                bound = Math.Min(bound, found.Value + found.Gap);
                double gap = bound - found.Value;
                all[i] = gap <= Incumbent.Same ? found with { Proven = true, Gap = 0 } : found with { Gap = gap };
            }
        }

        return all;
    }

    /// <summary>Those that are worth more than every one of fewer changes.</summary>
    private static List<FoundTree> Rising(List<FoundTree> all)
    {
        List<FoundTree> front = [];
        foreach (FoundTree found in all)
        {
            if (found.Ways is not null && (front.Count == 0 || found.Value > front[^1].Value + Incumbent.Same))
            {
                front.Add(found);
            }
        }

        return front;
    }

    private FoundTree Best(int change) => task.Chooser.Find(task.KeepAll, task.GoalWithoutAims with { MostChange = change }, task.Control.Token);

    private int Change(bool[] ways) => ways.Where((taken, way) => taken != task.Desire.Today[way]).Count();
}
