using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class WeighedRowsTests
{
    private static readonly int[] s_rows = [2, 0, 1, 2];
    private static readonly int[] s_others = [0, 0, 1, 1];

    [Fact]
    public void Two_terms_at_once_are_one_after_the_other_bit_for_bit_in_every_width()
    {
        for (int worlds = 1; worlds <= 30; worlds++)
        {
            double[] one = KernelTable.Chances(15, (ulong)worlds);
            double[] two = KernelTable.Chances(15, (ulong)worlds + 100);
            foreach (bool isFirst in new[] { true, false })
            {
                double[] expected = KernelTable.Chances(15, 5)[..(s_rows.Length * worlds)];
                double[] before = [.. expected];
                AddPlainly(expected, one, s_rows, worlds, isFirst);
                Assert.Equal(expected, Added<OneLane>(before, one, null, worlds, isFirst));
                Assert.Equal(expected, Added<FourLanes>(before, one, null, worlds, isFirst));
                Assert.Equal(expected, Added<EightLanes>(before, one, null, worlds, isFirst));
                AddPlainly(expected, two, s_others, worlds, false);
                Assert.Equal(expected, Added<OneLane>(before, one, two, worlds, isFirst));
                Assert.Equal(expected, Added<FourLanes>(before, one, two, worlds, isFirst));
                Assert.Equal(expected, Added<EightLanes>(before, one, two, worlds, isFirst));
            }
        }
    }

    [Fact]
    public void Rows_beyond_a_table_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WeighedRows.Add(new double[2], new WeighedRows.Term(new double[2], new double[2], [1]), true));
        Assert.Throws<ArgumentException>(() => WeighedRows.Add(new double[2], new WeighedRows.Term(new double[2], new double[2], [-1]), true));
        Assert.Throws<ArgumentException>(() => WeighedRows.Add(new double[3], new WeighedRows.Term(new double[2], new double[2], [0]), true));
        Assert.Throws<ArgumentException>(() => WeighedRows.Add(new double[2], new WeighedRows.Term(new double[2], new double[2], [0]), new WeighedRows.Term(new double[1], new double[2], [0, 0]), true));
    }

    private static WeighedRows.Term Term(double[] data, int[] rows, int worlds) => new(data.AsSpan(3 * worlds, worlds), data.AsSpan(0, 3 * worlds), rows);

    private static double[] Added<TLanes>(double[] before, double[] one, double[]? two, int worlds, bool isFirst)
        where TLanes : struct, ILanes<TLanes>
    {
        double[] sums = [.. before];
        WeighedRows.Add<TLanes>(sums, Term(one, s_rows, worlds), two is null ? default : Term(two, s_others, worlds), isFirst, two is not null);
        return sums;
    }

    private static void AddPlainly(double[] sums, double[] data, int[] rows, int worlds, bool isFirst)
    {
        for (int at = 0; at < sums.Length; at++)
        {
            double product = data[(3 * worlds) + (at % worlds)] * data[(rows[at / worlds] * worlds) + (at % worlds)];
            sums[at] = (isFirst ? 0 : sums[at]) + product;
        }
    }
}
