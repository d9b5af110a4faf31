using System.Collections.Immutable;
using FsCheck.Xunit;
using Suppose.Analysis.Rewiring;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Analysis.Worlds;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Tests.Rewiring;

public class DesireAgreementTests
{
    private const int Worlds = 5;
    private const ulong Seed = 7;

    [Property(Arbitrary = [typeof(SmallDesires)], MaxTest = 3000, Replay = "(20250917,11)")]
    public void Every_want_comes_to_what_all_joint_outcomes_come_to(SmallDesire small)
    {
        Desire desire = small.Desire();
        WorldTable table = WorldTable.Draw(DesireJudgements.Of(desire), 2, Seed);
        PlainDesire plain = new(desire, table);
        DesireIndex index = new(desire);
        DegreeTape tape = DegreeTape.Of(index, new WantFormula(index), Enumerable.Range(0, index.Wants));
        DesireWorlds worlds = new(index, table);
        TreeModel model = new(worlds, tape, new TreeFrame(worlds, tape), new bool[index.Terms]);
        int sets = 1 << index.Ways;
        foreach (int ways in new[] { 0, sets - 1, (small.Numbers.Length * 5) % sets }.Distinct())
        {
            DegreeRows rows = new(model, [.. Enumerable.Range(0, index.Ways).Select(w => PlainDesire.Has(ways, w))]);
            for (int want = 0; want < index.Wants; want++)
            {
                Near(plain.Degree(ways, 0, index.NameOf(want)), rows[tape.Wants[want]]);
            }

            Near(plain.Value(ways, 0), rows.Value);
        }
    }

    [Property(Arbitrary = [typeof(SmallDesires)], MaxTest = 1500, Replay = "(20250918,13)")]
    public void Best_trees_fronts_and_releases_are_those_of_going_over_all(SmallDesire small)
    {
        Desire desire = small.Desire();
        RewireRun run = DesireRunner.Run(desire, new RewireSettings { Worlds = Worlds, Seed = Seed, NextToNothing = 0, Threads = 1 }, null, TestContext.Current.CancellationToken);
        JudgementSet judgements = DesireJudgements.Of(desire);
        PlainRewiring chosen = new(desire, new PlainDesire(desire, WorldTable.Draw(judgements, Worlds, Seed)), desire.NewWays);
        PlainDesire fresh = new(desire, WorldTable.Draw(judgements, Worlds, DesireRunner.FreshSeed(Seed)));
        bool aims = !desire.Aims.IsEmpty;
        Same(desire, fresh, chosen.Best(0, aims), run.Best);
        Assert.True(run.BestIsProven);
        Same(desire, fresh, PlainRewiring.Marks(desire.Ways.Select(w => w.Today)), run.Today);
        Front(desire, fresh, chosen, run);
        Releases(desire, fresh, chosen, run);
        Terms(desire, fresh, chosen, run);
    }

    [Property(Arbitrary = [typeof(SmallDesires)], MaxTest = 700, Replay = "(20250919,17)")]
    public void The_cheapest_tree_that_reaches_the_aims_is_that_of_going_over_all(SmallDesire small)
    {
        Desire desire = (small with { Tangled = false }).Desire();
        if (desire.Aims.IsEmpty)
        {
            desire = desire with { Aims = [new Aim("root", desire.Ways[0].Reaches.FirstOrDefault()?.Judgement ?? small.Desire().Terms.FirstOrDefault()?.Matters!, 0.3, 0.9, default)] };
        }

        JudgementSet judgements = DesireJudgements.Of(desire);
        PlainRewiring chosen = new(desire, new PlainDesire(desire, WorldTable.Draw(judgements, Worlds, Seed)), 2);
        PlainDesire fresh = new(desire, WorldTable.Draw(judgements, Worlds, DesireRunner.FreshSeed(Seed)));
        RewireSettings settings = new() { Worlds = Worlds, Seed = Seed, NewWays = 2, Threads = 1 };
        RewireRun effort = DesireRunner.Run(desire, settings with { Least = LeastOf.Effort }, null, TestContext.Current.CancellationToken);
        Same(desire, fresh, chosen.Best(0, aims: true, cost: chosen.Effort), effort.Best);
        RewireRun change = DesireRunner.Run(desire, settings with { Least = LeastOf.Change }, null, TestContext.Current.CancellationToken);
        Same(desire, fresh, chosen.Best(0, aims: true, cost: ways => chosen.Change(ways)), change.Best);
    }

