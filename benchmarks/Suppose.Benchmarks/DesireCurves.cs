using System.Diagnostics;
using System.Globalization;
using Suppose.Analysis.Rewiring;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model.Desires;

namespace Suppose.Benchmarks;

/// <summary>How the cost of the best tree grows: with ways, with worlds, with wants (all that is found out, not the best tree alone). From the desire as it was read, on one thread; the lower of two rounds for the best tree, which is proven.</summary>
internal static class DesireCurves
{
    /// <summary>Prints comma-separated rows: the curve, x, CPU seconds, wall seconds.</summary>
    public static void Run()
    {
        Measure(20, 40, 2, 64);
        foreach (int ways in new[] { 20, 40, 60, 80, 100 })
        {
            Print("ways of a desire", ways, Measure(ways, 40, 2, 200));
        }

        foreach (int worlds in new[] { 128, 256, 512, 768, 1024 })
        {
            Print("worlds of a desire", worlds, Measure(60, 40, 2, worlds));
        }

        foreach (int wants in new[] { 500, 2000, 4000, 6000, 8000, 10000 })
        {
            Print("wants of a desire", wants, Whole(wants));
        }
    }

    private static (double Cpu, double Wall) Measure(int ways, int wants, int limit, int worlds)
    {
        Desire desire = DesireReader.Read(LargeDesire.Text(ways, wants, limit)).Desire!;
        (double, double) first = Once(desire, worlds);
        (double, double) second = Once(desire, worlds);
        return first.CompareTo(second) < 0 ? first : second;
    }

    /// <summary>All that is found out about a desire of 100 ways, wants at the leaves that no way reaches among its wants.</summary>
    private static (double Cpu, double Wall) Whole(int wants)
    {
        Desire desire = DesireReader.Read(LargeDesire.Text(100, wants, 2)).Desire!;
        return Timed(() => DesireRunner.Run(desire, new RewireSettings { Worlds = 64, Threads = 1 }));
    }

    private static (double Cpu, double Wall) Once(Desire desire, int worldCount) => Timed(() => Search(desire, worldCount));

    private static void Search(Desire desire, int worldCount)
    {
        DesireIndex index = new(desire);
        DegreeTape tape = DegreeTape.Of(index, new WantFormula(index), []);
        DesireWorlds worlds = new(index, WorldTable.Draw(DesireJudgements.Of(desire), worldCount, 1));
        TreeModel model = new(worlds, tape, new TreeFrame(worlds, tape), new bool[index.Terms]);
        FoundTree found = TreeSearch.Find(model, new SearchGoal { MostWork = new RewireSettings().MostWork }, CancellationToken.None);
        if (!found.Proven)
        {
            Console.Error.WriteLine("Not proven: the work that is allowed ended before.");
        }
    }

    private static (double Cpu, double Wall) Timed(Action work)
    {
        using Process process = Process.GetCurrentProcess();
        long started = Stopwatch.GetTimestamp();
        double before = process.TotalProcessorTime.TotalSeconds;
        work();
        process.Refresh();
        return (process.TotalProcessorTime.TotalSeconds - before, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private static void Print(string curve, int x, (double Cpu, double Wall) took) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{curve},{x},{took.Cpu:0.0000},{took.Wall:0.0000}"));
}
