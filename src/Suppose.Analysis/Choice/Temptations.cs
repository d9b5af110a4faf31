using System.Collections.Immutable;

using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Choice;

/// <summary>How strongly possibilities are tempted under some designs with all measures standing: quantiles over worlds.</summary>
internal static class Temptations
{
    private const long MostDoubles = 1L << 25;

    /// <summary>For each design, one entry a possibility; null where nothing tempts in any world. A world in which nothing tempts, where others tempt, is left out.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static Dictionary<ulong, ImmutableArray<Quantiles?>> Of(CompiledInquiry inquiry, IEnumerable<ulong> designs, RunControl control) =>
        Read(inquiry, designs, control, columns => columns.Select(QuantilesOf).ToImmutableArray());

    /// <summary>For each design, the world in which a possibility is tempted most, of several the first; null where nothing tempts in any.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static Dictionary<ulong, int?> WorstWorlds(CompiledInquiry inquiry, IEnumerable<ulong> designs, RunControl control) =>
        Read(inquiry, designs, control, WorstWorld);

    private static Dictionary<ulong, T> Read<T>(CompiledInquiry inquiry, IEnumerable<ulong> designs, RunControl control, Func<double[][], T> read)
    {
        var found = new Dictionary<ulong, T>();
        int batch = (int)Math.Clamp(MostDoubles / ((long)inquiry.Possibilities * inquiry.Worlds), 1, int.MaxValue);
        foreach (ulong[] some in designs.Distinct().Order().Chunk(batch))
        {
            double[][] columns = Columns(inquiry, some, control);
            for (int design = 0; design < some.Length; design++)
            {
                int first = design * inquiry.Possibilities;
                found[some[design]] = read(columns[first..(first + inquiry.Possibilities)]);
            }
        }

        return found;
    }

    private static double[][] Columns(CompiledInquiry inquiry, ulong[] designs, RunControl control)
    {
        double[][] columns = [.. Enumerable.Range(0, designs.Length * inquiry.Possibilities).Select(_ => new double[inquiry.Worlds])];
        PieceWork.Run(WorldUnits.Count(inquiry.Worlds), control.Threads, () => (SituationBlock)inquiry.Model.OpenBlock(), ReadUnit, control.Token);
        return columns;

        void ReadUnit(SituationBlock block, int unit)
        {
            int first = unit * WorldUnits.Worlds;
            int worlds = Math.Min(WorldUnits.Worlds, inquiry.Worlds - first);
            block.MoveTo(first, worlds);
            for (int at = 0; at < columns.Length; at++)
            {
                (int design, int possibility) = Math.DivRem(at, inquiry.Possibilities);
                block.Choice(possibility, designs[design]).Temptation.CopyTo(columns[at].AsSpan(first, worlds));
            }
        }
    }

    private static int? WorstWorld(double[][] columns)
    {
        int? worst = null;
        double most = double.NegativeInfinity;
        for (int world = 0; world < columns[0].Length; world++)
        {
            double here = columns.Max(column => column[world]);
            (worst, most) = here > most ? (world, here) : (worst, most);
        }

        return worst;
    }

    private static Quantiles? QuantilesOf(double[] column)
    {
        double[] tempted = [.. column.Where(t => !double.IsNegativeInfinity(t))];
        return tempted.Length == 0 ? null : DesignSummary.QuantilesOf(tempted);
    }
}
