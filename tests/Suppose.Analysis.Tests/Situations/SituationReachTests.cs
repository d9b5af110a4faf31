using Suppose.Analysis.Designs;
using Suppose.Analysis.Tests.Worked;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

public class SituationReachTests
{
    [Fact]
    public void Where_measures_would_end_temptation_if_they_stood_standing_is_what_is_lacking()
    {
        PossibilityReach leanedOn = Reach(WorkedRun.Inquiry("lumen"), "leaned on");
        Assert.Equal(ReachLimit.Standing, leanedOn.Limit);
        Assert.Equal(["a safe way to say so", "built elsewhere"], leanedOn.Against);
        Assert.Equal(0, leanedOn.Share);
        Assert.Equal(1, leanedOn.ShareIfAllStood);
        Assert.Equal(0, leanedOn.ShareIfPerfect);
        Assert.Equal(0.2 * (1 - (0.5 * 0.95)), leanedOn.LowestMedianActIfPerfect, 1e-12);
    }

    [Fact]
    public void Where_two_with_different_upholders_hold_nothing_is_lacking()
    {
        PossibilityReach ambition = Reach(WorkedRun.Inquiry("stands"), "ambition");
        Assert.Equal(ReachLimit.None, ambition.Limit);
        Assert.Equal(["court", "second key"], ambition.Design);
        Assert.Equal(0.04, ambition.LowestMedianAct, 1e-12);
    }

    [Fact]
    public void Where_no_measure_lowers_temptation_nothing_touches_it()
    {
        Inquiry stands = WorkedRun.Inquiry("stands");
        PossibilityReach ambition = Reach(stands with { Measures = [Say.Measure("a longer day", 0.1, Say.Shift("blood", 2, "option=talk"))] }, "ambition");
        Assert.Equal(ReachLimit.Untouched, ambition.Limit);
        Assert.Empty(ambition.Against);
    }

    [Fact]
    public void Where_even_standing_measures_leave_the_harmful_option_best_strength_is_lacking()
    {
        Inquiry stands = WorkedRun.Inquiry("stands");
        PossibilityReach ambition = Reach(stands with { Measures = [Say.Measure("a slower road", 0.1, Say.Shift("rule", 0.9, "option=purge"))] }, "ambition");
        Assert.Equal(ReachLimit.Strength, ambition.Limit);
        Assert.Equal(["a slower road"], ambition.Against);
    }

    private static PossibilityReach Reach(Inquiry inquiry, string possibility) =>
        InquiryRunner.Run(inquiry, new RunSettings(), token: TestContext.Current.CancellationToken).Reach.Single(r => r.Possibility == possibility);
}
