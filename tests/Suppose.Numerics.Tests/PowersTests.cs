namespace Suppose.Numerics.Tests;

public sealed class PowersTests
{
    [Fact]
    public void Powers_are_those_of_the_library_to_a_few_units_in_the_last_place()
    {
        SplitMix64 stream = new(1, 1);
        for (int i = 0; i < 10_000; i++)
        {
            (double x, double exponent) = (stream.NextShare(), 3 * stream.NextShare());
            double expected = Math.Pow(x, exponent);
            Assert.InRange(Powers.Of(x, exponent), expected * (1 - 1e-14), expected * (1 + 1e-14));
        }
    }

    [Fact]
    public void The_exponents_0_and_1_are_exact_and_0_stays_0()
    {
        Assert.Equal(1, Powers.Of(0, 0));
        Assert.Equal(1, Powers.Of(0.3, 0));
        Assert.Equal(0.3, Powers.Of(0.3, 1));
        Assert.Equal(0, Powers.Of(0, 0.25));
        Assert.Equal(1, Powers.Of(1, 0.25));
    }
}
