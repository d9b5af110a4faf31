using System.Diagnostics;
using Suppose.Numerics.Kernels;
using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Numerics.Tests;

/// <summary>The bits of whole columns, so that no machine, width or change of code alters a result unseen.</summary>
/// <remarks>The expected fingerprints were taken once; a change to one changes the results of every inquiry and has to be explained where it is made.</remarks>
public sealed class FingerprintTests
{
    private const string Inner = "SUPPOSE_FINGERPRINTS_WITHOUT_VECTORS";
    private const int Worlds = 1027;

    [Fact]
    public void Sobol_columns_keep_their_bits() =>
        Assert.Equal(1098541278912896976UL, Fingerprint(column => ScrambledSobol.Fill(column, 11, 1, StableHash.Of("numbers/pressure"))));

    [Fact]
    public void Latin_hypercube_columns_keep_their_bits() =>
        Assert.Equal(11479426775917045471UL, Fingerprint(column => LatinHypercube.Fill(column, 1, StableHash.Of("numbers/pressure"))));

    [Fact]
    public void Exponentials_keep_their_bits() => Assert.Equal(14004701229624972531UL, Fingerprint(column =>
    {
        ScrambledSobol.Fill(column, 3, 2, 3);
        new Uniform(-750, 715).Quantiles(column, column);
        Exponential.Of(column, column);
    }));

    [Fact]
    public void Logarithms_keep_their_bits() => Assert.Equal(9731104084509941804UL, Fingerprint(column =>
    {
        ScrambledSobol.Fill(column, 3, 2, 3);
        new Uniform(-0.1, 3).Quantiles(column, column);
        Logarithm.Of(column, column);
    }));

    [Fact]
    public void Quantiles_of_the_distributions_keep_their_bits() => Assert.Equal(230040583111420134UL, Fingerprint(column =>
    {
        ScrambledSobol.Fill(column, 3, 2, 3);
        new Pert(0.1, 0.2, 0.6).Quantiles(column, column);
        new BetaDistribution(2, 5).Quantiles(column, column);
        new TruncatedNormal(0.4, 0.1).Quantiles(column, column);
    }));

    [Fact]
    public async Task Without_vector_instructions_all_of_them_are_the_same()
    {
        if (Environment.GetEnvironmentVariable(Inner) is not null)
        {
            // This is the run without vector instructions, which must not start another one.
            Assert.False(System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated);
            return;
        }

        ProcessStartInfo start = new("dotnet", [typeof(FingerprintTests).Assembly.Location, "-class", typeof(FingerprintTests).FullName!])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableHWIntrinsic"] = "0", [Inner] = "yes" },
        };
        using Process run = Process.Start(start)!;
        string output = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, output);
        Assert.Contains("Total: 6", output, StringComparison.Ordinal);
    }

    private static ulong Fingerprint(Action<double[]> fill)
    {
        double[] column = new double[Worlds];
        fill(column);
        ulong hash = 0;
        foreach (double value in column)
        {
            hash = SplitMix64.Mix(hash ^ BitConverter.DoubleToUInt64Bits(value));
        }

        return hash;
    }
}
