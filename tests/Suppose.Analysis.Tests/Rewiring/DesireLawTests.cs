using FsCheck.Xunit;
using Suppose.Analysis.Rewiring;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Tests.Rewiring;

public class DesireLawTests
{
    [Fact]
    public void A_word_fits_inside_itself()
    {
        RewireRun run = Desired.Run("desire: Rest\nroots: {rest: strong}\nways: {walk: {reaches: {rest: likely}, harms: {sleep: slight}, effort: {evenings: some}}}\nlimits: {harms: {sleep: {at most: slight, in: 100%}}, effort: {evenings: {at most: some, in: 100%}}}\n");
        Assert.Equal(["walk"], run.Best!.Ways);
        Assert.Equal([1.0, 1.0], run.Best.LimitShares);
    }

    [Fact]
    public void A_harm_that_nobody_limited_is_not_free()
    {
        const string Ways = "desire: Rest\nroots: {rest: strong}\nways:\n  walk: {reaches: {rest: 0.9}, harms: {calm: 0.2}}\n  sit: {reaches: {rest: 0.3}";
        Assert.Equal(["sit"], Desired.Run(Ways + "}\n").Best!.Ways);
        Assert.Equal(["walk"], Desired.Run(Ways + ", today: yes, harms: {calm: 0.2}}\n").Best!.Ways);
    }

    [Fact]
    public void A_want_shared_between_branches_is_met_for_both_at_once()
    {
        RewireRun run = Desired.Run("desire: Two of one\nroots: {both: 1}\nwants:\n  both: {all: [here, there]}\n  here: {any: [shared]}\n  there: {any: [shared, other]}\nways: {way: {today: yes, reaches: {shared: 0.5, other: 0.5}}}\n");
        Assert.Equal(0.5, run.Today!.MeanValue, 1e-15);
    }

    [Fact]
    public void Together_asks_for_one_and_the_same_way()
    {
        const string Apart = "desire: One who is both\nroots: {both: 1}\nwants:\n  both: {all: [kind, near], together: yes}\nways:\n  one: {today: yes, reaches: {kind: 0.5}}\n  other: {today: yes, reaches: {near: 0.5";
        Assert.Equal(0, Desired.Run(Apart + "}}\n").Today!.MeanValue);
        Assert.Equal(0.25, Desired.Run(Apart + ", kind: 0.5}}\n").Today!.MeanValue, 1e-15);
        Assert.Equal(0.375, Desired.Run(Apart.Replace("ways:", "  near: {already: 0.5}\nways:", StringComparison.Ordinal) + "}}\n").Today!.Roots[0].P50 + 0.125, 1e-15);
    }

    [Fact]
    public void Locked_terms_are_never_offered()
    {
        RewireRun run = Desired.Run("desire: Touch\nroots: {touch: 1}\nways: {dancing: {reaches: {touch: 0.7}}, messages: {reaches: {touch: 0.6}}}\nterms:\n  safe: {locked: yes, blocks: [dancing]}\n  proud: {matters: some, blocks: [messages]}\naim: {touch: 50%}\n");
        Assert.Null(run.Best);
        Assert.Equal(["proud"], run.Releases.Single().Terms);
        Assert.Equal(["messages"], run.Releases.Single().Best.Ways);
        Assert.Equal(["proud"], run.Terms.Select(t => t.Term));
        Assert.Equal(["messages"], run.Terms.Single().Opens);
        Assert.Equal([["safe", "proud"]], run.Shape.Roots.Single().RuledOutBy);
        Assert.Empty(Desired.Run("desire: Touch\nroots: {touch: 1}\nways: {dancing: {reaches: {touch: 0.7}}}\nterms: {safe: {locked: yes, blocks: [dancing]}}\naim: {touch: 50%}\n").Releases);
    }

    [Fact]
    public void Roots_that_nothing_listed_reaches_are_named_also_where_one_part_of_all_is_out_of_reach()
    {
        RewireRun run = Desired.Run("desire: Two\nroots: {touch: 1, rest: 1, quiet: 1}\nwants: {quiet: {all: [a room, a door]}, a door: {already: 1}}\nways: {dancing: {reaches: {touch: 0.7, a door: 0.5}}}\nterms: {safe: {locked: yes, blocks: [dancing]}}\n");
        Assert.Equal(["rest", "quiet"], run.Unreached);
    }

