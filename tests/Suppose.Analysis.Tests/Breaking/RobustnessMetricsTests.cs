using Suppose.Analysis.Breaking.Robustness;

namespace Suppose.Analysis.Tests.Breaking;

public sealed class RobustnessMetricsTests
{
    private static readonly double[][] s_two = [[0.99, 1, 0.5], [0.69, 0.6, 0.6]];

    /// The example of McPhail et al. 2018 as their program RAPID computes it.
    [Theory]
    [InlineData(RobustnessMetric.WorstCase, 0.5, 0.6)]
    [InlineData(RobustnessMetric.Hurwicz, 0.625, 0.6225)]
    [InlineData(RobustnessMetric.Mean, 0.83, 0.63)]
    [InlineData(RobustnessMetric.LargestRegret, -0.1, -0.4)]
    [InlineData(RobustnessMetric.MeanVariance, 1.423203, 1.549486)]
    [InlineData(RobustnessMetric.UndesirableDeviations, -0.245, 0)]
    public void The_published_figures_come_out(RobustnessMetric metric, double first, double second)
    {
        double[] found = RobustnessMetrics.Of(metric, s_two, 0.6);
        Assert.Equal(first, found[0], 5e-7);
        Assert.Equal(second, found[1], 5e-7);
    }

    [Fact]
    public void The_domain_criterion_counts_the_worlds_that_are_good_enough() =>
        Assert.Equal([2.0 / 3, 1], RobustnessMetrics.Of(RobustnessMetric.Domain, s_two, 0.6));

    [Fact]
    public void The_percentile_of_regret_is_read_between_the_sorted_regrets()
    {
        // Regrets 0, 0, 0.1 and 0.3, 0.4, 0: nine tenths of the way lies 0.8 between the second and the third.
        double[] found = RobustnessMetrics.Of(RobustnessMetric.PercentileRegret, s_two, 0.6);
        Assert.Equal(-0.08, found[0], 1e-12);
        Assert.Equal(-0.38, found[1], 1e-12);
    }

    [Fact]
    public void More_in_every_world_is_never_worse_by_any_measure_of_level()
    {
        double[][] better = [.. s_two.Select(row => row.Select(value => value + 0.1).ToArray())];
        foreach (RobustnessMetric metric in Enum.GetValues<RobustnessMetric>())
        {
            double[] found = RobustnessMetrics.Of(metric, [s_two[0], better[0]], 0.6);
            Assert.True(found[1] >= found[0] - 1e-12, metric.ToString());
        }
    }

    [Fact]
    public void A_single_world_has_no_spread() => Assert.Equal([1.5], RobustnessMetrics.Of(RobustnessMetric.MeanVariance, [[0.5]], 0));

    [Fact]
    public void Nothing_to_compare_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RobustnessMetrics.Of(RobustnessMetric.Mean, [], 0));
        Assert.Throws<ArgumentException>(() => RobustnessMetrics.Of(RobustnessMetric.Mean, [[1], [1, 2]], 0));
    }
}
