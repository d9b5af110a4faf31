using BenchmarkDotNet.Attributes;
using Suppose.Numerics;
using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Benchmarks;

/// <summary>Drawing 100,000 worlds of 50 judgements, on one thread.</summary>
public class StreamBenchmarks
{
    private const int Worlds = 100_000;
    private readonly double[][] _columns = [.. Enumerable.Range(0, 50).Select(_ => new double[Worlds])];
    private readonly ulong[] _fingerprints = [.. Enumerable.Range(0, 50).Select(i => StableHash.Of($"judgement {i}"))];

    [Benchmark]
    public void ScrambledSobolPoints()
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            ScrambledSobol.Fill(_columns[i], i, 1, _fingerprints[i]);
        }
    }

    [Benchmark]
    public void LatinHypercubePoints()
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            LatinHypercube.Fill(_columns[i], 1, _fingerprints[i]);
        }
    }
}
