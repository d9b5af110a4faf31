using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Suppose.Analysis;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Benchmarks;

/// <summary>Whole runs of rated inquiries: so many measures against eight possibilities, in words. Each run is timed once, since it may take seconds.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class RatedBenchmarks
{
    private static readonly string[] Shifts = ["much less likely", "less likely", "slightly less likely", "no difference"];
    private static readonly string[] Chances = ["very likely", "likely", "roughly even"];

    private Inquiry? _inquiry;

    [Params(10, 14)]
    public int Measures { get; set; }

    [Params(false, true)]
    public bool Fall { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Read() => _inquiry = InquiryReader.Read(Text()).Inquiry!;

    [Benchmark]
    public InquiryRun Run() => InquiryRunner.Run(_inquiry!, new RunSettings { Threads = Threads });

    private string Text()
    {
        var text = new StringBuilder("inquiry: Measures against eight possibilities\npossibilities:\n");
        for (int i = 0; i < 8; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  p{i}: {{acts: {Chances[i % 3]}}}\n");
        }

        text.Append("measures:\n");
        for (int m = 0; m < Measures; m++)
        {
            string against = string.Join(", ", Enumerable.Range(0, 8).Select(i => $"p{i}: {Shifts[((7 * m) + (3 * i) + (m * i % 5)) % 4]}"));
            text.Append(CultureInfo.InvariantCulture, $"  m{m:00}: {{cost: slight, against: {{{against}}}{(Fall ? $", stands: {Chances[(m + 1) % 3]}" : "")}}}\n");
        }

        return text.ToString();
    }
}
