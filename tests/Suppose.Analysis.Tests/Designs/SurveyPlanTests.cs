using Suppose.Analysis.Designs;
using Suppose.Analysis.Lessons;
using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Tests.Rated;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Designs;

/// <summary>Looking at designs in stretches must find what looking at all of them together finds.</summary>
public sealed class SurveyPlanTests
{
    private static readonly RunControl s_control = new(2, null, CancellationToken.None);

    /// <summary>Measures a, c, e, g, h and i never fall; what some do hangs on others, and d goes with b.</summary>
    private const string Situation = """
        inquiry: Q
        tolerance: 45%
        circumstances:
          cold: {chance: 20-60%, seen: yes}
          worn: {rules: [{when: {cold: yes}, chance: likely}, {chance: unlikely}]}
        options: {delay: {}, ask: {closed: yes}, launch: {never: yes}, push: {never: yes, when: {cold: yes}}}
        outcomes:
          fails: {rules: [{when: {option: [launch, push], worn: yes}, chance: likely}, {when: {option: [launch, push]}, chance: unlikely}, {chance: very unlikely}]}
          late: {rules: [{when: {option: [delay, ask]}, chance: likely}, {chance: unlikely}]}
        wants: {be safe: {not: fails}, be on time: {not: late}}
        possibilities:
          haste: {wants: {be on time: strong, be safe: some}, sharpness: 10-30}
          zeal: {wants: {be on time: overriding, be safe: slight}, weight: 1-3}
          called away: {wants: {be on time: strong}, given: {worn: yes}, only: [delay, launch]}
          an ordinary engineer: {ordinary: yes, wants: {be safe: strong, be on time: slight}}
        measures:
          a: {cost: slight, changes: [{forbid: launch, when: {cold: yes}}]}
          b: {cost: 0.05-0.1, stands: {haste: likely, others: very likely}, upheld by: the board, changes: [{open: ask}]}
          c: {cost: 0.01-0.1, changes: [{of: fails, when: {option: [launch, push]}, shift: more likely}]}
          d: {needs: [b], cost: 0.02-0.05, changes: [{of: late, when: {option: ask}, shift: much less likely}]}
          e: {cost: slight, changes: [{reveal: worn}]}
          f: {stands: 60-90%, upheld by: the board, changes: [{of: fails, when: {option: push}, set: 60-90%}]}
          g: {cost: some, changes: [{of: late, when: {option: delay}, shift: less likely}]}
          h: {cost: slight, excludes: [g], changes: [{of: late, when: {option: delay}, shift: much less likely}]}
          i: {cost: 0.01-0.03}
        OURS
        """;

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Stretches_of_a_rated_inquiry_find_what_all_together_find(bool falls, bool ours)
    {
        RatedSpec spec = LargerInquiry.Of(11, 3, 70, falls, 2, ours);
        spec = spec with { Measures = [.. spec.Measures.Select((m, i) => i is 0 or 2 or 3 or 6 or 8 ? m with { Stands = [] } : m)] };
        Inquiry inquiry = spec.ToInquiry();
        CompiledInquiry compiled = Compile(inquiry, spec.Worlds);
        foreach (int bits in new[] { 6, 8, 9 })
        {
            SurveyPlan plan = SurveyPlan.Of(compiled, bits);
            Assert.False(plan.IsTogether);
            Assert.True(plan.Parts().Count() > 1);
            Same(compiled, plan, bits);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Stretches_of_a_situation_find_what_all_together_find(bool ours)
    {
        Inquiry inquiry = InquiryReader.Read(Situation.Replace("OURS", ours ? "ours: {wants: {be safe: strong, be on time: some}, costs: slight}" : "", StringComparison.Ordinal)).Inquiry!;
        CompiledInquiry compiled = Compile(inquiry, 200);
        foreach (int bits in new[] { 6, 7 })
        {
            SurveyPlan plan = SurveyPlan.Of(compiled, bits);
            Assert.False(plan.IsTogether);
            Assert.Equal(0UL, plan.Fixed & 0b1010_1010UL & ~0b1000_0000UL);
            Same(compiled, plan, bits);
        }
    }

    [Fact]
    public void What_can_fall_is_never_fixed_and_where_everything_can_all_are_looked_at_together()
    {
        CompiledInquiry all = Compile(LargerInquiry.Of(11, 3, 20, true).ToInquiry(), 20);
        SurveyPlan plan = SurveyPlan.Of(all, 6);
        Assert.Equal(0UL, plan.Fixed & Enumerable.Range(0, 3).Aggregate(0UL, (set, p) => set | all.Chances.MayFall(p)));
        Assert.Equal(plan.Fixed == 0, plan.IsTogether);
        Assert.Equal(all.Space.Sets, plan.Parts().SelectMany(part => part).Order());
    }

    [Fact]
    public void Beyond_twenty_measures_stretches_follow_each_other()
    {
        RatedSpec spec = LargerInquiry.Of(22, 2, 10, false);
        Inquiry inquiry = (spec with { MaxMeasures = 3 }).ToInquiry();
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, DesignSpace.Of(inquiry, 3, out _)!, WorldTable.Draw(JudgementSet.OfRun(inquiry), 10, 3));
        SurveyPlan plan = SurveyPlan.Of(compiled, 8);
        Assert.Equal(0UL, plan.Fixed);
        Assert.False(plan.IsTogether);
        Assert.Equal(compiled.Space.Sets, plan.Parts().SelectMany(part => part));
        Assert.All(plan.Parts(), part => Assert.InRange(part.Length, 1, 1 << 8));
        Same(compiled, plan, 8);
    }

    [Fact]
    public void A_measure_that_may_fall_but_is_in_no_design_makes_no_table_larger()
    {
        string file = "inquiry: Q\npossibilities: {p: {acts: likely}}\nmeasures:\n"
            + string.Concat(Enumerable.Range(0, 24).Select(m => $"  m{m}: {{against: {{p: x0.5}}}}\n")) + "  never: {against: {p: x0.5}, stands: likely, needs: [m0, m1, m2, m3, m4, m5, m6]}\n";
        Inquiry inquiry = InquiryReader.Read(file).Inquiry!;
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, DesignSpace.Of(inquiry, 7, out _)!, WorldTable.Central(JudgementSet.OfRun(inquiry)));
        IReadOnlyList<(TablePlan Plan, int From, int To)> plans = TablePlans.For(compiled, 0, [.. compiled.Space.Sets]);
        Assert.Equal(compiled.Space.Count, plans.Sum(plan => plan.To - plan.From));
        Assert.All(plans, plan => Assert.InRange(plan.Plan.Rows, 1, 1 << 12));
    }

