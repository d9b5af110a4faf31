using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class DesignKernelTests
{
    private const int Designs = 333;
    private static readonly double[] s_table = KernelTable.Chances(64, 1);
    private static readonly DesignRows s_rows = KernelTable.Rows(Designs, 64, 2);
    private static readonly double[] s_weight = KernelTable.Chances(1, 3);
    private static readonly double[] s_costs = KernelTable.Chances(Designs, 4);

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0x1F)]
    [InlineData(0x01)]
    public void Vectors_tell_where_rows_hold_as_the_definition_does_and_designs_get_what_their_rows_have(byte lanes)
    {
        double limit = s_table[5];
        (byte[] fast, byte[] plain, byte[] counted, int[] counts) = (new byte[64], new byte[64], new byte[64], new int[64]);
        HoldingCounts.Mark(s_table, limit, lanes, fast);
        HoldingCounts.MarkPlainly(s_table, limit, lanes, plain);
        HoldingCounts.Add(s_table, limit, lanes, counts, counted);
        Assert.Equal(plain, fast);
        Assert.Equal(plain, counted);
        Assert.Equal(plain.Select(bits => int.PopCount(bits)), counts);
        Assert.Contains(counts, count => count > 0);

        byte[] all = [.. Enumerable.Range(0, Designs).Select(design => (byte)(design * 37))];
        byte[] narrowed = [.. all];
        HoldingCounts.Narrow(fast, s_rows, narrowed);
        Assert.Equal(all.Select((bits, design) => (byte)(bits & plain[s_rows[design]])), narrowed);
    }

    [Fact]
    public void Vectors_find_losses_and_regrets_as_the_definition_does_to_the_bit()
    {
        double[] fast = [.. Enumerable.Repeat(double.PositiveInfinity, 8)];
        double[] plain = [.. fast];
        DesignLosses.Least(s_table, s_rows, s_weight, s_costs, fast);
        DesignLosses.LeastPlainly(s_table, s_rows, s_weight, s_costs, plain);
        Assert.Equal(plain, fast);

        double[] fastRegrets = [.. Enumerable.Repeat(double.NegativeInfinity, Designs * 8)];
        double[] plainRegrets = [.. fastRegrets];
        DesignLosses.RaiseRegrets(s_table, s_rows, s_weight, fast, fastRegrets);
        DesignLosses.RaiseRegretsPlainly(s_table, s_rows, s_weight, plain, plainRegrets);
        DesignLosses.AddCosts(fastRegrets, s_costs);
        DesignLosses.AddCostsPlainly(plainRegrets, s_costs);
        Assert.Equal(plainRegrets, fastRegrets);
        Assert.Equal(0, fastRegrets.Min(), 1e-15);
    }

    [Fact]
    public void Vectors_sum_as_the_definition_does_and_in_any_order()
    {
        double[] weight = KernelTable.Values(1, 6, u => 400 * (u - 0.5));
        (long[] fast, long[] plain) = (new long[64], new long[64]);
        FixedPointSums.Add(s_table, weight, fast);
        FixedPointSums.Add(s_table, s_weight, fast);
        FixedPointSums.AddPlainly(s_table, s_weight, plain);
        FixedPointSums.AddPlainly(s_table, weight, plain);
        Assert.Equal(plain, fast);
        Assert.Equal(Enumerable.Range(0, 8).Sum(lane => s_table[(7 * 8) + lane] * (weight[lane] + s_weight[lane])), fast[7] * FixedPointSums.Unit, 2e-12);
    }

    [Fact]
    public void Vectors_mark_what_is_above_as_the_definition_does()
    {
        double[] thresholds = KernelTable.Values(Designs / 8 + 1, 7, u => u)[..Designs];
        thresholds[3] = s_costs[24];
        (byte[] fast, byte[] plain) = (new byte[Designs], new byte[Designs]);
        RowsAbove.Mark(s_costs, thresholds, 0x7E, fast);
        RowsAbove.MarkPlainly(s_costs, thresholds, 0x7E, plain);
        Assert.Equal(plain, fast);
        Assert.Equal(0, fast[3] & 1);
    }

    [Fact]
    public void Vectors_sum_over_sets_as_the_definition_does_to_the_bit_whichever_sets_are_there()
    {
        double[] members = KernelTable.Chances(9, 8);
        ulong[] some = [.. Enumerable.Range(0, 1 << 9).Where(set => set % 5 != 2).Select(set => (ulong)set)];
        (double[] fast, double[] plain) = (new double[some.Length * 8], new double[some.Length * 8]);
        SetSums sums = new(some);
        sums.Fill(fast, members);
        SetSums.FillPlainly(plain, some, members);
        Assert.Equal(plain, fast);
        Assert.True(sums.Orphans > 1);
        Assert.Throws<ArgumentException>(() => new SetSums([512]).Fill(new double[8], members));
        Assert.Throws<ArgumentException>(() => new SetSums([1, 3]).Fill(new double[8], members));
        Assert.Throws<ArgumentException>(() => new SetSums([3, 3]));
    }

    [Theory]
    [InlineData(0b0_0000_0000UL, 0b1_0000_0010UL, 1)]
    [InlineData(0b1_1000_0000UL, 0b0_0000_0000UL, 1)]
    [InlineData(0b1_0100_0001UL, 0b0_0010_0000UL, 16)]
    [InlineData(0b1_1111_1111UL, 0b0_0000_0000UL, 1)]
    public void Members_that_all_sets_share_are_added_in_their_turn(ulong shared, ulong lacking, int orphans)
    {
        double[] members = KernelTable.Chances(9, 8);
        ulong[] some = [.. Enumerable.Range(0, 1 << 9).Select(set => (ulong)set).Where(set => (set & shared) == shared && (set & lacking) == 0)];
        (double[] fast, double[] plain) = (new double[some.Length * 8], new double[some.Length * 8]);
        SetSums sums = new(some);
        sums.Fill(fast, members);
        SetSums.FillPlainly(plain, some, members);
        Assert.Equal(plain, fast);
        Assert.Equal(orphans, sums.Orphans);
    }

    [Fact]
    public void Rows_that_lie_alike_are_kept_once()
    {
        DesignRows one = DesignRows.Of([4, 5, 7, 6], null);
        DesignRows alike = DesignRows.Of([14, 15, 17, 16], one);
        DesignRows other = DesignRows.Of([14, 15, 17, 18], one);
        Assert.True(alike.FromFirst == one.FromFirst);
        Assert.False(other.FromFirst == one.FromFirst);
        Assert.Equal([14, 15, 17, 16], Enumerable.Range(0, 4).Select(design => alike[design]));
        Assert.Equal([14, 15, 17, 18], Enumerable.Range(0, 4).Select(design => other[design]));
        Assert.Equal([3, 0, 9], Enumerable.Range(0, 3).Select(design => new DesignRows([3, 0, 9])[design]));
        Assert.Equal((8, 18, 19), (one.Needed, alike.Needed, other.Needed));
        Assert.Throws<ArgumentOutOfRangeException>(() => DesignRows.Of([1, -1], null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(35)]
    public void Columns_of_any_length_are_added_and_counted_as_the_definition_does(int length)
    {
        double[] fast = KernelTable.Chances(5, 11)[..length];
        double[] plain = [.. fast];
        double[] other = KernelTable.Chances(5, 12)[..length];
        WorldColumn.Add(fast, other);
        WorldColumn.AddPlainly(plain, other);
        Assert.Equal(plain, fast);
        Assert.Equal(WorldColumn.CountAtLeastPlainly(plain, 0.8), WorldColumn.CountAtLeast(fast, 0.8));
        Assert.Equal(length, WorldColumn.CountAtLeast(fast, 0));
        Assert.Throws<ArgumentException>(() => WorldColumn.Add(new double[1], new double[2]));
    }

    [Fact]
    public void Rows_beyond_the_table_are_refused()
    {
        DesignRows rows = new([0, 8]);
        Assert.Equal(9, rows.Needed);
        Assert.Throws<ArgumentException>(() => DesignLosses.Least(new double[72], rows, new double[8], new double[8], new double[8]));
        Assert.Throws<ArgumentException>(() => FixedPointSums.Add(new double[72], new double[8], new long[8]));
        Assert.Throws<ArgumentException>(() => HoldingCounts.Add(s_table, 0, 255, new int[63], new byte[63]));
        Assert.Throws<ArgumentException>(() => HoldingCounts.Mark(s_table, 0, 255, new byte[63]));
        Assert.Throws<ArgumentException>(() => HoldingCounts.Narrow(new byte[3], s_rows, new byte[Designs]));
        Assert.Throws<ArgumentException>(() => HoldingCounts.AddBits(new byte[3], new int[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DesignRows([-1]));
    }
}
