namespace Suppose.Numerics.Tests.Kernels;

/// <summary>Distances between doubles, in steps from one to the next.</summary>
internal static class Ulps
{
    public static long Between(double a, double b) => Math.Abs(Place(a) - Place(b));

    private static long Place(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        return bits < 0 ? long.MinValue - bits : bits;
    }
}
