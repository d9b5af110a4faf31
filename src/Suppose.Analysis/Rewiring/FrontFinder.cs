using System.Collections.Immutable;
using Suppose.Analysis.Rewiring.Search;

namespace Suppose.Analysis.Rewiring;

/// <summary>Finds what more change buys: for each number of changes the tree of most value.</summary>
internal sealed class FrontFinder(RewireTask task)
{
    /// <summary>The most numbers of changes that are looked at one by one; the tree of most value comes after them.</summary>
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

        List<FoundTree> front = [];
        int full = Change(most.Ways);
        for (int first = 0; first < Math.Min(full, MostSteps); first += AtOnce)
        {
            int[] changes = [.. Enumerable.Range(first, AtOnce).Where(change => change < full)];
            foreach (FoundTree found in task.Each(changes, Best, RunStage.Trees))
            {
                Add(front, found);
            }

            if (front.Count > 0 && front[^1].Value >= most.Value - Incumbent.Same)
            {
                break;
            }
        }

        Add(front, most);
        return [.. front.Select(found => task.Judge.Judge(found.Ways!, task.KeepAll, found.Proven, found.Gap))];
    }

    private FoundTree Best(int change) => task.Chooser.Find(task.KeepAll, task.GoalWithoutAims with { MostChange = change }, task.Control.Token);

    private static void Add(List<FoundTree> front, FoundTree found)
    {
        if (found.Ways is not null && (front.Count == 0 || found.Value > front[^1].Value + Incumbent.Same))
        {
            front.Add(found);
        }
    }

    private int Change(bool[] ways) => ways.Where((taken, way) => taken != task.Desire.Today[way]).Count();
}
