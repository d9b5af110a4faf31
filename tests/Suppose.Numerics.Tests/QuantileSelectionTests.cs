using FsCheck.Xunit;
using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Numerics.Tests;

public sealed class QuantileSelectionTests
{
    [Fact]
    public void It_interpolates_at_q_times_one_less_than_the_count()
    {
        // R: quantile(c(10, 20, 40, 80), c(.05, .5, .95), type = 7) gives 11.5, 30, 74.
        double[] results = new double[3];
        QuantileSelection.Of([40, 10, 80, 20], [0.05, 0.5, 0.95], results);
        Assert.Equal(11.5, results[0], 1e-13);
        Assert.Equal(30, results[1], 1e-13);
        Assert.Equal(74, results[2], 1e-13);
    }

    [Fact]
    public void One_value_is_every_quantile_of_itself() => Assert.Equal(7, QuantileSelection.Of([7.0], 0.95));

    [Property(MaxTest = 3000)]
    public bool It_equals_sorting(int[] drawn, byte share, bool few)
    {
        double[] values = [0.25, .. drawn.Select(v => few ? v % 3 : v / 8.0)];
        double[] sorted = [.. values.Order()];
        double q = share / 255.0;
        double position = q * (sorted.Length - 1);
        int below = (int)position;
        double low = sorted[below];
        double high = sorted[Math.Min(below + 1, sorted.Length - 1)];
        double expected = position == below || low == high ? low : low + ((position - below) * (high - low));
        return QuantileSelection.Of(values, q) == expected + 0.0;
    }

    [Property(MaxTest = 1000)]
    public bool A_rank_is_what_sorting_puts_there(int[] drawn, ushort place, bool many)
    {
        double[] values = [0.5, .. (many ? Enumerable.Range(0, 300).Select(i => (i * 37 % 101) + (drawn.Length * 0.25)) : []), .. drawn.Select(v => v / 4.0)];
        double[] sorted = [.. values.Order()];
        int rank = place % values.Length;
        return QuantileSelection.OfRank(values, rank) == sorted[rank];
    }

    [Theory]
    [InlineData(4096, 0)]
    [InlineData(5000, 1)]
    [InlineData(100_000, 2)]
    [InlineData(3000, 3)]
    public void Long_columns_in_any_order_give_what_sorting_gives(int count, int order)
    {
        double[] values = new double[count];
        LatinHypercube.Fill(values, 1, 5);
        if (order == 1)
        {
            Array.Sort(values);
        }
        else if (order == 2)
        {
            values = [.. values.Select(v => Math.Floor(v * 4))];
        }
        else if (order == 3)
        {
            values = [.. values.OrderDescending()];
        }

        double[] sorted = [.. values.Order()];
        double[] results = new double[5];
        double[] q = [0, 0.05, 0.5, 0.95, 1];
        QuantileSelection.Of(values, q, results);
        for (int i = 0; i < q.Length; i++)
        {
            double position = q[i] * (count - 1);
            int below = (int)position;
            double next = sorted[Math.Min(below + 1, count - 1)];
            Assert.Equal(sorted[below] + ((position - below) * (next - sorted[below])), results[i]);
        }
    }

    [Fact]
    public void The_order_of_the_values_changes_no_bit()
    {
        Assert.Equal(
            BitConverter.DoubleToInt64Bits(QuantileSelection.Of([-0.0, 0.0, -0.0], 0.5)),
            BitConverter.DoubleToInt64Bits(QuantileSelection.Of([0.0, -0.0, -0.0], 0.5)));
        Assert.Equal(double.NegativeInfinity, QuantileSelection.Of([3, double.NegativeInfinity], 0.5));
        Assert.Equal(double.PositiveInfinity, QuantileSelection.Of([3, double.PositiveInfinity], 0.5));
    }

    [Fact]
    public void What_has_no_quantile_is_refused()
    {
        Assert.Throws<ArgumentException>(() => QuantileSelection.Of([], 0.5));
        Assert.Throws<ArgumentException>(() => QuantileSelection.Of([1, double.NaN], 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantileSelection.Of([1, 2], 1.5));
        Assert.Throws<ArgumentException>(() => QuantileSelection.Of([1, 2], [0.5, 0.2], new double[2]));
        Assert.Throws<ArgumentException>(() => QuantileSelection.Of([1, 2], [0.5], new double[2]));
    }
}
