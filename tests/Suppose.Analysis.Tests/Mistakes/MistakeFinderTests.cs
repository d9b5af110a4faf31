using System.Collections.Immutable;
using FsCheck.Xunit;
using Suppose.Analysis.Mistakes;
using Suppose.Analysis.Tests.Situations;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Mistakes;

/// <summary>Mistakes against regrets worked out plainly, and against closed forms.</summary>
public sealed class MistakeFinderTests
{
    [Property(MaxTest = 600, Arbitrary = [typeof(SmallSituations)], Replay = "(2027,3)")]
    public void Every_regret_is_what_a_plain_reading_of_each_world_gives(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        const int worlds = 4;
        MistakeReading reading = MistakeFinder.Find(inquiry, new RunSettings { Worlds = worlds, Seed = 5, Threads = 1 });
        WorldTable table = WorldTable.Draw(JudgementSet.OfRun(inquiry), worlds, 5);
        PlainWorld[] plain = [.. Enumerable.Range(0, table.Worlds).Select(w => new PlainWorld(inquiry, j => table.Of(j)[w], (ranked, want) => table.Of(ranked, want)[w]))];
        foreach (MistakeCase at in reading.Cases)
        {
            foreach (OptionRegret option in at.Options)
            {
                Same(plain, world => Regret(world, null, null, null, at.State, option.Option), option.ByOurs);
            }
        }

        foreach ((string id, OwnLights at) in reading.Possibilities.SelectMany(p => p.Cases.Select(c => (p.Possibility, c))))
        {
            Possibility possibility = inquiry.Possibilities.Single(p => p.Id == id);
            Same(plain, world => Regret(world, possibility, world.Motive(possibility, []), possibility, at.State, at.Option), at.Own);
            Same(plain, world => Regret(world, possibility, world.Motive(possibility, []), null, at.State, at.Option), at.OwnWants);
            Same(plain, world => Regret(world, possibility, null, possibility, at.State, at.Option), at.OurWants);
            Same(plain, world => Regret(world, possibility, null, null, at.State, at.Option), at.Ours);
        }
    }

    [Fact]
    public void The_break_even_chance_is_where_the_sums_say()
    {
        // Launching is worth 0.8 (1 - 0.9 q) + 0.2 against 0.8 for waiting: it falls short by 0.72 q - 0.2, which is a hundredth at q = 0.21 / 0.72.
        MistakeReading reading = MistakeFinder.Find(Launch(worn: 0.5), new RunSettings());
        BreakEvenChance turn = Assert.Single(Assert.Single(reading.Cases).BreakEven);
        Assert.True(turn.IsMistakeNow);
        Assert.Equal(0.21 / 0.72, turn.At, 1e-9);
        Assert.Equal(0.5, turn.Now, 1e-12);
        Assert.Equal((1 - turn.At) / turn.At, turn.Factor, 1e-9);
        Assert.Equal(MistakeVerdict.Mistake, reading.Cases[0].Options.Single(o => o.Option == "launch").ByOurs.Verdict);
        Assert.Equal(0.16, reading.Cases[0].Options.Single(o => o.Option == "launch").ByOurs.Regret.P50, 1e-12);
    }

    [Fact]
    public void What_was_no_mistake_would_be_one_beyond_the_same_chance()
    {
        BreakEvenChance turn = Assert.Single(MistakeFinder.Find(Launch(worn: 0.1), new RunSettings()).Cases[0].BreakEven);
        Assert.False(turn.IsMistakeNow);
        Assert.Equal(0.21 / 0.72, turn.At, 1e-9);
    }

    [Fact]
    public void A_claim_rests_on_beliefs_where_its_own_wants_would_have_been_better_served_otherwise()
    {
        OwnLights at = Assert.Single(MistakeFinder.Find(Launch(worn: 0.5), new RunSettings()).Possibilities[0].Cases);
        Assert.Equal(ClaimGround.Beliefs, at.Ground);
        Assert.Equal(MistakeVerdict.NoMistake, at.Own.Verdict);
        Assert.Equal(MistakeVerdict.Mistake, at.OwnWants.Verdict);
        Assert.Equal(ClaimGround.Wants, Assert.Single(MistakeFinder.Find(Launch(worn: 0.5), new RunSettings()).Possibilities[1].Cases).Ground);
    }

