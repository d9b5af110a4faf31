using System.Collections.Immutable;
using Suppose.Analysis.Rewiring.Search;

namespace Suppose.Analysis.Rewiring;

/// <summary>Finds what keeping each term costs, alone and with the others.</summary>
internal sealed class TermCosts(RewireTask task)
{
    /// <summary>What each unlocked term costs, in the order of the file.</summary>
    /// <param name="kept">The tree of most value with every term kept.</param>
    public ImmutableArray<TermCost> Find(FoundTree kept)
    {
        int[] terms = task.Unlocked;
        if (terms.Length == 0)
        {
            return [];
        }

        // The trees with all let go; then for each term with it alone kept, and with it alone let go.
        List<int[]> letGo = [terms, .. terms.Select(term => terms.Where(other => other != term).ToArray()), .. terms.Select(term => new[] { term })];
        FoundTree[] found = task.Each(letGo, set => task.Chooser.Find(task.LetGo(set), task.GoalWithoutAims, task.Control.Token), RunStage.Terms);
        if (kept.Ways is null || found.Any(tree => tree.Ways is null))
        {
            // The work that is allowed ended before there was any tree to compare.
            return [];
        }

        double[] free = Values(found[0], terms);
        double[] bound = Values(kept, []);
        return [.. terms.Select((term, i) =>
        {
            FoundTree alone = found[1 + i];
            FoundTree without = found[1 + terms.Length + i];
            return new TermCost
            {
                Term = task.Desire.Desire.Terms[term].Id,
                Matters = task.Desire.Desire.Terms[term].Matters is { } matters ? task.Judge.SumOver([matters]) : null,
                Alone = Less(free, Values(alone, letGo[1 + i])),
                WithOthers = Less(Values(without, letGo[1 + terms.Length + i]), bound),
                Opens = task.WayIds([.. without.Ways!.Select((taken, way) => taken && !kept.Ways![way])]),
                Proven = kept.Proven && found[0].Proven && alone.Proven && without.Proven,
            };
        })];
    }

    private double[] Values(FoundTree found, int[] letGo) => task.Judge.Values(found.Ways!, task.LetGo(letGo));

    private static Quantiles Less(double[] from, double[] take) => TreeJudge.Over([.. from.Select((value, world) => value - take[world])]);
}
