using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

/// <summary>Numbers for kernels to work on: seeded, with ties, zeros and ones among them.</summary>
internal static class KernelTable
{
    public static double[] Chances(int rows, ulong seed) => Values(rows, seed, u => u < 0.1 ? 0 : u > 0.9 ? 1 : u);

    public static double[] Factors(int rows, ulong seed) => Values(rows, seed, u => u < 0.1 ? 0 : u < 0.2 ? 1 : 4 * u * u);

    public static double[] Values(int rows, ulong seed, Func<double, double> shape)
    {
        double[] values = new double[rows * WorldTile.Width];
        SplitMix64 stream = new(seed, 1);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = shape(stream.NextShare());
        }

        return values;
    }

    public static int[] Bits(int measures, ulong seed)
    {
        SplitMix64 stream = new(seed, 1);
        return [.. Enumerable.Range(0, measures).Where(_ => stream.NextBelow(3) != 0)];
    }

    public static DesignRows Rows(int designs, int tableRows, ulong seed)
    {
        SplitMix64 stream = new(seed, 1);
        return new DesignRows([.. Enumerable.Range(0, designs).Select(_ => (int)stream.NextBelow((uint)tableRows))]);
    }
}
