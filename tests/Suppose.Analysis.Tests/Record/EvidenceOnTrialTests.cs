using Suppose.Analysis.Record;
using Suppose.Model;
using static Suppose.Analysis.Tests.Record.RecordOf;

namespace Suppose.Analysis.Tests.Record;

public sealed class EvidenceOnTrialTests
{
    [Fact]
    public void Diagnosticity_is_the_largest_ratio_between_two_possibilities()
    {
        var item = Assert.Single(Over(["a", "b", "c"], Item("memo", ("a", 0.9), ("b", 0.3), ("c", 0.6))).Weigh().Items);
        Assert.Equal(3, item.Diagnosticity.P50, 12);
    }

    [Fact]
    public void What_rules_out_one_possibility_and_not_another_is_diagnostic_without_bound()
    {
        var item = Assert.Single(Inquiry(Item("memo", ("a", 0.9), ("b", 0))).Weigh().Items);
        Assert.Equal(double.PositiveInfinity, item.Diagnosticity.P50);
        Assert.Equal(0, item.Moves[1].P50);
    }

    [Fact]
    public void An_item_that_settles_a_matter_of_two_even_possibilities_is_worth_one_bit()
    {
        Assert.Equal(1, Assert.Single(Inquiry(Item("memo", ("a", 1), ("b", 0))).Weigh().Items).Bits.P50, 12);
    }

    [Fact]
    public void Bits_are_the_mutual_information_of_the_report_and_the_possibility()
    {
        // A binary symmetric channel with error .1: 1 - H(.1) bits (Shannon 1948).
        var entropy = -(0.1 * Math.Log2(0.1)) - (0.9 * Math.Log2(0.9));
        Assert.Equal(1 - entropy, Assert.Single(Inquiry(Item("memo", ("a", 0.9), ("b", 0.1))).Weigh().Items).Bits.P50, 12);
    }

    [Fact]
    public void The_same_word_everywhere_moves_nothing_however_strong_it_is()
    {
        var striking = Between(0.8, 0.95, "striking/expected", JudgementKind.Expectation);
        var row = new Evidence { Id = "row", Expected = [new("a", striking, true), new("b", striking, true)] };
        var weighing = Inquiry(Item("memo", ("a", 0.9), ("b", 0.3)), row).Weigh();
        Assert.Equal([false, true], weighing.Items.Select(item => item.TellsNothing));
        Assert.Equal(Quantiles.Certain(0), weighing.Items[1].Bits);
        Assert.Equal(Quantiles.Certain(1), weighing.Items[1].Diagnosticity);
        Assert.All(weighing.Items[1].Moves, move => Assert.Equal(Quantiles.Certain(1), move));
        Assert.Equal(Quantiles.Certain(0), weighing.WithoutEach.Single(w => w.Id == "row").Moves);
    }

    [Fact]
    public void An_item_moves_the_odds_of_a_possibility_against_the_others_together()
    {
        var item = Assert.Single(Over(["a", "b", "c"], Item("memo", ("a", 0.9), ("b", 0.3), ("c", 0.6))).Weighed(1, 1, 2).Weigh().Items);
        Assert.Equal(0.9 / 0.5, item.Moves[0].P50, 12);
        Assert.Equal(0.3 / 0.7, item.Moves[1].P50, 12);
        Assert.Equal(0.6 / 0.6, item.Moves[2].P50, 12);
    }

    [Theory]
    [InlineData(0.3, true)]
    [InlineData(0.9 / 3.5, false)]
    public void Odds_that_move_by_at_most_three_are_not_told_apart(double likelihood, bool alike)
    {
        var pairs = Inquiry(Item("memo", ("a", 0.9), ("b", likelihood))).Weighed(5, 1).Weigh().Alike;
        Assert.Equal(alike ? [new AlikePair("a", "b", 1)] : [], pairs);
    }

    [Fact]
    public void The_share_of_worlds_in_which_a_pair_is_alike_is_said()
    {
        // The ratio is at most three where the likelihood is at least .3: in seven tenths of the range.
        var vague = Between(0.2, 0.5333333333333333, "memo/b", JudgementKind.Expectation);
        var row = Item("memo", ("a", 0.9)) with { };
        row = row with { Expected = [.. row.Expected, new("b", vague, true)] };
        Assert.Equal(0.7, Assert.Single(Inquiry(row).Weigh(4096).Alike).Share, 3);
    }

    [Fact]
    public void Two_that_are_both_ruled_out_are_not_told_apart()
    {
        var pairs = Over(["a", "b", "c"], Item("memo", ("a", 0.9), ("b", 0), ("c", 0))).Weigh().Alike;
        Assert.Equal([new AlikePair("b", "c", 1)], pairs);
    }

    [Fact]
    public void Taking_an_item_away_shows_what_fell_with_it()
    {
        var weighing = Inquiry(Item("memo", ("a", 0.9), ("b", 0.1)), Item("note", ("a", 0.6), ("b", 0.5))).Weigh();
        var without = weighing.WithoutEach[0];
        Assert.Equal((LeftOutKind.Item, "memo"), (without.Kind, without.Id));
        Assert.Equal(0.6 / 1.1, without.Posterior[0].P50, 12);
        Assert.Equal(weighing.Posterior[0].P50 - (0.6 / 1.1), without.Moves.P50, 12);
        Assert.Equal([new AlikePair("a", "b", 1)], without.NoLongerToldApart);
        Assert.Empty(weighing.WithoutEach[1].NoLongerToldApart);
    }

    [Fact]
    public void A_source_falls_with_all_its_items_and_so_does_a_shared_origin()
    {
        var memo = Item("memo", ("a", 0.9), ("b", 0.1)) with { Source = "paper", Origin = "desk" };
        var note = Item("note", ("a", 0.7), ("b", 0.2)) with { Source = "paper" };
        var copy = Item("copy", ("a", 0.9), ("b", 0.1)) with { Origin = "desk" };
        var weighing = Inquiry(memo, note, copy).Weigh();
        var (source, origin) = (weighing.WithoutEach.Single(w => w.Kind == LeftOutKind.Source), weighing.WithoutEach.Single(w => w.Kind == LeftOutKind.Origin));
        Assert.Equal(["memo", "note"], source.Items);
        Assert.Equal(0.9, source.Posterior[0].P50, 12);
        Assert.Equal(["memo", "copy"], origin.Items);
        Assert.Equal(0.7 / 0.9, origin.Posterior[0].P50, 12);
    }

    [Fact]
    public void A_copy_that_falls_leaves_the_one_it_copied_to_speak_for_both()
    {
        var memo = Item("memo", ("a", 0.9), ("b", 0.1)) with { Origin = "desk" };
        var weighing = Inquiry(memo, memo with { Id = "copy" }).Weigh();
        Assert.Equal(0, weighing.WithoutEach[1].Moves.P50, 12);
    }
}
