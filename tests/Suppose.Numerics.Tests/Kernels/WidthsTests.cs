using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

/// <summary>Every width of a kernel against the scalar form, bit for bit; widths the machine lacks are then done by the library in software.</summary>
public sealed class WidthsTests
{
    private static readonly double[] Awkward =
    [
        0, -0.0, 1, -1, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 1e-310, double.MaxValue, double.MinValue,
        double.PositiveInfinity, double.NegativeInfinity, double.NaN, 709.78, 709.79, -745.1, -745.2, 0.7071067811865475, 0.7071067811865476, 1.4142135623730951,
    ];

    [Fact]
    public void Four_lanes_give_the_bits_of_one() => Compare<FourLanes>();

    [Fact]
    public void Eight_lanes_give_the_bits_of_one() => Compare<EightLanes>();

    [Fact]
    public void Columns_may_be_done_in_place_and_must_agree_in_length()
    {
        double[] values = [0.5, 1, 2, 3, 4, 5, 6];
        double[] expected = new double[values.Length];
        Logarithm.Of(values, expected);
        Logarithm.Of(values, values);
        Assert.Equal(expected, values);
        Assert.Throws<ArgumentException>(() => Exponential.Of(values, new double[3]));
    }

    private static void Compare<TLanes>()
        where TLanes : struct, ILanes<TLanes>
    {
        for (int length = 0; length <= 300; length++)
        {
            double[] x = Inputs(length);
            Assert.Equal(
                Array.ConvertAll(x, v => BitConverter.DoubleToInt64Bits(Exponential.Of(v))),
                Array.ConvertAll(Applied<Exponential.Function, TLanes>(x), BitConverter.DoubleToInt64Bits));
            Assert.Equal(
                Array.ConvertAll(x, v => BitConverter.DoubleToInt64Bits(Logarithm.Of(v))),
                Array.ConvertAll(Applied<Logarithm.Function, TLanes>(x), BitConverter.DoubleToInt64Bits));
        }
    }

    private static double[] Applied<TFunction, TLanes>(double[] x)
        where TFunction : IFunction
        where TLanes : struct, ILanes<TLanes>
    {
        double[] result = new double[x.Length];
        Columnwise.Apply<TFunction, TLanes>(x, result);
        return result;
    }

    private static double[] Inputs(int length)
    {
        SplitMix64 stream = new(1, (ulong)length);
        double[] x = new double[length];
        for (int i = 0; i < length; i++)
        {
            x[i] = (i % 3) switch
            {
                0 => Awkward[stream.NextBelow((uint)Awkward.Length)],
                1 => (stream.NextShare() - 0.5) * 1500,
                _ => BitConverter.UInt64BitsToDouble(stream.Next()),
            };
        }

        return x;
    }
}
