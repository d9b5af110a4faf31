using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Numerics.Tests.LowDiscrepancy;

public sealed class LatinHypercubeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    [InlineData(4096)]
    public void Every_stratum_is_met_once(int worlds)
    {
        double[] shares = new double[worlds];
        LatinHypercube.Fill(shares, 1, StableHash.Of("numbers/pressure"));
        Assert.Equal(Enumerable.Range(0, worlds), shares.Select(u => (int)(u * worlds)).Order());
        Assert.All(shares, u => Assert.True(u is > 0 and < 1));
    }

    [Fact]
    public void A_column_is_its_seed_s_and_its_key_s_alone()
    {
        double[] first = new double[512];
        double[] again = new double[512];
        double[] otherSeed = new double[512];
        double[] otherKey = new double[512];
        LatinHypercube.Fill(first, 1, StableHash.Of("a"));
        LatinHypercube.Fill(again, 1, StableHash.Of("a"));
        LatinHypercube.Fill(otherSeed, 2, StableHash.Of("a"));
        LatinHypercube.Fill(otherKey, 1, StableHash.Of("b"));
        Assert.Equal(first, again);
        Assert.NotEqual(first, otherSeed);
        Assert.NotEqual(first, otherKey);
    }

    [Fact]
    public void Columns_of_two_keys_are_not_correlated()
    {
        double[] a = new double[4096];
        double[] b = new double[4096];
        LatinHypercube.Fill(a, 1, StableHash.Of("a"));
        LatinHypercube.Fill(b, 1, StableHash.Of("b"));
        double correlation = a.Zip(b, (x, y) => (x - 0.5) * (y - 0.5)).Sum() / 4096 * 12;

        // Four standard errors of a correlation of 4,096 pairs.
        Assert.Equal(0, correlation, 4 / Math.Sqrt(4096));
    }
}
