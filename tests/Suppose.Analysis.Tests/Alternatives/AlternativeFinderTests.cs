using FsCheck.Xunit;
using Suppose.Analysis.Alternatives;
using Suppose.Analysis.Flips;
using Suppose.Analysis.Tests.Situations;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Alternatives;

/// <summary>What stood in the way of something less destructive, against a search that tries everything.</summary>
public sealed class AlternativeFinderTests
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(SmallSituations)], Replay = "(2026,11)")]
    public void All_smallest_sets_are_those_that_an_exhaustive_search_finds(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        AlternativesReading reading = Find(inquiry);
        Assert.Equal(inquiry.Possibilities.Select(p => p.Id).Where(p => new PlainWays(inquiry, p).Tempted().Count > 0), reading.Possibilities.Select(p => p.Possibility));
        if (!reading.Possibilities.IsEmpty)
        {
            Assert.True(reading.Exhaustive);
        }

        foreach (PossibilityWays possibility in reading.Possibilities)
        {
            var plain = new PlainWays(inquiry, possibility.Possibility);
            var tempted = plain.Tempted();
            Assert.Equal(tempted.Count, possibility.Tempted.Length);
            Assert.Equal(plain.LessDestructive(tempted), possibility.Options.Select(o => o.Option));
            foreach (OptionWays option in possibility.Options)
            {
                SortedSet<string> all = plain.Smallest(option.Option, tempted);
                string[] told = [.. option.Sets.Select(Text)];
                Assert.Equal(all.Count, option.Found);
                Assert.Equal(Math.Min(all.Count, AlternativeFinder.MostTold), told.Length);
                Assert.Subset(all, told.ToHashSet());
                Assert.Equal(option.Sets.Select(s => s.Chance), option.Sets.Select(s => s.Chance).OrderDescending());
                Assert.All(option.Sets, s => Assert.True(reading.Worlds > 1 || s.Share == 1, "a certain file has one world"));
                Assert.All(option.Sets.SelectMany(s => s.Without), w => Assert.NotEqual([option.Option], w.Best.AsEnumerable()));
            }
        }
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(SmallSituations)], Replay = "(2026,13)")]
    public void What_is_said_under_every_possibility_follows_from_all_smallest_sets(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        AlternativesReading reading = Find(inquiry);
        foreach (OptionBlocks blocks in reading.Blocks)
        {
            (PlainWays Plain, List<Dictionary<string, string>> Tempted)[] under = [.. reading.Possibilities.Select(p => new PlainWays(inquiry, p.Possibility)).Select(p => (p, p.Tempted()))];
            string[][] sets = [.. under.Select(u => u.Plain.Smallest(blocks.Option, u.Tempted).ToArray())];
            Assert.Equal(reading.Possibilities.Where((_, i) => sets[i].Length == 0).Select(p => p.Possibility), blocks.NoWayUnder);
            string[][] parts = [.. sets.SelectMany(s => s).Select(Parts)];
            string[] common = parts.Length == 0 ? [] : [.. parts.Aggregate((one, other) => [.. one.Intersect(other)]).Order()];
            Assert.Equal(common, blocks.MissingMeasures.Concat(blocks.Circumstances.Select(c => $"{c.Circumstance}={c.State}")).Order());
            foreach (WayOut way in blocks.ForAll)
            {
                Dictionary<string, string> facts = way.Circumstances.ToDictionary(c => c.Circumstance, c => c.State);
                Assert.All(under, u => Assert.True(u.Plain.Reaches(blocks.Option, [.. way.Measures], facts, u.Tempted)));
            }
        }
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(SmallSituations)], Replay = "(2026,17)")]
    public void Every_judgement_that_is_told_would_do_there_and_not_just_before(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        foreach (PossibilityWays possibility in Find(inquiry).Possibilities)
        {
            var tempted = new PlainWays(inquiry, possibility.Possibility).Tempted();
            foreach ((OptionWays option, JudgementWay way) in possibility.Options.SelectMany(o => o.Judgements.Where(j => j.Factor > 1.001).Select(j => (o, j))))
            {
                Assert.True(At(inquiry, possibility.Possibility, way, 1e-6).Reaches(option.Option, [], [], tempted), $"{way.Judgement.Key} does not do at {way.BreakEven}");
                Assert.False(At(inquiry, possibility.Possibility, way, -1e-6).Reaches(option.Option, [], [], tempted), $"{way.Judgement.Key} does before {way.BreakEven}");
            }
        }
    }

    [Fact]
    public void A_closed_option_is_blocked_until_someone_opens_it()
    {
        AlternativesReading reading = Find(Closed());
        OptionBlocks third = reading.Blocks.Single(b => b.Option == "appeal");
        Assert.Equal(["a way to appeal"], third.MissingMeasures);
        Assert.Equal("a way to appeal | ", Text(reading.Possibilities[0].Options.Single(o => o.Option == "appeal").Sets[0]));
        Assert.Equal(["take"], reading.Possibilities[0].Options.Single(o => o.Option == "appeal").Sets[0].Without.Single().Best);
        Assert.Empty(third.NoWayUnder);
        Assert.Equal(["greed", "need"], reading.Possibilities.Select(p => p.Possibility));
    }

    [Fact]
    public void Where_nobody_is_tempted_that_is_said()
    {
        Inquiry inquiry = Closed() with { Possibilities = [new Possibility { Id = "content", Wants = Say.Wants(("not hurting", 1)) }] };
        Assert.Equal(WhyNoWays.NobodyTempted, Find(inquiry).WhyNot);
        Assert.Equal(WhyNoWays.NothingHarmful, Find(inquiry with { Options = [.. inquiry.Options.Select(o => o with { Never = false })] }).WhyNot);
        Assert.Equal(WhyNoWays.NoSituation, Find(new Inquiry { Title = "x", Lexicon = "icd203", Possibilities = [new Possibility { Id = "p" }] }).WhyNot);
    }

    [Fact]
    public void The_same_is_found_on_any_number_of_threads()
    {
        string One(int threads) => string.Join("\n", AlternativeFinder.Find(Closed(), new RunSettings { Threads = threads }).Possibilities
            .SelectMany(p => p.Options.SelectMany(o => o.Sets.Select(s => $"{p.Possibility} {o.Option} {Text(s)} {s.Share:R} {s.Chance:R}"))));
        Assert.NotEmpty(One(1));
        Assert.Equal(One(1), One(5));
    }

    private static AlternativesReading Find(Inquiry inquiry) => AlternativeFinder.Find(inquiry, new RunSettings { Worlds = 8, Seed = 3, Threads = 1 });

    private static string Text(WayOut way) => PlainWays.Text(way.Measures, way.Circumstances.Select(c => (c.Circumstance, c.State)));

    private static string[] Parts(string text) => [.. text.Split('+', '|').Select(p => p.Trim()).Where(p => p.Length > 0)];

    private static PlainWays At(Inquiry inquiry, string possibility, JudgementWay way, double aside)
    {
        double from = FlipScale.To(way.Judgement.Kind, Math.Abs(way.Now));
        double to = FlipScale.To(way.Judgement.Kind, Math.Abs(way.BreakEven));
        double value = Math.CopySign(FlipScale.From(way.Judgement.Kind, to + (Math.Sign(to - from) * aside)), way.Now);
        Analysis.Worlds.WorldTable central = Analysis.Worlds.WorldTable.Central(Analysis.Worlds.JudgementSet.OfRun(inquiry));
        return new PlainWays(inquiry, possibility, j => j.Key == way.Judgement.Key ? value : central.Of(j)[0]);
    }

    private static Inquiry Closed() => new()
    {
        Title = "An appeal",
        Lexicon = "icd203",
        Options = [Say.Option("leave"), Say.Never("take"), new Option { Id = "appeal", Closed = true }],
        Outcomes = [Say.Outcome("gain", Say.Rule(1, "option=take"), Say.Rule(0.9, "option=appeal"), Say.Rule(0)), Say.Outcome("hurt", Say.Rule(0.8, "option=take"), Say.Rule(0))],
        Wants = [Say.Leaf("gaining", "gain"), Say.Leaf("not hurting", "hurt", "no")],
        Possibilities =
        [
            new Possibility { Id = "greed", Wants = Say.Wants(("gaining", 0.8), ("not hurting", 0.2)) },
            new Possibility { Id = "need", Wants = Say.Wants(("gaining", 0.6), ("not hurting", 0.4)) },
        ],
        Measures = [Say.Measure("a way to appeal", 0.1, Say.Open("appeal")), Say.Measure("a fence", 0.2, Say.Forbid("take"))],
    };
}
