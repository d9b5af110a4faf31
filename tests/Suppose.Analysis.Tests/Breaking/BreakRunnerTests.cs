using System.Collections.Immutable;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Breaking.Robustness;
using Suppose.Analysis.Breaking.Sensitivity;
using Suppose.Language;

namespace Suppose.Analysis.Tests.Breaking;

public sealed class BreakRunnerTests
{
    /// Fear: odds of one to one times the factor reach a chance of 10% at a factor of 1/9. Gain never comes near it, greed never below.
    private const string Rated = """
        inquiry: Why?
        tolerance: 10%
        possibilities:
          fear: {acts: 0.5}
          gain: {acts: 0.01}
          greed: {acts: 0.5-0.6}
        measures:
          veto: {cost: 10-30%, against: {fear: x0.05-0.3}}
          idle: {against: {gain: x0.5-0.9}}
        """;

    /// Taking it is worth 1/3 less 2/3 of the chance of being caught: it seems best where one is alone and that chance is at most a half.
    private const string Seen = """
        inquiry: Why?
        circumstances:
          alone: {chance: 30%, seen: yes}
          raining: {chance: 10-60%, seen: yes}
        options:
          take: {never: yes}
          leave: {}
        outcomes:
          gain: {rules: [{when: {option: take}, chance: certain}, {chance: impossible}]}
          caught: {rules: [{when: {option: take, alone: yes}, chance: 5-95%}, {when: {option: take}, chance: 90%}, {chance: impossible}]}
        wants:
          be rich: {outcome: gain}
          be caught: {outcome: caught}
        possibilities:
          greed: {wants: {be rich: 0.5, be caught: -1}}
        measures:
          a light: {changes: [{shift: x1.0, of: caught}]}
        """;

    [Fact]
    public void The_judgement_that_makes_a_rated_design_fail_is_found_with_its_limit_its_share_and_its_break_even()
    {
        BreakRun run = Run(Rated, ["veto"]);
        Breakage fear = run.Breaks[0];
        Assert.Equal(("fear", BreakKind.Boxed), (fear.Possibility, fear.Kind));
        BoxCondition condition = Assert.Single(fear.Search.Boxes.Offered!.Conditions);
        Assert.Equal("veto, against fear", ((JudgementSubject)condition.Subject).Judgement.Label);
        Assert.InRange(condition.AtLeast!.Value, 0.1, 0.12);
        Assert.InRange(fear.Limits.Low, 0, fear.Share);
        Assert.InRange(fear.Limits.High, fear.Share, 1);

        ConclusionSensitivity hangs = run.Sensitivities.Single(s => s.Possibility == "fear");
        JudgementSensitivity one = Assert.Single(hangs.Judgements);
        Assert.Equal(1, one.Index.Total!.Value.Value, 0.05);
        Assert.Equal(1.0 / 9, one.BreakEven!.Value, 1e-6);
        Assert.Equal(0.0625 / 1.0625, one.Swing!.Value.AtLow, 1e-9);
        Assert.Equal(0.2875 / 1.2875, one.Swing!.Value.AtHigh, 1e-9);
    }

    [Fact]
    public void What_never_fails_says_how_seldom_it_can_and_what_always_fails_that_no_assumption_helps()
    {
        BreakRun run = Run(Rated, ["veto"], worlds: 1000);
        Assert.Equal([BreakKind.Boxed, BreakKind.Never, BreakKind.Always, BreakKind.Always], run.Breaks.Select(b => b.Kind));
        Assert.Null(run.Breaks[3].Possibility);
        Assert.Equal(0.05, Math.Pow(1 - run.Breaks[1].Limits.High, 1000), 1e-12);
        Assert.Equal((0.0, 1.0), (run.Breaks[1].Limits.Low, run.Breaks[2].Limits.High));
        Assert.All(run.Breaks.Where(b => b.Kind is BreakKind.Never or BreakKind.Always), b => Assert.Single(b.Search.Boxes.Trajectory));
        Assert.DoesNotContain(run.Sensitivities, s => s.Possibility == "gain");
    }

