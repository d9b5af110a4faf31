using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Numerics.Tests.LowDiscrepancy;

public sealed class ScrambledSobolTests
{
    public static TheoryData<int> SomeDimensions => [0, 1, 2, 7, 49, 1000, 21_200];

    [Theory]
    [MemberData(nameof(SomeDimensions))]
    public void The_first_2_to_the_m_worlds_meet_every_interval_of_that_length_once(int dimension)
    {
        double[] shares = Column(1 << 14, dimension, 1, $"key {dimension}");
        for (int m = 0; m <= 14; m++)
        {
            int count = 1 << m;
            Assert.Equal(Enumerable.Range(0, count), shares.Take(count).Select(u => (int)(u * count)).Order());
        }
    }

    [Fact]
    public void The_first_two_dimensions_meet_every_elementary_box_once()
    {
        const int M = 12;
        double[] x = Column(1 << M, 0, 5, "a");
        double[] y = Column(1 << M, 1, 5, "b");
        for (int across = 0; across <= M; across++)
        {
            HashSet<(int, int)> boxes = [.. x.Zip(y, (u, v) => ((int)(u * (1 << across)), (int)(v * (1 << (M - across)))))];
            Assert.Equal(1 << M, boxes.Count);
        }
    }

    [Theory]
    [MemberData(nameof(SomeDimensions))]
    public void Shares_lie_strictly_inside_0_and_1_with_the_mean_and_variance_of_a_uniform_draw(int dimension)
    {
        double[] shares = Column(4096, dimension, 3, "numbers/pressure");
        Assert.All(shares, u => Assert.True(u is > 0 and < 1));

        // Each of 4,096 strata is met once, so the mean is within half a stratum of 1/2 and the variance within one of 1/12.
        Assert.Equal(0.5, shares.Average(), 0.5 / 4096);
        Assert.Equal(1 / 12.0, shares.Average(u => (u - 0.5) * (u - 0.5)), 1.0 / 4096);
    }

    [Fact]
    public void A_column_is_its_seed_s_its_key_s_and_its_dimension_s()
    {
        double[] column = Column(512, 3, 1, "a");
        Assert.Equal(column, Column(512, 3, 1, "a"));
        Assert.NotEqual(column, Column(512, 3, 2, "a"));
        Assert.NotEqual(column, Column(512, 3, 1, "b"));
        Assert.NotEqual(column, Column(512, 4, 1, "a"));
    }

    [Fact]
    public void Fewer_worlds_are_the_first_of_more() =>
        Assert.Equal(Column(333, 9, 1, "a"), Column(1000, 9, 1, "a").Take(333));

    [Fact]
    public void Over_seeds_the_first_world_is_spread_evenly()
    {
        double[] firsts = [.. Enumerable.Range(0, 4000).Select(seed => Column(1, 2, (ulong)seed, "a")[0])];
        int[] tenths = new int[10];
        foreach (double first in firsts)
        {
            tenths[(int)(first * 10)]++;
        }

        // Chi-square with 9 degrees of freedom: 27.88 is passed once in a thousand sets of seeds, and these are fixed.
        Assert.InRange(tenths.Sum(c => (c - 400.0) * (c - 400.0) / 400), 0, 27.88);
    }

    [Fact]
    public void A_smooth_mean_of_six_quantities_is_found_far_better_than_by_independent_draws()
    {
        // The mean of the product of 1 + (u - 1/2) over six dimensions is 1; its variance (13/12)^6 - 1.
        double worst = 0;
        for (ulong seed = 0; seed < 20; seed++)
        {
            double[][] columns = [.. Enumerable.Range(0, 6).Select(d => Column(4096, d, seed, $"key {d}"))];
            double mean = Enumerable.Range(0, 4096).Average(w => columns.Aggregate(1.0, (p, c) => p * (0.5 + c[w])));
            worst = Math.Max(worst, Math.Abs(mean - 1));
        }

        double independent = Math.Sqrt((Math.Pow(13 / 12.0, 6) - 1) / 4096);
        Assert.InRange(worst, 0, independent / 20);
    }

    private static double[] Column(int worlds, int dimension, ulong seed, string key)
    {
        double[] shares = new double[worlds];
        ScrambledSobol.Fill(shares, dimension, seed, StableHash.Of(key));
        return shares;
    }
}
