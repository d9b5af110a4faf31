using System.Collections.Immutable;

using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Choice;

/// <summary>How strongly possibilities are tempted under some designs with all measures standing: quantiles over worlds.</summary>
internal static class Temptations
{
    private const long MostDoubles = 1L << 25;

    /// <summary>For each design, one entry a possibility; null where nothing tempts in any world. A world in which nothing tempts, where others tempt, is left out.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static Dictionary<ulong, ImmutableArray<Quantiles?>> Of(CompiledInquiry inquiry, IEnumerable<ulong> designs, RunControl control)
    {
        var found = new Dictionary<ulong, ImmutableArray<Quantiles?>>();
        int batch = (int)Math.Clamp(MostDoubles / ((long)inquiry.Possibilities * inquiry.Worlds), 1, int.MaxValue);
        foreach (ulong[] some in designs.Distinct().Order().Chunk(batch))
        {
            double[][] columns = Columns(inquiry, some, control);
            for (int design = 0; design < some.Length; design++)
            {
                int first = design * inquiry.Possibilities;
                found[some[design]] = [.. Enumerable.Range(first, inquiry.Possibilities).Select(at => QuantilesOf(columns[at]))];
            }
        }

        return found;
    }

    private static double[][] Columns(CompiledInquiry inquiry, ulong[] designs, RunControl control)
    {
        double[][] columns = [.. Enumerable.Range(0, designs.Length * inquiry.Possibilities).Select(_ => new double[inquiry.Worlds])];
        ParallelOptions options = new() { MaxDegreeOfParallelism = control.Threads, CancellationToken = control.Token };
        Parallel.For(0, WorldUnits.Count(inquiry.Worlds), options, unit =>
        {
            var block = (SituationBlock)inquiry.Model.OpenBlock();
            int first = unit * WorldUnits.Worlds;
            int worlds = Math.Min(WorldUnits.Worlds, inquiry.Worlds - first);
            block.MoveTo(first, worlds);
            for (int at = 0; at < columns.Length; at++)
            {
                (int design, int possibility) = Math.DivRem(at, inquiry.Possibilities);
                block.Choice(possibility, designs[design]).Temptation.CopyTo(columns[at].AsSpan(first, worlds));
            }
        });
        return columns;
    }

    private static Quantiles? QuantilesOf(double[] column)
    {
        double[] tempted = [.. column.Where(t => !double.IsNegativeInfinity(t))];
        return tempted.Length == 0 ? null : DesignSummary.QuantilesOf(tempted);
    }
}
