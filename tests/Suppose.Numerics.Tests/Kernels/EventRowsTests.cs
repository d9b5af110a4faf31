using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class EventRowsTests
{
    [Fact]
    public void Vector_forms_give_the_bits_of_one_lane_at_every_length()
    {
        Compare<EventRows.EitherStep>();
        Compare<EventRows.WhereStep>();
        Compare<EventRows.UnlessStep>();
        Compare<EventRows.MissStep>();
    }

    [Fact]
    public void Each_step_is_what_it_says()
    {
        double[] target = [0.5, 0.25];
        EventRows.Either(target, [0.5, 1], [0.5, 0.3]);
        Assert.Equal([0.75, 1], target);
        EventRows.Where(target, [0.5, 0], [0.25, 0.5]);
        Assert.Equal([0.5, 1], target);
        EventRows.AddUnless(target, [0.5, 1], [0.5, 1]);
        Assert.Equal([0.75, 1], target);
        EventRows.Miss(target, target, [0.5, 0.25]);
        Assert.Equal([0.375, 0.75], target);
        Assert.Throws<ArgumentException>(() => EventRows.Either(new double[2], new double[2], new double[3]));
        Assert.Throws<ArgumentException>(() => EventRows.SumOfProducts(new double[2], new double[3]));
    }

    [Fact]
    public void Sums_of_small_whole_numbers_are_exact_at_every_length()
    {
        for (int length = 0; length <= 40; length++)
        {
            double[] row = [.. Enumerable.Range(1, length).Select(i => (double)i)];
            Assert.Equal(length * (length + 1) / 2, EventRows.Sum(row));
            Assert.Equal(length * (length + 1) * ((2 * length) + 1) / 6, EventRows.SumOfProducts(row, row));
        }
    }

    private static void Compare<TStep>()
        where TStep : IRowStep
    {
        SplitMix64 stream = new(3, 5);
        for (int length = 0; length <= 70; length++)
        {
            double[] first = Row(length);
            double[] second = Row(length);
            double[] one = Row(length);
            double[] four = [.. one];
            double[] eight = [.. one];
            RowArithmetic.Apply<TStep, OneLane>(one, first, second);
            RowArithmetic.Apply<TStep, FourLanes>(four, first, second);
            RowArithmetic.Apply<TStep, EightLanes>(eight, first, second);
            Assert.Equal(one, four);
            Assert.Equal(one, eight);
        }

        double[] Row(int length) => [.. Enumerable.Range(0, length).Select(_ => stream.NextShare())];
    }
}
