using Suppose.Analysis.Record;
using Suppose.Model;
using Suppose.Numerics;
using static Suppose.Analysis.Tests.Record.RecordOf;

namespace Suppose.Analysis.Tests.Record;

public sealed class RecordReaderTests
{
    [Fact]
    public void Without_any_evidence_the_weights_alone_speak()
    {
        var chances = Over(["a", "b", "c"]).Weighed(1, 2, 1).Chances();
        Assert.Equal([0.25, 0.5, 0.25], chances);
    }

    [Fact]
    public void An_item_multiplies_the_odds_by_the_ratio_of_its_likelihoods()
    {
        var chances = Inquiry(Item("memo", ("a", 0.9), ("b", 0.3))).Weighed(1, 3).Chances();
        Assert.Equal(0.5, chances[0], 12);
    }

    [Fact]
    public void A_possibility_left_out_of_a_row_is_neutral_towards_it()
    {
        var evidence = new[] { Item("memo", ("a", 0.9)), Item("note", ("b", 0.5)) };
        Assert.Equal(0.9 / 1.4, Inquiry(evidence).Chances()[0], 12);
    }

    [Fact]
    public void A_source_that_can_be_relied_on_by_half_moves_the_odds_less()
    {
        var sure = Sure(0.5, JudgementKind.Reliability);
        var inquiry = Inquiry(Item("memo", ("a", 0.9), ("b", 0.3)) with { Source = "paper" }) with { Sources = [new Source { Id = "paper", Reliability = sure }] };
        Assert.Equal(0.7 / 1.1, inquiry.Chances()[0], 12);
    }

    [Fact]
    public void An_items_own_reliability_goes_before_its_sources()
    {
        var item = Item("memo", ("a", 0.9), ("b", 0.3)) with { Source = "paper", Reliability = Sure(1, JudgementKind.Reliability) };
        var inquiry = Inquiry(item) with { Sources = [new Source { Id = "paper", Reliability = Sure(0, JudgementKind.Reliability) }] };
        Assert.Equal(0.75, inquiry.Chances()[0], 12);
    }

    [Fact]
    public void A_possibility_that_nobody_rated_is_named_and_left_out()
    {
        var reading = Over(["a", "b", "c"], Item("memo", ("a", 0.9), ("b", 0.3))).Read();
        Assert.Equal(["c"], reading.Unrated);
        Assert.Equal(["a", "b"], reading.Weighing!.Possibilities);
    }

    [Fact]
    public void The_ordinary_member_is_never_weighed()
    {
        var inquiry = Over(["a", "b"], Item("memo", ("a", 0.9), ("b", 0.3)));
        inquiry = inquiry with { Possibilities = [inquiry.Possibilities[0], inquiry.Possibilities[1] with { Ordinary = true }] };
        Assert.Equal(["a"], inquiry.Weigh().Possibilities);
        Assert.Empty(inquiry.Read().Unrated);
    }

    [Fact]
    public void What_an_item_rules_out_is_set_aside_and_the_rest_weighed_as_before()
    {
        var memo = Item("memo", ("a", 0.9), ("b", 0.3), ("c", 0.1));
        var alibi = new Evidence { Id = "alibi", RulesOut = ["c"] };
        var reading = Over(["a", "b", "c"], memo, alibi).Read();
        var aside = Assert.Single(reading.SetAside);
        Assert.Equal("c", aside.Possibility);
        Assert.Equal(["alibi"], aside.Items);
        Assert.Equal(0.75, reading.Weighing!.Posterior[0].P50, 12);
        Assert.Equal("memo", Assert.Single(reading.Weighing.Items).Id);
    }

    [Fact]
    public void Nothing_is_weighed_about_a_living_actor_but_what_is_ruled_out_is_said()
    {
        var inquiry = Inquiry(Item("memo", ("a", 0.9)), new Evidence { Id = "alibi", RulesOut = ["b"] }) with { Actor = new Actor("N. N.", true, false) };
        var reading = inquiry.Read();
        Assert.Null(reading.Weighing);
        Assert.Equal(NotWeighedCase.LivingActor, reading.WhyNot!.Case);
        Assert.Equal("b", Assert.Single(reading.SetAside).Possibility);
    }

    [Fact]
    public void Evidence_that_rules_out_every_possibility_is_named_with_its_items()
    {
        var reading = Inquiry(Item("memo", ("a", 0), ("b", 0.3)), Item("alibi", ("a", 0.4), ("b", 0)), Item("note", ("a", 0.2))).Read();
        Assert.Equal(NotWeighedCase.EveryPossibilityRuledOut, reading.WhyNot!.Case);
        Assert.Equal(["memo", "alibi"], reading.WhyNot.Items);
    }

    [Fact]
    public void Weights_that_are_all_nought_are_named()
    {
        Assert.Equal(NotWeighedCase.NoPriorWeight, Inquiry(Item("memo", ("a", 0.2))).Weighed(0, 0).Read().WhyNot!.Case);
    }

    [Fact]
    public void A_record_that_sets_everything_aside_leaves_nothing_to_weigh()
    {
        var reading = Inquiry(new Evidence { Id = "alibi", RulesOut = ["a", "b"] }).Read();
        Assert.Equal(NotWeighedCase.NoPossibilityLeft, reading.WhyNot!.Case);
        Assert.Equal(["alibi"], reading.WhyNot.Items);
    }

    [Fact]
    public void Ranges_come_from_the_worlds_and_stay_in_order()
    {
        var vague = new PossibilityJudgement("a", Between(0.2, 0.95, "row/a", JudgementKind.Expectation), true);
        var neutral = Item("memo", ("b", 0.5));
        var chances = Inquiry(neutral with { Expected = [vague, .. neutral.Expected] }).Weigh(4096).Posterior[0];
        Assert.InRange(chances.P05, 0.2 / 0.7, chances.P50);
        Assert.Equal(0.575 / 1.075, chances.P50, 3);
        Assert.InRange(chances.P95, chances.P50, 0.95 / 1.45);
    }

    [Fact]
    public void A_record_that_contradicts_itself_in_some_worlds_leaves_them_out_and_says_their_share()
    {
        var allOrNothing = Between(0, 1, "memo/a", JudgementKind.Expectation) with { Distribution = new NoughtOr(0.6) };
        var memo = Item("memo", ("b", 0)) with { };
        memo = memo with { Expected = [new("a", allOrNothing, true), .. memo.Expected] };
        var weighing = Inquiry(memo).Weigh(256);
        Assert.Equal(0.5, weighing.Contradictory);
        Assert.Equal([Quantiles.Certain(1), Quantiles.Certain(0)], weighing.Posterior);
    }

    [Fact]
    public void Work_that_was_called_off_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var inquiry = Inquiry(Item("memo", ("a", 0.9)));
        Assert.Throws<OperationCanceledException>(() => RecordReader.Read(inquiry, new RunSettings(), null, source.Token));
    }

    private sealed record NoughtOr(double Value) : Distribution
    {
        public override double Minimum => 0;

        public override double Maximum => Value;

        public override double Quantile(double u) => u < 0.5 ? 0 : Value;
    }
}
