using BenchmarkDotNet.Attributes;
using Suppose.Numerics.Kernels;
using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Benchmarks;

/// <summary>exp and log of 4,096 values: ours by columns, ours one by one, and the library's one by one.</summary>
public class FunctionBenchmarks
{
    private readonly double[] _x = new double[4096];
    private readonly double[] _result = new double[4096];

    [GlobalSetup]
    public void Fill() => LatinHypercube.Fill(_x, 1, 1);

    [Benchmark]
    public void ExponentialOfAColumn() => Exponential.Of(_x, _result);

    [Benchmark]
    public void ExponentialOneByOne()
    {
        for (int i = 0; i < _x.Length; i++)
        {
            _result[i] = Exponential.Of(_x[i]);
        }
    }

    [Benchmark]
    public void LibraryExponential()
    {
        for (int i = 0; i < _x.Length; i++)
        {
            _result[i] = Math.Exp(_x[i]);
        }
    }

    [Benchmark]
    public void LogarithmOfAColumn() => Logarithm.Of(_x, _result);

    [Benchmark]
    public void LogarithmOneByOne()
    {
        for (int i = 0; i < _x.Length; i++)
        {
            _result[i] = Logarithm.Of(_x[i]);
        }
    }

    [Benchmark]
    public void LibraryLogarithm()
    {
        for (int i = 0; i < _x.Length; i++)
        {
            _result[i] = Math.Log(_x[i]);
        }
    }
}
