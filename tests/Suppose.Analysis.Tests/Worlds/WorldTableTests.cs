using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Worlds;

public sealed class WorldTableTests
{
    private static readonly Judgement Likely = Judged.As("a/likely", 0.55, 0.80);
    private static readonly Judgement Unlikely = Judged.As("b/unlikely", 0.20, 0.45);
    private static readonly Judgement Sure = Judged.As("c/0.3", 0.3, 0.3);

    [Fact]
    public void Every_judgement_takes_values_over_its_whole_range()
    {
        WorldTable table = WorldTable.Draw(JudgementSet.Of([Likely, Unlikely, Sure], []), 1024, 1);
        Assert.Equal(1024, table.Worlds);
        Assert.False(table.Certain);
        Assert.Equal(["a/likely", "b/unlikely"], table.Set.UncertainKeys);
        double[] values = table.Of(Likely).ToArray();
        Assert.InRange(values.Min(), 0.55, 0.551);
        Assert.InRange(values.Max(), 0.799, 0.80);
        Assert.Equal(0.675, values.Average(), 1e-3);
        Assert.True(table.Of(Sure).TrimStart(0.3).IsEmpty);
        Assert.Equal(1024, table.Of(Sure).Length);
    }

    [Fact]
    public void Neither_order_nor_repetition_changes_a_world()
    {
        WorldTable table = WorldTable.Draw(JudgementSet.Of([Likely, Unlikely, Sure], []), 256, 7);
        WorldTable turned = WorldTable.Draw(JudgementSet.Of([Sure, Unlikely, Likely, Likely with { Label = "elsewhere" }], []), 256, 7);
        Assert.Equal(table.Of(Likely), turned.Of(Likely));
        Assert.Equal(table.Of(Unlikely), turned.Of(Unlikely));
    }

    [Fact]
    public void Equal_keys_share_one_draw_and_others_do_not()
    {
        Judgement elsewhere = Likely with { Label = "used elsewhere" };
        Judgement against = Judged.As(Likely.Key, new Negative(Likely.Distribution));
        WorldTable table = WorldTable.Draw(JudgementSet.Of([Likely, elsewhere, against, Unlikely], []), 512, 1);
        Assert.Equal(table.Of(Likely), table.Of(elsewhere));
        Assert.Equal(table.Of(Likely).ToArray().Select(v => -v), table.Of(against).ToArray());
        Assert.NotEqual(
            table.Of(Likely).ToArray().Select(v => (v - 0.55) / 0.25),
            table.Of(Unlikely).ToArray().Select(v => (v - 0.20) / 0.25));
    }

    [Fact]
    public void Another_seed_gives_other_worlds_and_the_same_seed_the_same()
    {
        JudgementSet set = JudgementSet.Of([Likely], []);
        Assert.Equal(WorldTable.Draw(set, 64, 1).Of(Likely), WorldTable.Draw(set, 64, 1).Of(Likely));
        Assert.NotEqual(WorldTable.Draw(set, 64, 1).Of(Likely).ToArray(), WorldTable.Draw(set, 64, 2).Of(Likely).ToArray());
    }

    [Fact]
    public void Where_nothing_has_width_there_is_one_world()
    {
        WorldTable table = WorldTable.Draw(JudgementSet.Of([Sure], [Judged.Ranked("r", ["be safe"])]), 4096, 1);
        Assert.Equal(1, table.Worlds);
        Assert.True(table.Certain);
        Assert.Equal([0.3], table.Of(Sure));
    }

    [Fact]
    public void The_central_world_has_every_judgement_at_its_median()
    {
        WorldTable central = WorldTable.Central(JudgementSet.Of([Likely, Sure], []));
        Assert.Equal(1, central.Worlds);
        Assert.False(central.Certain);
        Assert.Equal([Likely.Distribution.Median], central.Of(Likely));
        Assert.Equal([0.3], central.Of(Sure));
    }

    [Fact]
    public void One_judgement_can_be_replaced_while_the_others_stay()
    {
        Judgement against = Judged.As(Likely.Key, new Negative(Likely.Distribution));
        WorldTable table = WorldTable.Draw(JudgementSet.Of([Likely, against, Unlikely, Sure], []), 128, 1);
        WorldTable replaced = table.WithValue(Likely.Key, 0.9).WithQuantile(Unlikely.Key, 0.25);
        Assert.True(replaced.Of(Likely).TrimStart(0.9).IsEmpty);
        Assert.True(replaced.Of(against).TrimStart(-0.9).IsEmpty);
        Assert.True(replaced.Of(Unlikely).TrimStart(Unlikely.Distribution.Quantile(0.25)).IsEmpty);
        Assert.Equal(table.Of(Sure), replaced.Of(Sure));
        Assert.Equal(128, replaced.Of(Likely).Length);
        Assert.Equal([0.1], WorldTable.Central(table.Set).WithValue(Sure.Key, 0.1).Of(Sure));
    }

    [Fact]
    public void A_judgement_that_was_not_drawn_is_refused()
    {
        WorldTable table = WorldTable.Draw(JudgementSet.Of([Likely], [Judged.Ranked("r", ["x"], ["y"])]), 16, 1);
        Assert.Throws<ArgumentException>(() => table.Of(Unlikely).Length);
        Assert.Throws<ArgumentException>(() => table.Of(Judged.Ranked("r", ["x"], ["y"]), "z").Length);
        Assert.Throws<ArgumentException>(() => table.WithValue("nothing", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorldTable.Draw(table.Set, 0, 1));
    }
}
