namespace Suppose.Numerics.Tests;

public sealed class PertTests
{
    [Fact]
    public void It_is_a_stretched_beta_distribution()
    {
        // low 10%, mode 20%, high 60%: shapes 1.8 and 4.2.
        Pert guess = new(0.1, 0.2, 0.6);
        BetaDistribution shape = new(1 + (4 * ((0.2 - 0.1) / (0.6 - 0.1))), 1 + (4 * ((0.6 - 0.2) / (0.6 - 0.1))));
        foreach (double share in new[] { 0, 0.05, 0.5, 0.95, 1 })
        {
            Assert.Equal(0.1 + (0.5 * shape.Quantile(share)), guess.Quantile(share), 1e-15);
        }
    }

    [Fact]
    public void Its_mean_gives_the_mode_the_weight_of_four_ends()
    {
        Pert guess = new(2, 3, 8);
        const int Count = 10_000;
        double sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += guess.Quantile((i + 0.5) / Count);
        }

        // The midpoint rule of this many steps is itself off by some 3e-6, since the density ends steeply.
        Assert.Equal((2 + (4 * 3) + 8) / 6.0, sum / Count, 1e-5);
    }

    [Fact]
    public void A_guess_whose_ends_meet_is_certain()
    {
        Assert.True(new Pert(0.3, 0.3, 0.3).IsCertain);
        Assert.Equal(0.3, new Pert(0.3, 0.3, 0.3).Median);
    }

    [Theory]
    [InlineData(0.1, 0.05, 0.6)]
    [InlineData(0.1, 0.7, 0.6)]
    [InlineData(0.6, 0.5, 0.1)]
    [InlineData(0.1, double.NaN, 0.6)]
    public void A_mode_outside_the_ends_is_refused(double low, double mode, double high) =>
        Assert.ThrowsAny<ArgumentException>(() => new Pert(low, mode, high));
}
