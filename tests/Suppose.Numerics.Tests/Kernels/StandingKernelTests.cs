using System.Numerics;
using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class StandingKernelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    public void Vectors_average_lone_measures_as_the_definition_does_to_the_bit(int measures)
    {
        for (ulong seed = 0; seed < 4; seed++)
        {
            int[] bits = seed == 0 ? [.. Enumerable.Range(0, measures)] : KernelTable.Bits(measures, seed);
            double[] stands = KernelTable.Chances(bits.Length, seed + 10);
            double[] fast = KernelTable.Chances(1 << measures, seed + 20);
            double[] plain = [.. fast];
            LoneStanding.Average(fast, bits, stands);
            LoneStanding.AveragePlainly(plain, bits, stands);
            Assert.Equal(plain, fast);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(11)]
    public void Vectors_average_measures_that_fall_together_as_the_definition_does_to_the_bit(int measures)
    {
        for (ulong seed = 0; seed < 4; seed++)
        {
            int[] bits = seed == 0 ? [.. Enumerable.Range(0, measures)] : KernelTable.Bits(measures, seed);
            double[] stands = KernelTable.Chances(bits.Length, seed + 10);
            double[] fast = KernelTable.Chances(1 << measures, seed + 20);
            double[] plain = [.. fast];
            ChainStanding.Average(fast, bits, stands, new double[WorldTile.Width << bits.Length]);
            ChainStanding.AveragePlainly(plain, bits, stands);
            Assert.Equal(plain, fast);
        }
    }

    [Fact]
    public void Lone_measures_average_to_the_sum_over_every_subset()
    {
        const int Measures = 5;
        double[] stands = KernelTable.Chances(Measures, 1);
        double[] before = KernelTable.Chances(1 << Measures, 2);
        double[] after = [.. before];
        LoneStanding.Average(after, [0, 1, 2, 3, 4], stands);
        for (int at = 0; at < after.Length; at++)
        {
            (int design, int lane) = (at / 8, at % 8);
            double mean = 0;
            for (int left = 0; left <= design; left++)
            {
                double chance = (left & ~design) != 0 ? 0 : Enumerable.Range(0, Measures).Where(m => (design >> m & 1) != 0)
                    .Aggregate(1.0, (product, m) => product * ((left >> m & 1) != 0 ? stands[(m * 8) + lane] : 1 - stands[(m * 8) + lane]));
                mean += chance * before[(left * 8) + lane];
            }

            Assert.Equal(mean, after[at], 1e-14);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public void Averaging_again_takes_no_memory_however_many_fall_together(int measures)
    {
        int[] bits = [.. Enumerable.Range(0, measures)];
        (double[] table, double[] stands, double[] scratch) = (KernelTable.Chances(1 << measures, 1), KernelTable.Chances(measures, 2), new double[WorldTile.Width << measures]);
        ChainStanding.Average(table, bits, stands, scratch);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ChainStanding.Average(table, bits, stands, scratch);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Rows_side_by_side_are_averaged_as_the_definition_does_to_the_bit()
    {
        double[] stands = KernelTable.Chances(4, 30);
        stands.AsSpan(8, 8).CopyTo(stands.AsSpan(16, 8));
        double[] fast = KernelTable.Chances(1 << 9, 31);
        double[] plain = [.. fast];
        ChainStanding.Average(fast, [2, 3, 5, 8], stands, new double[WorldTile.Width << 4]);
        ChainStanding.AveragePlainly(plain, [2, 3, 5, 8], stands);
        Assert.Equal(plain, fast);
    }

    [Fact]
    public void Measures_that_fall_together_average_to_the_integral_over_their_one_draw()
    {
        const int Measures = 5;
        double[] stands = KernelTable.Chances(Measures, 3);
        double[] before = KernelTable.Chances(1 << Measures, 4);
        double[] after = [.. before];
        ChainStanding.Average(after, [0, 1, 2, 3, 4], stands, new double[8 << Measures]);
        for (int at = 0; at < after.Length; at++)
        {
            (int design, int lane) = (at / 8, at % 8);
            double[] cuts = [0, 1, .. Enumerable.Range(0, Measures).Select(m => stands[(m * 8) + lane])];
            Array.Sort(cuts);
            double mean = 0;
            for (int piece = 1; piece < cuts.Length; piece++)
            {
                double u = (cuts[piece - 1] + cuts[piece]) / 2;
                int left = Enumerable.Range(0, Measures).Where(m => (design >> m & 1) != 0 && u < stands[(m * 8) + lane]).Sum(m => 1 << m);
                mean += (cuts[piece] - cuts[piece - 1]) * before[(left * 8) + lane];
            }

            Assert.Equal(mean, after[at], 1e-14);
        }
    }

    [Fact]
    public void A_measure_alone_with_its_upholder_is_a_lone_measure()
    {
        double[] stands = KernelTable.Chances(1, 5);
        double[] one = KernelTable.Chances(16, 6);
        double[] other = [.. one];
        LoneStanding.Average(one, [2], stands);
        ChainStanding.Average(other, [2], stands, new double[16]);
        Assert.All(one.Zip(other), pair => Assert.Equal(pair.First, pair.Second, 1e-15));
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        double[] row = new double[8];
        Assert.Throws<ArgumentException>(() => LoneStanding.Average(new double[24], [0], row));
        Assert.Throws<ArgumentException>(() => LoneStanding.Average(new double[16], [1], row));
        Assert.Throws<ArgumentException>(() => LoneStanding.Average(new double[32], [1, 0], new double[16]));
        Assert.Throws<ArgumentException>(() => ChainStanding.Average(new double[16], [0], row, row));
        Assert.Throws<ArgumentException>(() => ChainStanding.Average(new double[16], [1], row, new double[16]));
    }
}