    [Fact]
    public void The_smallest_changes_come_first_on_the_front_and_each_step_is_worth_more()
    {
        RewireRun run = Desired.Run("desire: Rest\nroots: {rest: 1}\nways:\n  a: {reaches: {rest: 0.5}}\n  b: {reaches: {rest: 0.4}}\n  c: {today: yes, reaches: {rest: 0.1}}\n");
        Assert.Equal([0, 1, 2], run.Front.Select(t => t.Change));
        Assert.Equal(["c", "a, c", "a, b, c"], run.Front.Select(t => string.Join(", ", t.Ways)));
        Assert.Equal([0.1, 0.55, 0.73], run.Front.Select(t => Math.Round(t.MeanValue, 12)));
    }

    [Fact]
    public void New_ways_are_bounded_by_the_file_and_by_the_call()
    {
        const string Text = "desire: Rest\nroots: {rest: 1}\nways: {a: {reaches: {rest: 0.5}}, b: {reaches: {rest: 0.4}}}\nlimits: {new ways: 1}\n";
        Assert.Equal(["a"], Desired.Run(Text).Best!.Ways);
        Assert.Empty(Desired.Run(Text, new RewireSettings { NewWays = 0 }).Best!.Ways);
        Assert.Equal(["a", "b"], Desired.Run(Text, new RewireSettings { NewWays = 2 }).Best!.Ways);
    }

    [Fact]
    public void The_judgement_on_which_reaching_the_aim_hangs_comes_first()
    {
        RewireRun run = Desired.Run("desire: Rest\nroots: {rest: 1, play: 1}\nways: {a: {reaches: {rest: 40-60%, play: 0.2}}, b: {reaches: {play: 30-90%}}}\naim: {rest: {at least: 45%, in: 50%}}\n");
        Assert.Equal("ways/a/reaches/rest", run.Telling[0].Judgement.Key);
        Assert.Null(run.Telling[0].Low.Ways);
        Assert.Equal(["a", "b"], run.Telling[0].High.Ways);
        Assert.Equal(2, run.Telling.Length);
    }

    [Fact]
    public void Wants_too_tangled_to_be_worked_out_are_named_and_soon()
    {
        string wants = string.Concat(Enumerable.Range(0, 160).Select(i => $"  pair {i}: {{all: [leaf {i * 7 % 80}, leaf {((i * 13) + 5 + (i / 80)) % 80}]}}\n"));
        string reaches = string.Join(", ", Enumerable.Range(0, 80).Select(i => $"leaf {i}: 0.3"));
        RewireRun run = Desired.Run($"desire: Tangled\nroots: {{root: 1}}\nwants:\n  root: {{any: [{string.Join(", ", Enumerable.Range(0, 160).Select(i => $"pair {i}"))}]}}\n{wants}ways: {{way: {{reaches: {{{reaches}}}}}}}\n");
        Assert.Equal(new RewireLimit(RewireLimitKind.TooTangled, "root"), run.Limit);
        Assert.Null(run.Today);
        Assert.True(run.Shape.Roots.Single().Reached);
    }

    [Fact]
    public void More_worlds_than_can_be_held_are_refused_by_name()
    {
        string ways = string.Concat(Enumerable.Range(0, 400).Select(i => $"  way {i}: {{reaches: {{root: likely}}}}\n"));
        Assert.Equal(RewireLimitKind.TooManyWorlds, Desired.Run($"desire: Large\nroots: {{root: 1}}\nways:\n{ways}", new RewireSettings { Worlds = 1 << 20 }).Limit!.Kind);
    }

    [Fact]
    public void A_search_can_be_stopped()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => DesireRunner.Run(Desired.Read("desire: Rest\nroots: {rest: 1}\nways: {a: {reaches: {rest: 0.5}}}\n"), new RewireSettings(), null, stop.Token));
    }

    [Property(Arbitrary = [typeof(SmallDesires)], MaxTest = 300, Replay = "(20250920,19)")]
    public void A_search_cut_short_says_by_how_much_it_may_have_missed(SmallDesire small)
    {
        Desire desire = (small with { Uncertain = false }).Desire() with { Aims = [], Terms = [] };
        RewireSettings settings = new() { NextToNothing = 0, Threads = 1 };
        double whole = Desired.Run(desire, settings).Best!.MeanValue;
        RewireRun cut = Desired.Run(desire, settings with { MostWork = 600 });
        if (cut.Best is not { } best)
        {
            Assert.False(cut.BestIsProven);
            return;
        }

        Assert.InRange(whole, best.MeanValue - 1e-12, best.MeanValue + best.Gap + 1e-12);
        Assert.Equal(best.Gap == 0, best.Proven);
    }
}
