using System.Numerics;
using FsCheck.Xunit;
using Suppose.Numerics.Games;

namespace Suppose.Numerics.Tests.Games;

public sealed class FractionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(5e-324)]
    [InlineData(-2.2250738585072014e-308)]
    [InlineData(1.7976931348623157e308)]
    public void A_double_goes_in_and_comes_out_unchanged(double value) => Assert.Equal(value, Fraction.Of(value).ToDouble());

    [Property(MaxTest = 1000)]
    public bool The_four_operations_are_those_of_fractions(int a, int c, ushort below)
    {
        BigInteger b = below + 1;
        Fraction first = new(a, b);
        Fraction second = new(c, 7);
        Fraction back = ((first + second) * new Fraction(3, -5) / new Fraction(3, -5)) - second;
        return !(back < first) && !(back > first) && (first < second) == ((BigInteger)a * 7 < c * b);
    }

    [Fact]
    public void A_third_is_the_nearest_double_or_one_beside_it() =>
        Assert.InRange(new Fraction(-1, 3).ToDouble(), Math.BitDecrement(-1 / 3.0), Math.BitIncrement(-1 / 3.0));

    [Fact]
    public void What_is_no_number_is_refused() => Assert.Throws<ArgumentException>(() => Fraction.Of(double.NaN));
}
