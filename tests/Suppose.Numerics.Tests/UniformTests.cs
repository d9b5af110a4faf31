using FsCheck.Xunit;

namespace Suppose.Numerics.Tests;

public sealed class UniformTests
{
    [Fact]
    public void A_quantile_lies_at_its_share_of_the_range()
    {
        Uniform likely = new(0.55, 0.80);
        Assert.Equal(0.55, likely.Quantile(0));
        Assert.Equal(0.675, likely.Median, 15);
        Assert.Equal(0.80, likely.Quantile(1));
        Assert.False(likely.IsCertain);
    }

    [Fact]
    public void A_range_without_width_is_certain()
    {
        Assert.True(new Uniform(0.3, 0.3).IsCertain);
        Assert.Equal(0.3, new Uniform(0.3, 0.3).Quantile(0.7));
        Assert.True(new CertainValue(0.3).IsCertain);
        Assert.Equal(0.3, new CertainValue(0.3).Median);
    }

    [Property]
    public bool A_quantile_never_leaves_the_range(int a, int b, uint share)
    {
        double low = Math.Min(a, b) / 7.0;
        double high = Math.Max(a, b) / 7.0;
        double value = new Uniform(low, high).Quantile((share + 0.5) / 4294967296.0);
        return value >= low && value <= high;
    }

    [Theory]
    [InlineData(0.5, 0.4)]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(-1.7e308, 1.7e308)]
    public void Ends_that_make_no_range_are_refused(double low, double high) =>
        Assert.ThrowsAny<ArgumentException>(() => new Uniform(low, high));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_share_outside_0_and_1_is_refused(double share)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Uniform(0, 1).Quantile(share));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CertainValue(1).Quantile(share));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Pert(0, 0.5, 1).Quantile(share));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BetaDistribution(2, 2).Quantile(share));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TruncatedNormal(0, 1).Quantile(share));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Negative(new Uniform(0, 1)).Quantile(share));
    }

    [Fact]
    public void The_negative_of_a_quantity_mirrors_it()
    {
        Negative against = new(new Uniform(0.45, 0.80));
        Assert.Equal(-0.80, against.Minimum);
        Assert.Equal(-0.45, against.Maximum);
        Assert.Equal(-new Uniform(0.45, 0.80).Quantile(0.75), against.Quantile(0.25));
    }

    [Fact]
    public void Equal_ranges_are_equal_values()
    {
        Assert.Equal(new Uniform(0.2, 0.4), new Uniform(0.2, 0.4));
        Assert.Equal(new Pert(0, 0.2, 1), new Pert(0, 0.2, 1));
        Assert.Equal(new BetaDistribution(2, 3), new BetaDistribution(2, 3));
        Assert.NotEqual(new BetaDistribution(2, 3), new BetaDistribution(3, 2));
        Assert.Equal(new TruncatedNormal(0.4, 0.1), new TruncatedNormal(0.4, 0.1));
    }

    [Fact]
    public void Many_quantiles_at_once_are_those_taken_singly()
    {
        double[] shares = [0, 0.1, 0.5, 0.9999, 1];
        double[] values = new double[shares.Length];
        Distribution[] all = [new Uniform(1, 3), new Pert(0, 1, 5), new TruncatedNormal(0.2, 0.3)];
        foreach (Distribution distribution in all)
        {
            distribution.Quantiles(shares, values);
            Assert.Equal(shares.Select(distribution.Quantile), values);
        }

        Assert.Throws<ArgumentException>(() => all[0].Quantiles(shares, new double[3]));
    }
}
