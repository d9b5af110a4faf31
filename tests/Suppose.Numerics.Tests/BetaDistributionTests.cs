namespace Suppose.Numerics.Tests;

/// <summary>Reference quantiles: bisection on I_x(a, b) in 60 to 80 digit decimals (binomial sums for whole shapes, the hypergeometric series of DLMF 8.17.7 for others).</summary>
public sealed class BetaDistributionTests
{
    [Theory]
    [InlineData(2, 5, 1e-12, 2.581989786361007e-07)]
    [InlineData(2, 5, 0.001, 0.008255492787746678)]
    [InlineData(2, 5, 0.05, 0.06284989170835438)]
    [InlineData(2, 5, 0.3, 0.18180347131894917)]
    [InlineData(2, 5, 0.5, 0.26444998329565994)]
    [InlineData(2, 5, 0.95, 0.5818034092520258)]
    [InlineData(2, 5, 0.999, 0.818613866919134)]
    [InlineData(1, 3, 1e-12, 3.333333333334444e-13)]
    [InlineData(1, 3, 0.001, 0.000333444506214022)]
    [InlineData(1, 3, 0.05, 0.0169524275084415)]
    [InlineData(1, 3, 0.3, 0.11209599825739928)]
    [InlineData(1, 3, 0.5, 0.20629947401590026)]
    [InlineData(1, 3, 0.95, 0.6315968501359612)]
    [InlineData(1, 3, 0.999, 0.9)]
    [InlineData(30, 2, 1e-12, 0.3601568340070123)]
    [InlineData(30, 2, 0.001, 0.7386724011816721)]
    [InlineData(30, 2, 0.05, 0.8559096086816552)]
    [InlineData(30, 2, 0.3, 0.92312206933738)]
    [InlineData(30, 2, 0.5, 0.9464479478829972)]
    [InlineData(30, 2, 0.95, 0.9884146841385564)]
    [InlineData(30, 2, 0.999, 0.9985123138630576)]
    [InlineData(5, 5, 1e-12, 0.001514832915668444)]
    [InlineData(5, 5, 0.001, 0.10252344780625376)]
    [InlineData(5, 5, 0.05, 0.25136762740817725)]
    [InlineData(5, 5, 0.3, 0.41560540435433124)]
    [InlineData(5, 5, 0.5, 0.5)]
    [InlineData(5, 5, 0.95, 0.7486323725918227)]
    [InlineData(5, 5, 0.999, 0.8974765521937462)]
    [InlineData(200, 300, 1e-12, 0.25577371542974664)]
    [InlineData(200, 300, 0.001, 0.33371922651166885)]
    [InlineData(200, 300, 0.05, 0.36422289328169266)]
    [InlineData(200, 300, 0.3, 0.388410831537717)]
    [InlineData(200, 300, 0.5, 0.3998665627141161)]
    [InlineData(200, 300, 0.95, 0.4362324005122143)]
    [InlineData(200, 300, 0.999, 0.4685523571144989)]
    [InlineData(0.5, 0.5, 1e-09, 2.46740110027234e-18)]
    [InlineData(0.5, 0.5, 0.01, 0.0002467198171342215)]
    [InlineData(0.5, 0.5, 0.4, 0.34549150281252633)]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.5, 0.5, 0.97, 0.99778098230154)]
    [InlineData(0.3, 7.5, 1e-09, 9.744820031323966e-32)]
    [InlineData(0.3, 7.5, 0.01, 2.0994580527463883e-08)]
    [InlineData(0.3, 7.5, 0.4, 0.004704175033066303)]
    [InlineData(0.3, 7.5, 0.5, 0.010168099296884225)]
    [InlineData(0.3, 7.5, 0.97, 0.21767979884247252)]
    [InlineData(12.5, 0.4, 1e-09, 0.2268526824992346)]
    [InlineData(12.5, 0.4, 0.01, 0.7821346776659726)]
    [InlineData(12.5, 0.4, 0.4, 0.9801436540889162)]
    [InlineData(12.5, 0.4, 0.5, 0.9881818211575962)]
    [InlineData(12.5, 0.4, 0.97, 0.9999905265751097)]
    [InlineData(2.3, 3.7, 1e-09, 4.355335634020102e-05)]
    [InlineData(2.3, 3.7, 0.01, 0.050185541608903955)]
    [InlineData(2.3, 3.7, 0.4, 0.3188327551138657)]
    [InlineData(2.3, 3.7, 0.5, 0.36960802118631747)]
    [InlineData(2.3, 3.7, 0.97, 0.7492451971234481)]
    public void Quantiles_agree_with_high_precision(double a, double b, double share, double expected)
    {
        double value = new BetaDistribution(a, b).Quantile(share);
        Assert.InRange(value, expected - (2e-14 * Math.Max(1e-3, expected)), expected + (2e-14 * Math.Max(1e-3, expected)));
        if (share < 0.1)
        {
            Assert.InRange(value / expected, 1 - 1e-12, 1 + 1e-12);
        }
    }

    [Theory]
    [InlineData(0.01, 0.02)]
    [InlineData(1, 1)]
    [InlineData(0.5, 40)]
    [InlineData(70, 0.3)]
    [InlineData(12345, 678)]
    public void Quantiles_rise_from_0_to_1_and_mirror_when_the_shapes_change_places(double a, double b)
    {
        BetaDistribution shape = new(a, b);
        BetaDistribution mirrored = new(b, a);
        double before = 0;
        for (int i = 0; i <= 1000; i++)
        {
            double share = i / 1000.0;
            double value = shape.Quantile(share);
            Assert.InRange(value, before, 1);
            Assert.Equal(value, 1 - mirrored.Quantile(1 - share), 1e-13);
            before = value;
        }

        Assert.Equal(0, shape.Quantile(0));
        Assert.Equal(1, shape.Quantile(1));
    }

    [Fact]
    public void The_median_of_very_many_cases_is_their_share()
    {
        // For large shapes the median is (a - 1/3) / (a + b - 2/3) up to terms of the order of 1 / (a + b)^2 (Kerman 2011).
        Assert.Equal((2e6 - (1 / 3.0)) / (5e6 - (2 / 3.0)), new BetaDistribution(2e6, 3e6).Median, 1e-13);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, -1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity)]
    public void Shapes_that_make_no_distribution_are_refused(double a, double b) =>
        Assert.ThrowsAny<ArgumentException>(() => new BetaDistribution(a, b));
}
