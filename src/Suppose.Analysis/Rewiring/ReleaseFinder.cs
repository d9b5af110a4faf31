using System.Collections.Immutable;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Rewiring;

/// <summary>Finds the smallest sets of terms whose letting go makes every aim reachable.</summary>
/// <param name="task">What chooses and judges.</param>
/// <param name="judged">A tree that was found with some terms let go, as it is shown.</param>
internal sealed class ReleaseFinder(RewireTask task, Func<(FoundTree Found, bool[] Terms), DesireTree> judged)
{
    private const int MostSets = 8192;
    private bool _proven = true;

    /// <summary>All of them, those that matter least first, then the smaller, then by order in the file.</summary>
    /// <param name="complete">Whether they are proven to be all.</param>
    public ImmutableArray<Release> Find(out bool complete)
    {
        int[] terms = [.. task.Unlocked.Where(term => !Term(term).Blocks.IsEmpty || !Term(term).Shifts.IsEmpty)];
        complete = true;
        if (terms.Length == 0 || (TermsOnlyHinder(terms) && !Reaches([terms])[0]))
        {
            complete = _proven;
            return [];
        }

        List<int[]> sets = SmallestSets.Of(terms, MostSets, Reaches, out complete);
        complete &= _proven;
        Release[] releases = task.Each(sets, Release, RunStage.Terms);
        return [.. releases.Select((release, i) => (release, i)).OrderBy(r => r.release.Matters.P50).ThenBy(r => r.release.Terms.Length).ThenBy(r => r.i).Select(r => r.release)];
    }

    private bool[] Reaches(List<int[]> sets)
    {
        FoundTree[] found = task.Each(sets, set => Find(set, any: true), RunStage.Terms);
        _proven &= found.All(tree => tree.Ways is not null || tree.Proven);
        return [.. found.Select(tree => tree.Ways is not null)];
    }

    /// <summary>Whether no term makes anything more likely, so that letting go of more never does harm.</summary>
    private bool TermsOnlyHinder(int[] terms) => terms.All(term => Term(term).Shifts.All(shift => shift.Judgement.Distribution.Maximum <= 1));

    private Release Release(int[] set) => new(
        [.. set.Select(term => Term(term).Id)],
        task.Judge.SumOver(set.Select(term => Term(term).Matters).OfType<Model.Judgement>()),
        judged((Find(set, any: false), task.LetGo(set))));

    private FoundTree Find(int[] set, bool any) =>
        task.Chooser.Find(task.LetGo(set), task.Goal with { AnyTree = any, Least = any ? null : task.Goal.Least, MostWork = task.MostWorkOfOthers }, task.Control.Token);

    private Term Term(int term) => task.Desire.Desire.Terms[term];
}
