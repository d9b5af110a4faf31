using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

/// <summary>Kernels that choices are made with: every width against the scalar form, bit for bit, and the scalar form against what is meant.</summary>
public sealed class ChoiceKernelTests
{
    private static readonly double[] Levels = [0, 0.25, 0.25 + 5e-13, 0.5, 0.5 - 2e-12, -1, 0.75];

    [Fact]
    public void Row_arithmetic_gives_the_bits_of_one_lane_in_every_width()
    {
        CompareStep<RowArithmetic.Product>();
        CompareStep<RowArithmetic.Difference>();
        CompareStep<RowArithmetic.Sum>();
        CompareStep<RowArithmetic.SumOfProduct>();
        CompareStep<RowArithmetic.Ratio>();
        CompareStep<RowArithmetic.Larger>();
        CompareStep<RowArithmetic.LargerWhere>();
    }

    [Fact]
    public void Row_arithmetic_does_what_its_names_say()
    {
        double[] target = [1, 2];
        RowArithmetic.AddProduct(target, [3, 4], [5, 6]);
        Assert.Equal([16, 26], target);
        RowArithmetic.Add(target, [1, 1]);
        Assert.Equal([17, 27], target);
        RowArithmetic.Multiply(target, target, [2, 3]);
        Assert.Equal([34, 81], target);
        RowArithmetic.Subtract(target, target, [4, 1]);
        Assert.Equal([30, 80], target);
        RowArithmetic.Divide(target, target, [3, 4]);
        Assert.Equal([10, 20], target);
        RowArithmetic.Raise(target, [15, 5]);
        Assert.Equal([15, 20], target);
        RowArithmetic.RaiseWhere(target, [99, 99], [0, 0.1]);
        Assert.Equal([15, 99], target);
        Assert.Throws<ArgumentException>(() => RowArithmetic.Add(new double[2], new double[3]));
    }

    [Fact]
    public void Best_responses_have_the_same_bits_in_every_width_and_are_what_is_meant()
    {
        SplitMix64 stream = new(5, 1);
        for (int options = 1; options <= 5; options++)
        {
            for (int worlds = 0; worlds <= 40; worlds++)
            {
                double[] utilities = [.. Enumerable.Range(0, options * worlds).Select(_ => Levels[stream.NextBelow((uint)Levels.Length)])];
                bool[] favoured = [.. Enumerable.Range(0, options).Select(_ => stream.NextBelow(2) == 0)];
                (double[] gap, double[] shares) = Applied<OneLane>(utilities, favoured, worlds);
                Same((gap, shares), Applied<FourLanes>(utilities, favoured, worlds));
                Same((gap, shares), Applied<EightLanes>(utilities, favoured, worlds));
                for (int world = 0; world < worlds; world++)
                {
                    CompareWithMeaning(utilities, favoured, gap[world], shares, world, worlds);
                }
            }
        }
    }

    [Fact]
    public void Bits_of_worlds_are_those_of_the_definition_at_every_length()
    {
        SplitMix64 stream = new(9, 1);
        for (int length = 0; length <= WorldBits.Most; length++)
        {
            double[] row = [.. Enumerable.Range(0, length).Select(_ => stream.NextBelow(9) == 0 ? double.NaN : Levels[stream.NextBelow((uint)Levels.Length)])];
            Assert.Equal(WorldBits.BelowPlainly(row, 0.25), WorldBits.Below(row, 0.25));
            Assert.Equal(WorldBits.AbovePlainly(row, 0.25), WorldBits.Above(row, 0.25));
        }

        Assert.Throws<ArgumentException>(() => WorldBits.Below(new double[65], 0));
    }

    private static void Same((double[] Gap, double[] Shares) expected, (double[] Gap, double[] Shares) found)
    {
        Assert.Equal(expected.Gap, found.Gap);
        Assert.Equal(expected.Shares, found.Shares);
    }

    private static void CompareWithMeaning(double[] utilities, bool[] favoured, double gap, double[] shares, int world, int worlds)
    {
        double[] own = [.. favoured.Select((_, option) => utilities[(option * worlds) + world])];
        double ours = own.Where((_, o) => favoured[o]).DefaultIfEmpty(double.NegativeInfinity).Max();
        double others = own.Where((_, o) => !favoured[o]).DefaultIfEmpty(double.NegativeInfinity).Max();
        Assert.Equal(ours - others, gap);
        double bar = own.Max() - 1e-12;
        int[] chosen = [.. Enumerable.Range(0, own.Length).Where(o => own[o] >= bar && favoured[o] == (ours >= bar))];
        Assert.Equal(own.Select((_, o) => chosen.Contains(o) ? 1.0 / chosen.Length : 0), favoured.Select((_, o) => shares[(o * worlds) + world]));
    }

    private static (double[] Gap, double[] Shares) Applied<TLanes>(double[] utilities, bool[] favoured, int worlds)
        where TLanes : struct, ILanes<TLanes>
    {
        double[] gap = new double[worlds];
        double[] shares = new double[utilities.Length];
        BestResponseShares.Apply<TLanes>(utilities, favoured, 1e-12, gap, shares);
        return (gap, shares);
    }

    private static void CompareStep<TStep>()
        where TStep : IRowStep
    {
        SplitMix64 stream = new(2, 1);
        for (int length = 0; length <= 70; length++)
        {
            double[][] rows = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, length).Select(_ => stream.NextShare() - 0.5).ToArray())];
            double[] one = Stepped<TStep, OneLane>(rows);
            Assert.Equal(one, Stepped<TStep, FourLanes>(rows));
            Assert.Equal(one, Stepped<TStep, EightLanes>(rows));
        }
    }

    private static double[] Stepped<TStep, TLanes>(double[][] rows)
        where TStep : IRowStep
        where TLanes : struct, ILanes<TLanes>
    {
        double[] target = [.. rows[0]];
        RowArithmetic.Apply<TStep, TLanes>(target, rows[1], rows[2]);
        return target;
    }
}
