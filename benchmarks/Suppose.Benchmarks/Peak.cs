using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Suppose.Numerics.Kernels;

namespace Suppose.Benchmarks;

/// <summary>The arithmetic limit of the machine, by a loop of fused multiply-adds that touches no memory, and what share of it averaging over what stands reaches.</summary>
internal static class Peak
{
    private const int Steps = 20_000_000;
    private const int Chains = 12;
    private const int Measures = 9;

    /// <summary>Prints both, one thread, the best of several rounds.</summary>
    public static void Run()
    {
        double peak = Best(Chains * 8.0 * Steps, () => Fused(Steps));
        double[] table = [.. Enumerable.Repeat(0.5, WorldTile.Width << Measures)];
        int[] bits = [.. Enumerable.Range(0, Measures)];
        double[] stands = [.. Enumerable.Repeat(0.75, Measures * WorldTile.Width)];
        double steps = 2000.0 * Measures * (1 << (Measures - 1)) * WorldTile.Width;
        double averaging = Best(steps, () =>
        {
            for (int i = 0; i < 2000; i++)
            {
                LoneStanding.Average(table, bits, stands);
            }
        });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"peak: {peak / 1e9:0.0} billion fused steps of doubles a CPU second, one thread; averaging over {Measures} measures: {averaging / 1e9:0.0} billion, {averaging / peak:0%} of it"));
    }

    private static double Best(double steps, Action run)
    {
        double least = double.PositiveInfinity;
        using var self = Process.GetCurrentProcess();
        for (int round = 0; round < 6; round++)
        {
            self.Refresh();
            TimeSpan before = self.TotalProcessorTime;
            run();
            self.Refresh();
            least = Math.Min(least, (self.TotalProcessorTime - before).TotalSeconds);
        }

        return steps / least;
    }

#pragma warning disable RS0030 // Measuring what vector instructions can do needs them.
    /// <summary>Twelve chains of dependent steps side by side, enough to keep every unit busy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static double Fused(int steps)
    {
        Vector512<double> x = Vector512.Create(0.999999);
        Vector512<double> y = Vector512.Create(1e-6);
        Vector512<double> a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = 0; step < steps; step++)
        {
            a = Vector512.FusedMultiplyAdd(a, x, y);
            b = Vector512.FusedMultiplyAdd(b, x, y);
            c = Vector512.FusedMultiplyAdd(c, x, y);
            d = Vector512.FusedMultiplyAdd(d, x, y);
            e = Vector512.FusedMultiplyAdd(e, x, y);
            f = Vector512.FusedMultiplyAdd(f, x, y);
            g = Vector512.FusedMultiplyAdd(g, x, y);
            h = Vector512.FusedMultiplyAdd(h, x, y);
            i = Vector512.FusedMultiplyAdd(i, x, y);
            j = Vector512.FusedMultiplyAdd(j, x, y);
            k = Vector512.FusedMultiplyAdd(k, x, y);
            l = Vector512.FusedMultiplyAdd(l, x, y);
        }

        return Vector512.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
    }
#pragma warning restore RS0030
}