    [Fact]
    public void Measures_that_are_not_in_the_design_are_not_among_what_it_can_hang_on() =>
        Assert.All(Run(Rated, ["idle"]).Sensitivities.SelectMany(s => s.Judgements), j => Assert.DoesNotContain("veto", ((JudgementSubject)j.Subject).Judgement.Label, StringComparison.Ordinal));

    [Fact]
    public void With_a_situation_circumstances_and_judgements_make_up_a_box_together()
    {
        Breakage greed = Run(Seen, []).Breaks[0];
        Assert.True(greed.Search.OverStates);
        Assert.Equal(BreakKind.Boxed, greed.Kind);
        Assert.Equal(0.5, greed.Share, 0.01);
        FailureBox box = greed.Search.Boxes.Offered!;
        Assert.Equal(2, box.Conditions.Length);
        Assert.Equal(["yes"], box.Conditions.Single(c => c.Subject is CircumstanceSubject { Circumstance: "alone" }).States);
        BoxCondition caught = box.Conditions.Single(c => c.Subject is JudgementSubject);
        Assert.InRange(caught.AtMost!.Value, 0.47, 0.53);
        Assert.InRange(box.Density, 0.9, 1);
    }

    [Fact]
    public void With_a_situation_the_break_even_value_is_found_too()
    {
        JudgementSensitivity caught = Run(Seen, []).Sensitivities.Single().Judgements[0];
        Assert.Equal(0.5, caught.BreakEven!.Value, 1e-6);
        Assert.Equal((1.0, 0.0), (caught.Swing!.Value.AtLow, caught.Swing!.Value.AtHigh));
    }

    [Fact]
    public void With_a_situation_what_does_nothing_has_both_indices_at_exactly_0_and_what_does_everything_both_at_1()
    {
        ConclusionSensitivity greed = Run(Seen, []).Sensitivities.Single();
        JudgementSensitivity caught = greed.Judgements.Single(j => ((JudgementSubject)j.Subject).Judgement.Label.StartsWith("caught", StringComparison.Ordinal));
        JudgementSensitivity raining = greed.Judgements.Single(j => ((JudgementSubject)j.Subject).Judgement.Label.StartsWith("raining", StringComparison.Ordinal));
        Assert.InRange(1, caught.Index.First.Value - caught.Index.First.Error, caught.Index.First.Value + caught.Index.First.Error);
        Assert.InRange(1, caught.Index.Total!.Value.Value - caught.Index.Total!.Value.Error, caught.Index.Total!.Value.Value + caught.Index.Total!.Value.Error);
        Assert.Equal(new SobolIndex(default, default(Estimate)), raining.Index);
    }

    [Theory]
    [InlineData(256)]
    [InlineData(1024)]
    public void Where_two_measures_fall_together_no_third_judgement_is_credited_with_what_they_do(int worlds)
    {
        ImmutableArray<ConclusionSensitivity> found = Run(Falling(2), ["m0", "m1"], worlds).Sensitivities;
        JudgementSensitivity[] all = [.. found.Single().Judgements];
        Assert.True(all.Length > 60);
        Assert.All(all.Skip(2), j => Assert.Equal(new SobolIndex(default, default(Estimate)), j.Index));
        Assert.InRange(all.Sum(j => j.Index.First.Value), 0.8, 1.2);
    }

    [Fact]
    public void Where_too_many_measures_may_fall_first_order_indices_are_estimated_from_independent_worlds()
    {
        string[] measures = [.. Enumerable.Range(0, 17).Select(m => $"m{m}")];
        ConclusionSensitivity found = Run(Falling(17), measures, 256, mostMeasures: 1).Sensitivities.Single();
        Assert.All(found.Judgements, j => Assert.Null(j.Index.Total));
        Assert.InRange(found.Judgements.Where(j => !((JudgementSubject)j.Subject).Judgement.Label.StartsWith('m')).Count(j => j.Index.First.Value > j.Index.First.Error), 0, 6);
    }

