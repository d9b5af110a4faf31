using FsCheck.Xunit;
using Suppose.Analysis.Mishaps;
using Suppose.Analysis.Tests.Situations;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Mishaps;

public class MishapTests
{
    private const string File = """
        inquiry: What became of the money?
        options: {hand it in: {}, keep it: {never: yes}}
        outcomes:
          money gone:
            rules:
              - {when: {option: keep it}, chance: 1}
              - {chance: 0.2}
        wants: {have more: money gone, be trusted: {not: money gone}}
        possibilities:
          honest: {ordinary: yes, wants: {be trusted: 1}}
          gain: {wants: {have more: 1}}
        never happens: {money gone: {at most: 5%}}
        measures:
          two people count: {stands: certain, changes: [{of: money gone, when: {option: hand it in}, set: 0.04}]}
          a locked box: {stands: certain, changes: [{forbid: keep it}]}

        """;

    [Fact]
    public void A_check_that_catches_honest_error_is_credited_with_that_and_accuses_nobody()
    {
        InquiryRun run = InquiryRunner.Run(InquiryReader.Read(File).Inquiry!, new RunSettings(), token: TestContext.Current.CancellationToken);
        MishapChance nothing = Assert.Single(Of(run).Mishaps);
        Assert.Equal((0.2, 1), (nothing.Chance[0].P50, nothing.Chance[1].P50));
        MishapChance counted = Assert.Single(Of(run, "two people count").Mishaps);
        Assert.Equal((0.04, 1), (counted.Chance[0].P50, counted.Chance[1].P50));
        Assert.Equal([1.0, 0], counted.Within);
        Assert.Equal(0, counted.WithinAll);
        Assert.Equal(Of(run).Act[0], Of(run, "two people count").Act[0]);
        Assert.Equal(Of(run).Holds.Each, Of(run, "two people count").Holds.Each);
        Assert.Equal(0.2, Assert.Single(Of(run, "a locked box").Mishaps).Chance[1].P50);
        Assert.Equal(1, Assert.Single(Of(run, "two people count", "a locked box").Mishaps).WithinAll);
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 300, Replay = "(1105,20263)")]
    public void The_chance_is_what_plain_loops_over_worlds_states_and_what_stands_give(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        var never = new NeverHappens(inquiry.Outcomes[0].Id, [inquiry.Outcomes[0].States[0]], Sure(0.3), null, Place.Nowhere);
        InquiryRun run = InquiryRunner.Run(inquiry with { NeverHappens = [never] }, new RunSettings { Worlds = 2, Threads = 1 }, token: TestContext.Current.CancellationToken);
        WorldTable table = WorldTable.Draw(JudgementSet.OfRun(inquiry), 2, 1);
        Inquiry asked = inquiry with
        {
            Wants = inquiry.Wants.Add(new LeafWant("it happens", never.Outcome, never.States, Place.Nowhere)),
            Ours = new Ours { Wants = [new WantWeight("it happens", Sure(1))] },
        };
        List<PlainDesign>[] worlds = [.. Enumerable.Range(0, table.Worlds).Select(world => new PlainRun(new PlainWorld(
            asked, j => j.Key == "sure" ? j.Distribution.Minimum : table.Of(j)[world], (ranked, want) => table.Of(ranked, want)[world])).Designs)];
        for (int design = 0; design < run.Designs.Length; design++)
        {
            MishapChance found = Assert.Single(run.Designs[design].Mishaps);
            for (int p = 0; p < inquiry.Possibilities.Length; p++)
            {
                double[] chances = [.. worlds.Select(w => w[design].Value[inquiry.Possibilities[p].Id])];
                Assert.Equal(chances.Average(), found.Chance[p].P50, 1e-9);
                Assert.Equal(chances.Average(c => c <= 0.3 + 1e-9 ? 1.0 : 0), found.Within[p], 1e-9);
            }
        }
    }

    [Fact]
    public void What_must_not_happen_changes_no_other_figure()
    {
        Inquiry inquiry = InquiryReader.Read(File.Replace("chance: 0.2", "chance: unlikely", StringComparison.Ordinal)).Inquiry!;
        InquiryRun with = InquiryRunner.Run(inquiry, new RunSettings { Worlds = 64 }, token: TestContext.Current.CancellationToken);
        InquiryRun without = InquiryRunner.Run(inquiry with { NeverHappens = [] }, new RunSettings { Worlds = 64 }, token: TestContext.Current.CancellationToken);
        Assert.Equal(without.Designs.SelectMany(d => d.Act), with.Designs.SelectMany(d => d.Act));
        Assert.All(without.Designs, d => Assert.Empty(d.Mishaps));
    }

    private static DesignResult Of(InquiryRun run, params string[] measures) => run.Designs.Single(d => d.Measures.SequenceEqual(measures));

    private static Judgement Sure(double value) => new() { Key = "sure", Label = "sure", Kind = JudgementKind.Chance, Distribution = new CertainValue(value), Written = "sure" };
}