    private static CompiledInquiry Compile(Inquiry inquiry, int worlds) =>
        CompiledInquiry.Of(inquiry, DesignSpace.Of(inquiry, null, out _)!, WorldTable.Draw(JudgementSet.OfRun(inquiry), worlds, 3));

    private static void Same(CompiledInquiry inquiry, SurveyPlan plan, int bits)
    {
        (DesignSurvey together, DesignSurvey parts) = (Surveys.Of(inquiry), Surveys.Of(inquiry, bits, 2));
        Assert.Equal(together.Sets, parts.Sets);
        Assert.Equal(together.All, parts.All);
        Assert.Equal(together.Each, parts.Each);
        Near(together.RegretP95, parts.RegretP95);
        Near(together.Least.Means, parts.Least.Means);
        Assert.All(together.Least.Worlds.Zip(parts.Least.Worlds), pair => Near(pair.First, pair.Second));
        Assert.All(together.Losses.Zip(parts.Losses), pair => Assert.All(pair.First.Zip(pair.Second), sums => Assert.InRange(Math.Abs(sums.First - sums.Second), 0, inquiry.Worlds)));
        Assert.All(together.WeighedLosses.Zip(parts.WeighedLosses), pair => Assert.All(pair.First.Zip(pair.Second), sums => Assert.InRange(Math.Abs(sums.First - sums.Second), 0, inquiry.Worlds)));

        (SurveyReading all, SurveyReading some) = (Read(inquiry, null), Read(inquiry, plan));
        Assert.NotEmpty(all.Front.Designs);
        Assert.Equal(all.Front.Designs, some.Front.Designs);
        Assert.Equal(all.Minimal.Found, some.Minimal.Found);
        Assert.Equal(all.MinimalEach.Select(minimal => minimal.Found), some.MinimalEach.Select(minimal => minimal.Found));
        Assert.Equal(all.Nearest.Candidates, some.Nearest.Candidates);
        Assert.Equal(all.Reach.All(), some.Reach.All());
        Assert.Equal(all.Leanings.Find().Select(Told), some.Leanings.Find().Select(Told));
        (Settlement? one, Settlement? other) = (all.Settling?.Settle(), some.Settling?.Settle());
        Assert.Equal(inquiry.Model.HasValue, one is not null);
        Assert.Equal(one?.MinimaxRegret ?? 0, other?.MinimaxRegret ?? 0, 1e-9);
        Assert.Equal(one?.MinimaxRegretDesign.AsEnumerable() ?? [], other?.MinimaxRegretDesign.AsEnumerable() ?? []);
        Assert.Equal(one?.Evpi ?? 0, other?.Evpi ?? 0, 1e-9);
    }

    private static string Told(Leaning leaning) => $"{leaning.Measure} {leaning.Upholder} {leaning.ShareWithout:R} {leaning.WorstActWithout:0.############}";

    private static SurveyReading Read(CompiledInquiry inquiry, SurveyPlan? plan)
    {
        Groundwork ground = new(inquiry.Inquiry, JudgementSet.OfRun(inquiry.Inquiry), inquiry.Space);
        HullFindings? hulls = inquiry.Inquiry.IsRated ? null : new HullFindings(inquiry, new HullModel((Choice.SituationModel)inquiry.Model), s_control);
        return SurveyReading.Of(inquiry, ground, hulls, null, s_control, plan);
    }

    private static void Near(double[] one, double[] other)
    {
        Assert.Equal(one.Length, other.Length);
        Assert.All(one.Zip(other), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }
}
