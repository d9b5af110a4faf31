using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Suppose.Analysis.Rewiring;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model.Desires;

namespace Suppose.Benchmarks;

/// <summary>The search for the best tree of <see cref="LargeDesire"/> in 200 worlds, on one thread, until it is proven or its work is used up. Each search is timed once, since it takes long.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class RewireBenchmarks
{
    private TreeModel? _model;

    [Params(12, 20, 40, 100)]
    public int Ways { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        Desire desire = DesireReader.Read(LargeDesire.Text(Ways, 40, 2)).Desire!;
        DesireIndex index = new(desire);
        DegreeTape tape = DegreeTape.Of(index, new WantFormula(index), []);
        DesireWorlds worlds = new(index, WorldTable.Draw(DesireJudgements.Of(desire), 200, 1));
        _model = new TreeModel(worlds, tape, new TreeFrame(worlds, tape), new bool[index.Terms]);
    }

    [Benchmark]
    public double Best() => TreeSearch.Find(_model!, new SearchGoal { MostWork = new RewireSettings().MostWork }, CancellationToken.None).Value;
}
