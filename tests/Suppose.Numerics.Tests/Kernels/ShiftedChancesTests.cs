using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class ShiftedChancesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(11)]
    public void Vectors_give_the_definition_to_the_bit(int measures)
    {
        double[] chance = KernelTable.Chances(1, 3);
        double[] common = KernelTable.Factors(1, 4);
        double[] factors = KernelTable.Factors(measures, 5);
        double[] fast = new double[WorldTile.Width << measures];
        double[] plain = new double[WorldTile.Width << measures];
        ShiftedChances.Fill(fast, chance, common, factors);
        ShiftedChances.FillPlainly(plain, chance, common, factors);
        Assert.Equal(plain, fast);
        Assert.All(plain, p => Assert.InRange(p, 0, 1));
    }

    [Fact]
    public void Certainty_gives_way_only_to_what_stops_it()
    {
        double[] table = new double[WorldTile.Width << 2];
        double[] ones = Enumerable.Repeat(1.0, WorldTile.Width).ToArray();
        double[] factors = [.. Enumerable.Repeat(0.01, WorldTile.Width), .. Enumerable.Repeat(0.0, WorldTile.Width)];
        ShiftedChances.Fill(table, ones, ones, factors);
        Assert.Equal([1.0, 1.0, 0.0, 0.0], [table[0], table[8], table[16], table[24]]);
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        double[] row = new double[8];
        Assert.Throws<ArgumentException>(() => ShiftedChances.Fill(new double[8], row, row, row));
        Assert.Throws<ArgumentException>(() => ShiftedChances.Fill(new double[16], new double[7], row, row));
        Assert.Throws<ArgumentException>(() => ShiftedChances.Fill(new double[16], row, row, new double[9]));
    }
}
