using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

using Suppose.Analysis;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Benchmarks;

/// <summary>A whole run of <see cref="LargeSituation"/>: 4,096 designs, every mixture of motives tried for each. Each run is timed once, since it takes seconds.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class SituationBenchmarks
{
    private readonly Inquiry _inquiry = InquiryReader.Read(LargeSituation.Text).Inquiry!;

    [Params(256, 4096)]
    public int Worlds { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark]
    public InquiryRun Run() => InquiryRunner.Run(_inquiry, new RunSettings { Worlds = Worlds, Threads = Threads });
}
