using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Tests.Rated;

public sealed class ReachTests
{
    private static RatedNumber Is(double value) => new(value, value);

    private static PossibilityReach Reach(double acts, params (double? Factor, double? Stands, int Upholder)[] measures)
    {
        RatedSpec spec = new(
            [new PossibilitySpec(Is(acts), null, false)],
            [.. measures.Select(m => new MeasureSpec(null, null, 0, 0, m.Upholder, [m.Stands is { } s ? Is(s) : null], [m.Factor is { } f ? Is(f) : null], 1))],
            null, null, 0.05, 1, 1, 0);
        return InquiryRunner.Run(spec.ToInquiry(), new RunSettings()).Reach.Single();
    }

    [Fact]
    public void What_some_design_ends_is_in_reach()
    {
        PossibilityReach reach = Reach(0.5, (0.01, null, 0));
        Assert.Equal(ReachLimit.None, reach.Limit);
        Assert.Equal(["m0"], reach.Design);
        Assert.Equal(1, reach.Share);
    }

    [Fact]
    public void What_no_measure_is_rated_against_is_untouched() => Assert.Equal(ReachLimit.Untouched, Reach(0.5, (null, 0.9, 0), (1.5, null, 0)).Limit);

    [Fact]
    public void Where_even_perfect_measures_fall_too_often_it_is_standing()
    {
        PossibilityReach reach = Reach(0.9, (0.001, 0.7, 0), (0.001, 0.7, 0));
        Assert.Equal(ReachLimit.Standing, reach.Limit);
        Assert.Equal(0.9 * 0.3 * 0.3, reach.LowestMedianActIfPerfect, 1e-12);
        Assert.Equal("0.7", reach.StandsAs);
        Assert.Equal(["m0", "m1"], reach.Against);
        Assert.Null(reach.UpheldBy);
    }

    [Fact]
    public void People_who_uphold_everything_are_named_and_fall_at_once()
    {
        PossibilityReach reach = Reach(0.9, (0.001, 0.7, 1), (0.001, 0.7, 1));
        Assert.Equal("u1", reach.UpheldBy);
        Assert.Equal(0.9 * 0.3, reach.LowestMedianActIfPerfect, 1e-12);
    }

    [Fact]
    public void Where_all_stand_for_certain_and_it_is_not_enough_it_is_strength() => Assert.Equal(ReachLimit.Strength, Reach(0.9, (0.5, null, 0)).Limit);

    [Fact]
    public void Where_either_would_be_enough_to_keep_it_out_of_reach_both_are_named() =>
        Assert.Equal(ReachLimit.StandingAndStrength, Reach(0.9, (0.5, 0.7, 0)).Limit);

    [Fact]
    public void Where_only_both_together_keep_it_out_of_reach_that_is_said() => Assert.Equal(ReachLimit.Together, Reach(0.5, (0.05, 0.95, 0)).Limit);
}