    [Fact]
    public void It_goes_up_to_as_many_worlds_as_a_run_where_it_may()
    {
        const string Edge = "inquiry: Why?\ntolerance: 10%\npossibilities: {fear: {acts: 0.5}}\nmeasures: {veto: {against: {fear: x0.0553-0.1138}}}\n";
        RunSettings settings = new() { GoUp = true };
        InquiryRun run = EnoughWorlds.Run(InquiryReader.Read(Edge).Inquiry!, settings);
        BreakRun breaks = BreakRunner.Run(InquiryReader.Read(Edge).Inquiry!, new BreakSettings { Run = settings });
        Assert.True(run.Worlds > settings.Worlds);
        Assert.Equal(run.Worlds, breaks.Worlds);
        Assert.Equal(1 - run.Leading!.Holds.Each[0], breaks.Breaks[0].Share, 1e-12);
    }

    [Fact]
    public void The_domain_criterion_is_the_share_of_worlds_in_which_a_design_holds_for_all()
    {
        string file = Rated.Replace("greed: {acts: 0.5-0.6}", "greed: {acts: 0.001}", StringComparison.Ordinal);
        InquiryRun run = InquiryRunner.Run(InquiryReader.Read(file).Inquiry!, new RunSettings());
        RobustnessTable table = Run(file, ["veto"]).Robustness!;
        Assert.Equal(["veto"], table.Designs[0]);
        Assert.Empty(table.Designs[1]);
        for (int i = 0; i < table.Designs.Length; i++)
        {
            DesignResult design = run.Designs.Single(d => d.Measures.SequenceEqual(table.Designs[i]));
            Assert.Equal(design.Holds.All, table.Of(RobustnessMetric.Domain)[i]);
        }

        Assert.All(table.Values, row => Assert.Equal(table.Designs.Length, row.Length));
    }

    [Fact]
    public void A_certain_file_has_one_world_and_nothing_to_search()
    {
        BreakRun run = Run("inquiry: Why?\npossibilities: {fear: {acts: 0.5}}\nmeasures: {veto: {against: {fear: x0.01}}}\n", null);
        Assert.True(run.Certain);
        Assert.Equal(BreakKind.Never, run.Breaks[0].Kind);
        Assert.Empty(run.Sensitivities);
        Assert.Equal(["veto"], run.Design);
        Assert.True(run.IsLeading);
    }

    [Fact]
    public void Every_world_is_handed_out_with_its_inputs_its_cells_and_its_outcomes()
    {
        WorldRecord record = Run(Rated, ["veto"], worlds: 64).Record!;
        Assert.Equal(
            ["in: greed, chance of the act", "in: veto, cost", "in: veto, against fear", "in: idle, against gain", "act: fear", "holds: fear", "act: gain", "holds: gain", "act: greed", "holds: greed", "holds for all", "cost"],
            record.Columns.Select(c => c.Name));
        WorldRecordColumn factor = record.Columns[2];
        WorldRecordColumn act = record.Columns[4];
        Assert.All(Enumerable.Range(0, 64), w => Assert.Equal(factor.Values!.Value.Span[w] / (1 + factor.Values!.Value.Span[w]), act.Values!.Value.Span[w], 1e-12));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1023)]
    public void Any_number_of_worlds_will_do(int worlds) => Assert.Equal(4, Run(Rated, ["veto"], worlds).Breaks.Length);

    [Fact]
    public void A_design_that_the_file_does_not_allow_is_refused() => Assert.Throws<ArgumentException>(() => Run(Rated, ["vito"]));

    /// Taking seems best unless some measure stands, for each forbids it; sixty judgements have their say about what nobody wants.
    private static string Falling(int measures) =>
        "inquiry: Why?\noptions: {take: {never: yes}, leave: {}}\noutcomes:\n  gain: {rules: [{when: {option: take}, chance: certain}, {chance: impossible}]}\n"
        + string.Concat(Enumerable.Range(0, 60).Select(i => $"  idle {i}: {{chance: 10-90%}}\n"))
        + "wants: {be rich: {outcome: gain}}\npossibilities:\n  greed: {wants: {be rich: 1}}\nmeasures:\n"
        + string.Concat(Enumerable.Range(0, measures).Select(m => $"  m{m}: {{stands: 10-90%, changes: [{{forbid: take}}]}}\n"));

    private static BreakRun Run(string file, string[]? design, int worlds = 4096, int? mostMeasures = null) =>
        BreakRunner.Run(InquiryReader.Read(file).Inquiry!, new BreakSettings { Run = new RunSettings { Worlds = worlds, MaxMeasures = mostMeasures }, Design = design is null ? null : [.. design] });
}
