using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Rewiring.Search;

namespace Suppose.Analysis.Rewiring;

/// <summary>One look for trees: what chooses them, what judges them, and how.</summary>
/// <param name="Chooser">Chooses, in the worlds of the search.</param>
/// <param name="Judge">Judges, in fresh worlds.</param>
/// <param name="Desire">The desire by numbers.</param>
/// <param name="Settings">How to look.</param>
/// <param name="Control">Threads, progress, when to stop.</param>
internal sealed record RewireTask(TreeChooser Chooser, TreeJudge Judge, DesireIndex Desire, RewireSettings Settings, RunControl Control)
{
    /// <summary>How much work each of the many searches beside the one for the best tree may take: a fifth of its work; with more than a hundred ways less, the more there are.</summary>
    public long MostWorkOfOthers => Settings.MostWork / 5 * 100 / Math.Max(100, Desire.Ways);

    /// <summary>Whether there is anything to reach.</summary>
    public bool HasAims => !Desire.Desire.Aims.IsEmpty;

    /// <summary>No term let go.</summary>
    public bool[] KeepAll => new bool[Desire.Terms];

    /// <summary>What is looked for when the best tree is.</summary>
    public SearchGoal Goal => new()
    {
        Least = HasAims ? Settings.Least : null,
        Aims = HasAims,
        NewWays = Settings.NewWays ?? Desire.Desire.NewWays,
        MostWork = Settings.MostWork,
    };

    /// <summary>What is looked for where aims are left aside.</summary>
    public SearchGoal GoalWithoutAims => Goal with { Least = null, Aims = false, MostWork = MostWorkOfOthers };

    /// <summary>The terms that may be let go, by number.</summary>
    public int[] Unlocked => [.. Enumerable.Range(0, Desire.Terms).Where(term => !Desire.Desire.Terms[term].Locked)];

    /// <summary>Some terms let go, as marks.</summary>
    public bool[] LetGo(IEnumerable<int> terms)
    {
        bool[] letGo = KeepAll;
        foreach (int term in terms)
        {
            letGo[term] = true;
        }

        return letGo;
    }

    /// <summary>Ids of ways that are marked.</summary>
    public ImmutableArray<string> WayIds(bool[] ways) => [.. Desire.Desire.Ways.Where((_, way) => ways[way]).Select(way => way.Id)];

    /// <summary>Works things out in parallel, each into a place of its own.</summary>
    public T[] Each<TItem, T>(IReadOnlyList<TItem> items, Func<TItem, T> work, RunStage stage)
    {
        T[] results = new T[items.Count];
        int done = 0;
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = Control.Threads, CancellationToken = Control.Token }, i =>
        {
            results[i] = work(items[i]);
            Control.Report(stage, Interlocked.Increment(ref done), items.Count);
        });
        return results;
    }
}
