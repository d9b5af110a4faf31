using System.Diagnostics;
using System.Globalization;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Standing;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Benchmarks;

/// <summary>Times act, tempted and holds of <see cref="LargeSituation"/> in 4,096 worlds on one and two threads, and writes those worlds as plain columns for the same sum in C++.</summary>
internal static class Yardstick
{
    private const int Worlds = 4096;
    private const int Rounds = 25;

    /// <summary>Writes the worlds and prints the times.</summary>
    public static void Run(string path)
    {
        Inquiry inquiry = InquiryReader.Read(LargeSituation.Choices).Inquiry!;
        WorldTable table = WorldTable.Draw(JudgementSet.OfRun(inquiry), Worlds, 1);
        DesignSpace space = DesignSpace.Of(inquiry, null, out _)!;
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, space, table);
        Write(path, inquiry, table, compiled);
        foreach (int threads in new[] { 1, 2 })
        {
            (double wall, double cpu, ActTemptedHolds found) = Best(compiled, threads);
            long each = found.Each.Sum(own => own.Sum(count => (long)count));
            double act = found.Act.Sum(own => own.Sum(sum => sum * FixedPointSums.Unit));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Suppose, {threads} thread{(threads == 1 ? "" : "s")}: {cpu:0.000} CPU s, {wall:0.000} s; holds {each}, for all {found.All.Sum(count => (long)count)}, act {act:0.000000}"));
        }

        Games(compiled, 1);
        Games(compiled, 2);
    }

    /// <summary>Times the test of all mixtures and of motives nobody listed, for all designs, the survey not counted.</summary>
    private static void Games(CompiledInquiry compiled, int threads)
    {
        RunControl control = new(threads, null, CancellationToken.None);
        DesignSurvey survey = SurveyPass.Run(compiled, SurveyPlan.Of(compiled), control, keepsHolding: true).Single();
        (double wall, double cpu, (int[] mixtures, int[] unlisted)) = Best(3, () => HullPass.Run(compiled, new HullModel((SituationModel)compiled.Model), survey.Sets, survey.Holding, control));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"mixtures and motives nobody listed, {threads} thread{(threads == 1 ? "" : "s")}: {cpu:0.000} CPU s, {wall:0.000} s; holds {mixtures.Sum(n => (long)n)} and {unlisted.Sum(n => (long)n)}"));
    }

    /// <summary>The least CPU and wall seconds of several rounds, and what was found.</summary>
    public static (double Wall, double Cpu, ActTemptedHolds Found) Best(CompiledInquiry inquiry, int threads) => Best(Rounds, () => ActTemptedHolds.Of(inquiry, threads));

    private static (double Wall, double Cpu, T Found) Best<T>(int rounds, Func<T> work)
    {
        (double wall, double cpu, T? found) = (double.PositiveInfinity, double.PositiveInfinity, default);
        using var self = Process.GetCurrentProcess();
        for (int round = 0; round < rounds; round++)
        {
            self.Refresh();
            TimeSpan before = self.TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            found = work();
            wall = Math.Min(wall, Stopwatch.GetElapsedTime(start).TotalSeconds);
            self.Refresh();
            cpu = Math.Min(cpu, (self.TotalProcessorTime - before).TotalSeconds);
        }

        return (wall, cpu, found!);
    }

    /// <summary>The columns in the order in which the C++ form knows them.</summary>
    private static void Write(string path, Inquiry inquiry, WorldTable table, CompiledInquiry compiled)
    {
        using var file = new BinaryWriter(File.Create(path));
        file.Write(Worlds);
        foreach (Circumstance circumstance in inquiry.Circumstances)
        {
            Write(file, circumstance.Rules.Select(rule => rule.Chances[0].Chance), table);
        }

        for (int i = 0; i < inquiry.Outcomes.Length; i++)
        {
            Rule[] rules = [.. inquiry.Outcomes[i].Rules];
            Rule[] six = rules.Length == 6 ? rules : [.. rules[..2], rules[^1], .. rules[2..]];
            Write(file, six.Select(rule => rule.Chances[0].Chance), table);
        }

        Write(file, inquiry.Measures.Skip(2).Select(measure => ((ShiftChange)measure.Changes[0]).Shift), table);
        Write(file, inquiry.Possibilities.SelectMany(possibility => possibility.Believes).Select(belief => belief.Rule.Chances[0].Chance), table);
        WriteWeights(file, inquiry, table, (SituationModel)compiled.Model);
        Write(file, [inquiry.Possibilities[3].Sharpness!], table);
        for (int measure = 0; measure < inquiry.Measures.Length; measure++)
        {
            Write(file, compiled.Chances.Column(0, measure) ?? [.. Enumerable.Repeat(1.0, Worlds)]);
        }
    }

    private static void WriteWeights(BinaryWriter file, Inquiry inquiry, WorldTable table, SituationModel model)
    {
        WorldBlock block = new(table);
        block.MoveTo(0, Worlds);
        TableStore store = new(block, model.Motives);
        for (int possibility = 0; possibility < inquiry.Possibilities.Length; possibility++)
        {
            for (int want = 0; want < inquiry.Wants.Length; want++)
            {
                Write(file, store.Weight(possibility, want, standing: 0));
            }
        }
    }

    private static void Write(BinaryWriter file, IEnumerable<Judgement> judgements, WorldTable table)
    {
        foreach (Judgement judgement in judgements)
        {
            Write(file, table.Of(judgement));
        }
    }

    private static void Write(BinaryWriter file, ReadOnlySpan<double> column)
    {
        foreach (double value in column)
        {
            file.Write(value);
        }
    }
}
