using System.Collections.Immutable;
using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Breaking.Robustness;

/// <summary>Works out the metrics of robustness of some designs among those that a run lists.</summary>
internal sealed class RobustnessFinder(CompiledInquiry inquiry, ColumnPass columns, RunControl control)
{
    private const int MostShown = 4;

    /// <summary>The table.</summary>
    /// <param name="run">What a run found.</param>
    /// <param name="first">The design that is looked at.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RobustnessTable Find(InquiryRun run, ulong first)
    {
        ulong[] listed = [.. run.Designs.Concat(run.Nearest).Select(d => inquiry.Space.SetOf(d.Measures)).Append(first).Append(0UL).Distinct().Order()];
        double[] best = [.. Enumerable.Repeat(double.NegativeInfinity, inquiry.Worlds)];
        Lock gate = new();
        columns.Read(listed, own => Raise(best, Performance(own), gate), RunStage.Breaks);
        ulong[] shown = [.. Shown(run, first).Distinct().Take(MostShown)];
        double[][] rows = columns.Read(shown, Performance);
        control.Token.ThrowIfCancellationRequested();
        return new RobustnessTable
        {
            Designs = [.. shown.Select(inquiry.Space.Ids)],
            Compared = listed.Length,
            Values = [.. Enum.GetValues<RobustnessMetric>().Select(metric => rows.Select(row => RobustnessMetrics.Of(metric, row, best, 1 - inquiry.Limit)).ToArray()).Select(values => ImmutableArray.Create(values))],
        };
    }

    private IEnumerable<ulong> Shown(InquiryRun run, ulong first) =>
        [first, 0UL, .. new[] { run.Leading }.OfType<DesignResult>().Concat(run.Nearest).Select(d => inquiry.Space.SetOf(d.Measures)), .. run.Minimal?.All.Select(ids => inquiry.Space.SetOf(ids)) ?? []];

    /// <summary>How surely the act does not seem best, in each world.</summary>
    private static double[] Performance(DesignColumns design)
    {
        double[] worst = [.. design.Deciding[0]];
        foreach (double[] chances in design.Deciding)
        {
            for (int world = 0; world < worst.Length; world++)
            {
                worst[world] = Math.Max(worst[world], chances[world]);
            }
        }

        return Array.ConvertAll(worst, chance => 1 - chance);
    }

    /// <summary>The larger of two does not depend on the order in which threads come.</summary>
    private static bool Raise(double[] best, double[] by, Lock gate)
    {
        lock (gate)
        {
            for (int world = 0; world < best.Length; world++)
            {
                best[world] = Math.Max(best[world], by[world]);
            }
        }

        return true;
    }
}
