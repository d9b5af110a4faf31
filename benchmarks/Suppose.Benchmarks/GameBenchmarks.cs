using BenchmarkDotNet.Attributes;
using Suppose.Numerics;
using Suppose.Numerics.Games;

namespace Suppose.Benchmarks;

/// <summary>The mixture test on 256 random tables of margins that no screen settles, of so many acceptable options and motives.</summary>
public class GameBenchmarks
{
    private const int Tables = 256;
    private readonly double[][] _margins = new double[Tables][];

    [Params(2, 4, 8)]
    public int Options { get; set; }

    [Params(6, 20)]
    public int Motives { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        SplitMix64 stream = new(1, 1);
        for (int table = 0; table < Tables; table++)
        {
            do
            {
                _margins[table] = DrawTable(ref stream);
            }
            while (IsScreened(_margins[table]));
        }
    }

    [Benchmark(OperationsPerInvoke = Tables)]
    public int Tempts()
    {
        int tempted = 0;
        foreach (double[] margins in _margins)
        {
            tempted += MixtureTest.Tempts(new Payoffs(margins, Options, Motives)) ? 1 : 0;
        }

        return tempted;
    }

    [Benchmark(OperationsPerInvoke = Tables)]
    public double SolvedAsGames()
    {
        double sum = 0;
        foreach (double[] margins in _margins)
        {
            sum += MatrixGame.Solve(new Payoffs(margins, Options, Motives)).Value;
        }

        return sum;
    }

    private double[] DrawTable(ref SplitMix64 stream)
    {
        double[] margins = new double[Options * Motives];
        foreach (ref double margin in margins.AsSpan())
        {
            margin = stream.NextShare() - 0.6;
        }

        return margins;
    }

    private bool IsScreened(double[] margins)
    {
        bool[] everBehind = new bool[Motives];
        bool better = false;
        for (int option = 0; option < Options; option++)
        {
            bool all = true;
            for (int motive = 0; motive < Motives; motive++)
            {
                bool behind = margins[(option * Motives) + motive] < 0;
                everBehind[motive] |= behind;
                all &= behind;
            }

            better |= all;
        }

        return better || everBehind.Contains(false);
    }
}
