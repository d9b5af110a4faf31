namespace Suppose.Numerics.Tests;

public sealed class BinomialTests
{
    [Theory]
    [InlineData(0, 5, 0.3)]
    [InlineData(3, 5, 0.3)]
    [InlineData(5, 5, 0.3)]
    [InlineData(17, 40, 0.2)]
    [InlineData(2, 60, 0.9)]
    [InlineData(55, 60, 0.5)]
    public void The_upper_tail_is_the_sum_of_its_terms(int successes, int trials, double chance)
    {
        double sum = 0;
        for (int k = trials; k >= successes; k--)
        {
            double term = 1;
            for (int i = 1; i <= trials - k; i++)
            {
                term *= (double)(k + i) / i * (1 - chance);
            }

            sum += term * Math.Pow(chance, k);
        }

        Assert.Equal(sum, Binomial.AtLeast(successes, trials, chance), sum * 1e-12);
    }

    [Fact]
    public void The_ends_are_exact()
    {
        Assert.Equal(1, Binomial.AtLeast(0, 10, 0.2));
        Assert.Equal(1, Binomial.AtLeast(-1, 10, 0.2));
        Assert.Equal(0, Binomial.AtLeast(11, 10, 0.2));
        Assert.Equal(0, Binomial.AtLeast(1, 10, 0));
        Assert.Equal(1, Binomial.AtLeast(10, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Binomial.AtLeast(1, 10, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Binomial.AtLeast(1, -1, 0.5));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(4096)]
    public void What_was_never_seen_has_the_rule_of_three(int trials)
    {
        double limit = Binomial.NeverSeen(trials, 0.95);
        Assert.Equal(0.05, Math.Pow(1 - limit, trials), 1e-12);
        Assert.True(limit < 3.0 / trials);
    }

    /// Clopper and Pearson's limits for 1 of 10 and 5 of 10 at 95%, as tables print them.
    [Theory]
    [InlineData(1, 10, 0.0025286, 0.4450161)]
    [InlineData(5, 10, 0.1870860, 0.8129140)]
    [InlineData(0, 10, 0, 0.3084971)]
    [InlineData(10, 10, 0.6915029, 1)]
    public void The_two_sided_limits_are_the_exact_ones(int successes, int trials, double low, double high)
    {
        (double Low, double High) limits = Binomial.Limits(successes, trials, 0.95);
        Assert.Equal(low, limits.Low, 1e-6);
        Assert.Equal(high, limits.High, 1e-6);
    }
}
