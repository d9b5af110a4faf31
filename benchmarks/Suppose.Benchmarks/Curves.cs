using System.Globalization;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Benchmarks;

/// <summary>How the cost of act, tempted and holds grows: with worlds, with threads, with measures that touch what is chosen, and with measures that double the designs and touch nothing.</summary>
internal static class Curves
{
    /// <summary>Prints comma-separated rows: the curve, x, CPU seconds, wall seconds.</summary>
    public static void Run()
    {
        Console.WriteLine("curve,x,cpu,wall");
        string full = LargeSituation.Choices;
        foreach (int worlds in new[] { 512, 1024, 2048, 4096, 8192 })
        {
            Print("worlds", worlds, full, worlds, 1);
        }

        foreach (int threads in new[] { 1, 2 })
        {
            Print("threads", threads, full, 4096, threads);
        }

        foreach (int measures in new[] { 4, 6, 8, 10, 12 })
        {
            Print("measures that touch choices", measures, LargeSituation.ChoicesWith(measures, 0), 1024, 1);
        }

        foreach (int idle in new[] { 0, 1, 2, 3, 4 })
        {
            Print("measures in all with 8 that touch choices", 8 + idle, LargeSituation.ChoicesWith(8, idle), 1024, 1);
        }
    }

    private static void Print(string curve, int x, string text, int worlds, int threads)
    {
        Inquiry inquiry = InquiryReader.Read(text).Inquiry!;
        WorldTable table = WorldTable.Draw(JudgementSet.OfRun(inquiry), worlds, 1);
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, DesignSpace.Of(inquiry, null, out _)!, table);
        (double wall, double cpu, _) = Yardstick.Best(compiled, threads);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{curve},{x},{cpu:0.0000},{wall:0.0000}"));
    }
}