    private static void Front(Desire desire, PlainDesire fresh, PlainRewiring chosen, RewireRun run)
    {
        List<int> front = [];
        for (int change = 0; change <= desire.Ways.Length; change++)
        {
            if (chosen.Best(0, aims: false, mostChange: change) is { } best && (front.Count == 0 || chosen.Mean(best, 0) > chosen.Mean(front[^1], 0) + 1e-12))
            {
                front.Add(best);
            }
        }

        Assert.Equal(front.Count, run.Front.Length);
        for (int i = 0; i < front.Count; i++)
        {
            Same(desire, fresh, front[i], run.Front[i]);
            Assert.Equal(chosen.Change(front[i]), run.Front[i].Change);
        }
    }

    private static void Releases(Desire desire, PlainDesire fresh, PlainRewiring chosen, RewireRun run)
    {
        Assert.True(run.ReleasesComplete);
        if (run.Best is not null || desire.Aims.IsEmpty)
        {
            Assert.Empty(run.Releases);
            return;
        }

        List<int> sets = chosen.Releases();
        Assert.Equal(sets.Select(set => string.Join(",", Ids(desire, set))).Order(StringComparer.Ordinal), run.Releases.Select(r => string.Join(",", r.Terms)).Order(StringComparer.Ordinal));
        foreach (Release release in run.Releases)
        {
            int set = sets.Single(s => Ids(desire, s).SequenceEqual(release.Terms));
            Same(desire, fresh, chosen.Best(set, aims: true), release.Best, set);
        }

        Assert.Equal(run.Releases.Select(r => r.Matters.P50).Order(), run.Releases.Select(r => r.Matters.P50));
    }

    private static void Terms(Desire desire, PlainDesire fresh, PlainRewiring chosen, RewireRun run)
    {
        int all = chosen.Unlocked.Sum(t => 1 << t);
        Assert.Equal(chosen.Unlocked.Select(t => desire.Terms[t].Id), run.Terms.Select(t => t.Term));
        for (int i = 0; i < run.Terms.Length; i++)
        {
            int term = 1 << chosen.Unlocked[i];
            Near(Best(all).Zip(Best(all & ~term), (a, b) => a - b), run.Terms[i].Alone);
            Near(Best(term).Zip(Best(0), (a, b) => a - b), run.Terms[i].WithOthers);
        }

        double[] Best(int letGo) => fresh.Value(chosen.Best(letGo, aims: false)!.Value, letGo);
    }

    private static IEnumerable<string> Ids(Desire desire, int terms) => desire.Terms.Where((_, t) => PlainDesire.Has(terms, t)).Select(t => t.Id);

    private static void Same(Desire desire, PlainDesire fresh, int? expected, DesireTree? tree, int letGo = 0)
    {
        Assert.Equal(expected is null, tree is null);
        if (expected is not { } ways)
        {
            return;
        }

        Assert.Equal(desire.Ways.Where((_, w) => PlainDesire.Has(ways, w)).Select(w => w.Id), tree!.Ways);
        Assert.True(tree.Proven);
        Near(fresh.Value(ways, letGo), tree.Value);
        for (int root = 0; root < desire.Roots.Length; root++)
        {
            Near(fresh.Degree(ways, letGo, desire.Roots[root].Id), tree.Roots[root]);
        }

        for (int limit = 0; limit < desire.Limits.Length; limit++)
        {
            Limit bound = desire.Limits[limit];
            Assert.Equal(fresh.Used(bound.Kind, bound.Of, ways).Count(used => used <= bound.AtMost + 1e-12) / (double)fresh.Worlds, tree.LimitShares[limit]);
        }
    }

    private static void Near(IEnumerable<double> expected, Quantiles found)
    {
        double[] sorted = [.. expected.Order()];
        Assert.Equal(At(sorted, 0.05), found.P05, 1e-9);
        Assert.Equal(At(sorted, 0.5), found.P50, 1e-9);
        Assert.Equal(At(sorted, 0.95), found.P95, 1e-9);
    }

    private static double At(double[] sorted, double q)
    {
        double position = q * (sorted.Length - 1);
        int below = (int)position;
        return below + 1 < sorted.Length ? sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }

    private static void Near(double[] expected, ReadOnlySpan<double> found)
    {
        for (int world = 0; world < expected.Length; world++)
        {
            Assert.Equal(expected[world], found[world], 1e-12);
        }
    }
}
