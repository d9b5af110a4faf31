using FsCheck.Xunit;
using Suppose.Analysis.Record;
using Suppose.Analysis.Tests.Worked;
using Suppose.Model;
using static Suppose.Analysis.Tests.Record.RecordOf;

namespace Suppose.Analysis.Tests.Record;

public sealed class SettlingByTheRecordTests
{
    private static readonly RunSettings Weigh = new() { Weigh = true, Worlds = 64 };

    [Fact]
    public void By_the_record_knowing_is_worth_less_where_the_record_already_says_much()
    {
        // Under gain the veto alone is better by .0412638...; the record leaves gain a chance of .1467005...
        var run = Run(WorkedRun.Inquiry("rated"), Weigh);
        Assert.Equal(0.1467005076142132 * 0.04126383226557953, run.Settling!.Evpi, 1e-12);
        Assert.Equal(0.8532994923857867, run.Record!.Weighing!.Posterior[0].P50, 1e-12);
    }

    [Fact]
    public void Unless_it_is_asked_for_nothing_is_weighed() => Assert.Null(Run(WorkedRun.Inquiry("rated"), new RunSettings()).Record);

    [Fact]
    public void A_living_actors_motive_is_neither_weighed_nor_settled()
    {
        var run = Run(WorkedRun.Inquiry("rated") with { Actor = new Actor(null, true, false) }, Weigh);
        Assert.Null(run.Settling);
        Assert.Equal(NotWeighedCase.LivingActor, run.Record!.WhyNot!.Case);
    }

    [Fact]
    public void A_record_that_can_not_be_weighed_settles_nothing()
    {
        var inquiry = WorkedRun.Inquiry("rated") with { Evidence = [Item("no", ("fear", 0), ("gain", 0))] };
        var run = Run(inquiry, Weigh);
        Assert.Null(run.Settling);
        Assert.Equal(NotWeighedCase.EveryPossibilityRuledOut, run.Record!.WhyNot!.Case);
    }

    [Fact]
    public void The_cost_of_looking_is_taken_off_where_the_file_relates_costs_to_our_value()
    {
        var worked = WorkedRun.Inquiry("rated");
        var archive = Item("archive", ("fear", 0.02), ("gain", 0.98)) with { Cost = Between(0.01, 0.03, "cost", JudgementKind.Strength) };
        var open = Assert.Single(RecordReader.Read(worked with { OpenEvidence = [archive] }, Weigh, null, TestContext.Current.CancellationToken).Weighing!.Open);
        Assert.True(open.CostCounted);
        Assert.True(open.BeforeCost > 0);
        Assert.Equal(open.BeforeCost.Value - 0.02, open.Worth!.Value.P50, 1e-3);
        Assert.InRange(open.Worth.Value.P05, open.BeforeCost.Value - 0.03, open.Worth.Value.P50);
        var unrelated = Assert.Single(RecordReader.Read(worked with { OpenEvidence = [archive], Ours = worked.Ours! with { Costs = null } }, Weigh, null, TestContext.Current.CancellationToken).Weighing!.Open);
        Assert.False(unrelated.CostCounted);
        Assert.Equal(Quantiles.Certain(unrelated.BeforeCost!.Value), unrelated.Worth);
    }

    [Fact]
    public void Where_the_file_does_not_say_what_is_ours_finding_out_has_a_chance_and_no_worth()
    {
        var inquiry = Inquiry(Item("memo", ("a", 0.9), ("b", 0.3))) with { OpenEvidence = [Item("archive", ("a", 0.8), ("b", 0.4))] };
        var open = Assert.Single(inquiry.Weigh().Open);
        Assert.Null(open.Worth);
        Assert.Equal((0.75 * 0.8) + (0.25 * 0.4), open.Found.P50, 1e-12);
        Assert.True(open.Bits.P50 > 0);
    }

