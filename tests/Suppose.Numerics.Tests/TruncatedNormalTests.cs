namespace Suppose.Numerics.Tests;

/// <summary>Reference quantiles: bisection on the series of the error function in decimals of 300 to 1,300 digits.</summary>
public sealed class TruncatedNormalTests
{
    [Theory]
    [InlineData(0.4, 0.1, 1e-10, 7.471905750165524e-08)]
    [InlineData(0.4, 0.1, 0.05, 0.23554380318218338)]
    [InlineData(0.4, 0.1, 0.3, 0.347566324821694)]
    [InlineData(0.4, 0.1, 0.5, 0.40000396927786425)]
    [InlineData(0.4, 0.1, 0.95, 0.564486897222689)]
    [InlineData(0.4, 0.1, 0.999, 0.7090241419696759)]
    [InlineData(0.5, 0.01, 1e-10, 0.43638659097595944)]
    [InlineData(0.5, 0.01, 0.05, 0.4835514637304853)]
    [InlineData(0.5, 0.01, 0.999, 0.5309023230616782)]
    [InlineData(0.5, 0.02, 1e-10, 0.3727731819519189)]
    [InlineData(0.5, 0.02, 0.05, 0.46710292746097054)]
    [InlineData(0.5, 0.02, 0.999, 0.5618046461233562)]
    [InlineData(0.1, 0.3, 1e-10, 5.001881765776239e-11)]
    [InlineData(0.1, 0.3, 0.05, 0.024695905283786155)]
    [InlineData(0.1, 0.3, 0.5, 0.2437126809885224)]
    [InlineData(0.1, 0.3, 0.999, 0.9644418490674259)]
    [InlineData(2.0, 0.1, 1e-10, 0.7930142007610514)]
    [InlineData(2.0, 0.1, 0.05, 0.9707532862211975)]
    [InlineData(2.0, 0.1, 0.5, 0.9931588163918571)]
    [InlineData(2.0, 0.1, 0.999, 0.9999900922337656)]
    [InlineData(-1.5, 0.1, 1e-10, 6.637423582655434e-13)]
    [InlineData(-1.5, 0.1, 0.05, 0.000340417029810346)]
    [InlineData(-1.5, 0.1, 0.5, 0.004593738417970147)]
    [InlineData(-1.5, 0.1, 0.999, 0.04517528940839761)]
    [InlineData(0.3, 50.0, 1e-10, 9.999933337333208e-11)]
    [InlineData(0.3, 50.0, 0.5, 0.4999900002499985)]
    [InlineData(0.3, 50.0, 0.999, 0.9989999268035538)]
    [InlineData(-20.0, 30.0, 1e-10, 9.887886424563773e-11)]
    [InlineData(-20.0, 30.0, 0.3, 0.29762350382497277)]
    [InlineData(-20.0, 30.0, 0.95, 0.9494513223713721)]
    [InlineData(0.0, 1.0, 1e-10, 8.556243918921488e-11)]
    [InlineData(0.0, 1.0, 0.3, 0.25957301699274155)]
    [InlineData(0.0, 1.0, 0.95, 0.9317901569851915)]
    [InlineData(1.2, 0.5, 1e-10, 7.510332153209379e-10)]
    [InlineData(1.2, 0.5, 0.3, 0.5843671491177841)]
    [InlineData(1.2, 0.5, 0.999, 0.999543212715397)]
    public void Quantiles_agree_with_high_precision(double mean, double deviation, double share, double expected) =>
        Assert.Equal(expected, new TruncatedNormal(mean, deviation).Quantile(share), 1e-14);

    [Theory]
    [InlineData(0.4, 0.1)]
    [InlineData(0.5, 1e-6)]
    [InlineData(0.9, 3)]
    [InlineData(-50, 0.5)]
    [InlineData(60, 0.01)]
    [InlineData(0.5, 1e12)]
    [InlineData(-1e9, 1)]
    public void Quantiles_rise_within_the_range_and_mirror_about_its_middle(double mean, double deviation)
    {
        TruncatedNormal cut = new(mean, deviation);
        TruncatedNormal mirrored = new(1 - mean, deviation);
        double before = 0;
        for (int i = 0; i <= 1000; i++)
        {
            double share = i / 1000.0;
            double value = cut.Quantile(share);
            Assert.InRange(value, before, 1);
            Assert.Equal(value, 1 - mirrored.Quantile(1 - share), 1e-13);
            before = value;
        }

        Assert.Equal(0, cut.Quantile(0));
        Assert.Equal(1, cut.Quantile(1));
    }

    [Fact]
    public void Far_from_its_mean_it_is_an_exponential_distribution()
    {
        // At 1e6 deviations off the density falls as exp(-1e6 z): the quantile is -log(1 - u) / 1e6 deviations, up to a relative 1e-12.
        TruncatedNormal cut = new(-1e6, 1);
        Assert.Equal(-Math.Log(1 - 0.75) / 1e6, cut.Quantile(0.75), 1e-17);
    }

    [Fact]
    public void Cut_to_a_wide_range_it_is_the_normal_distribution()
    {
        // Phi^-1(0.975), a textbook figure.
        Assert.Equal(1.959963984540054, new TruncatedNormal(0, 1, -40, 40).Quantile(0.975), 1e-14);
        Assert.Equal(-1.959963984540054, new TruncatedNormal(0, 1, -40, 40).Quantile(0.025), 1e-14);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.5, -1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0.5, double.PositiveInfinity)]
    [InlineData(1e300, 1e-300)]
    public void Parameters_that_make_no_distribution_are_refused(double mean, double deviation) =>
        Assert.ThrowsAny<ArgumentException>(() => new TruncatedNormal(mean, deviation));
}