    [Fact]
    public void The_circumstances_that_decide_are_named_and_no_others()
    {
        Inquiry inquiry = Launch(worn: 0.5) with
        {
            Circumstances = [Say.Circumstance("busy", true, Say.Rule(0.5)), Say.Circumstance("cold", true, Say.Rule(0.5)), Say.Circumstance("worn", false, Say.Rule(0.9, "cold=yes"), Say.Rule(0))],
        };
        ImmutableArray<MistakeWhere> where = MistakeFinder.Find(inquiry, new RunSettings()).Where;
        Assert.Equal(["cold=yes", "cold=no"], where.Select(w => string.Join(";", w.Where.Select(facts => string.Join(",", facts.Select(f => $"{f.Circumstance}={f.State}"))))));
        Assert.Equal([MistakeVerdict.Mistake, MistakeVerdict.NoMistake], where.Select(w => w.Verdict));
    }

    [Fact]
    public void Where_nothing_can_be_said_it_is_said_why()
    {
        Inquiry inquiry = Launch(worn: 0.5);
        Assert.Equal(WhyNoMistakes.NothingOurs, MistakeFinder.Find(inquiry with { Ours = null }, new RunSettings()).WhyNot);
        Assert.Equal(WhyNoMistakes.NothingHarmful, MistakeFinder.Find(inquiry with { Options = [Say.Option("wait")] }, new RunSettings()).WhyNot);
        Assert.Equal(WhyNoMistakes.NoSituation, MistakeFinder.Find(inquiry with { Options = [] }, new RunSettings()).WhyNot);
    }

    private static void Same(PlainWorld[] plain, Func<PlainWorld, double> regret, Regretted found)
    {
        double[] regrets = [.. plain.Select(regret).Where(double.IsFinite).Order()];
        Assert.Equal(regrets.Length == 1 ? regrets[0] : regrets[0] + (0.05 * (regrets.Length - 1) * (regrets[1] - regrets[0])), found.Regret.P05, 1e-9);
        Assert.Equal(regrets.Average(r => r > 0.01 + 1e-12 ? 1.0 : 0), found.Share, 1e-9);
    }

    /// <summary>How far an option falls short in a case; not a number in a world in which the case has no chance.</summary>
    private static double Regret(PlainWorld world, Possibility? facts, Dictionary<string, double>? motive, Possibility? mind, ImmutableArray<Fact> state, string option)
    {
        var choice = new PlainChoice(world);
        var nothing = new HashSet<string>();
        Dictionary<string, string> seen = state.ToDictionary(f => f.Circumstance, f => f.State);
        if (choice.States(facts, nothing).All(s => s.State.Any(c => seen[c.Key] != c.Value)))
        {
            return double.NaN;
        }

        Dictionary<string, double> weights = motive ?? world.Inquiry.Ours!.Wants.ToDictionary(w => w.Want, w => world.Number(w.Weight));
        double Worth(string o) => choice.Expect(states => weights.Where(w => w.Value != 0).Sum(w => w.Value * world.ValueOf(w.Key, states)), o, seen, mind, facts, nothing);
        return world.Inquiry.Options.Select(o => o.Id).Where(o => choice.Available(o, facts, seen, nothing)).Max(Worth) - Worth(option);
    }

    private static Inquiry Launch(double worn) => new()
    {
        Title = "A launch",
        Lexicon = "icd203",
        Circumstances = [Say.Circumstance("worn", false, Say.Rule(worn))],
        Options = [Say.Option("wait"), Say.Never("launch")],
        Outcomes = [Say.Outcome("lost", Say.Rule(0.9, "option=launch", "worn=yes"), Say.Rule(0)), Say.Outcome("late", Say.Rule(1, "option=wait"), Say.Rule(0))],
        Wants = [Say.Leaf("whole", "lost", "no"), Say.Leaf("in time", "late", "no")],
        Possibilities =
        [
            new Possibility
            {
                Id = "not told",
                Wants = Say.Wants(("whole", 0.8), ("in time", 0.2)),
                Believes = [new Belief("worn", Say.Rule(0), Firm: false)],
            },
            new Possibility { Id = "haste", Wants = Say.Wants(("in time", 1)) },
        ],
        Ours = new Ours { Wants = Say.Wants(("whole", 0.8), ("in time", 0.2)) },
    };
}