    [Property(MaxTest = 600, Arbitrary = [typeof(SmallRecords)], Replay = "(88171,19)")]
    public void What_knowing_and_finding_out_are_worth_equal_plain_sums_where_all_is_certain(SmallRecord small, byte[] against, byte found)
    {
        var inquiry = Certain(small, against, found);
        var run = Run(inquiry, Weigh);
        if (run.Record!.Weighing is not { } weighing)
        {
            return;
        }

        double Value(DesignResult design, string possibility) => design.Value[inquiry.Possibilities.IndexOf(inquiry.Possibilities.Single(p => p.Id == possibility))].P50;
        double Best(Func<int, double> weight) => run.Designs.Max(d => weighing.Possibilities.Select((id, i) => weight(i) * Value(d, id)).Sum());
        var chances = weighing.Posterior.Select(q => q.P50).ToArray();
        var best = Best(i => chances[i]);
        Assert.Equal(weighing.Possibilities.Select((id, i) => chances[i] * run.Designs.Max(d => Value(d, id))).Sum() - best, run.Settling!.Evpi, 1e-9);
        var open = Assert.Single(weighing.Open);
        var likelihoods = weighing.Possibilities.Select(id => inquiry.OpenEvidence[0].Expected.Single(e => e.Possibility == id).Judgement.Distribution.Median).ToArray();
        Assert.Equal(Best(i => chances[i] * likelihoods[i]) + Best(i => chances[i] * (1 - likelihoods[i])) - best, open.BeforeCost!.Value, 1e-9);
        Assert.InRange(open.BeforeCost.Value, 0, run.Settling.Evpi + 1e-9);
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(SmallRecords)], Replay = "(1771,5)")]
    public void Finding_out_is_worth_at_most_what_knowing_is_also_where_judgements_are_ranges(SmallRecord small, byte[] against, byte found)
    {
        var inquiry = With(small.ToInquiry(), against, code => SmallRecord.Range(code, $"against {code}", JudgementKind.Shift));
        inquiry = inquiry with { OpenEvidence = [new Evidence { Id = "open", Origin = "shared", Expected = [new("p0", SmallRecord.Range(found, "open", JudgementKind.Expectation), true)] }] };
        var run = Run(inquiry, Weigh);
        if (run.Record!.Weighing is { } weighing)
        {
            Assert.InRange(Assert.Single(weighing.Open).BeforeCost!.Value, 0, run.Settling!.Evpi + 1e-9);
        }
    }

    private static InquiryRun Run(Inquiry inquiry, RunSettings settings) => InquiryRunner.Run(inquiry, settings, null, TestContext.Current.CancellationToken);

    private static Inquiry Certain(SmallRecord small, byte[] against, byte found)
    {
        var certain = small with { Items = [.. small.Items.Select(i => i with { Reliability = (byte)(i.Reliability & 15), Expected = [.. i.Expected.Select(e => (byte)(e & 15))] })], Dependence = 15 };
        var inquiry = With(certain.ToInquiry(), against, code => Sure(code / 64.0, JudgementKind.Shift));
        return inquiry with
        {
            OpenEvidence = [new Evidence { Id = "open", Expected = [.. inquiry.Possibilities.Select((p, i) => new PossibilityJudgement(p.Id, Sure(((found * (i + 3)) % 17) / 16.0, JudgementKind.Expectation), true))] }],
        };
    }

    /// Two measures, each with a shift against every possibility, and a harm and costs of ours.
    private static Inquiry With(Inquiry inquiry, byte[] against, Func<byte, Judgement> shift) => inquiry with
    {
        Possibilities = [.. inquiry.Possibilities.Select((p, i) => p with { Acts = Sure(0.3 + (0.2 * i)) })],
        Measures = [.. Enumerable.Range(0, 2).Select(m => new Measure
        {
            Id = $"m{m}",
            Cost = Sure(0.02 * (m + 1), JudgementKind.Strength),
            Against = [.. inquiry.Possibilities.Select((p, i) => new PossibilityJudgement(p.Id, shift(against.Length == 0 ? (byte)16 : against[((2 * i) + m) % against.Length]), true))],
        })],
        Ours = new Ours { Harm = Sure(0.9, JudgementKind.Strength), Costs = Sure(1, JudgementKind.Strength) },
    };
}
