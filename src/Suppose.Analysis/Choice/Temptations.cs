using System.Collections.Immutable;

using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Choice;

/// <summary>How strongly possibilities are tempted under some designs with all measures standing. What was found of a design is kept.</summary>
/// <param name="inquiry">The inquiry, with a situation.</param>
/// <param name="control">How to run.</param>
internal sealed class Temptations(CompiledInquiry inquiry, RunControl control)
{
    private const long MostDoubles = 1L << 25;

    private readonly Dictionary<ulong, Found> _known = [];

    /// <summary>For each design, quantiles over worlds, one entry a possibility; null where nothing tempts in any world. A world in which nothing tempts, where others tempt, is left out.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Dictionary<ulong, ImmutableArray<Quantiles?>> Of(IEnumerable<ulong> designs) => Read(designs, found => found.Quantiles);

    /// <summary>For each design, the world in which a possibility is tempted most, of several the first; null where nothing tempts in any.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Dictionary<ulong, int?> WorstWorlds(IEnumerable<ulong> designs) => Read(designs, found => found.WorstWorld);

    private Dictionary<ulong, T> Read<T>(IEnumerable<ulong> designs, Func<Found, T> read)
    {
        ulong[] wanted = [.. designs.Distinct().Order()];
        int batch = (int)Math.Clamp(MostDoubles / ((long)inquiry.Possibilities * inquiry.Worlds), 1, int.MaxValue);
        foreach (ulong[] some in wanted.Where(design => !_known.ContainsKey(design)).ToArray().Chunk(batch))
        {
            double[][] columns = Columns(some);
            Found[] found = new Found[some.Length];
            Parallel.For(0, some.Length, new ParallelOptions { MaxDegreeOfParallelism = control.Threads, CancellationToken = control.Token }, design =>
            {
                double[][] own = columns[(design * inquiry.Possibilities)..((design + 1) * inquiry.Possibilities)];
                found[design] = new Found([.. own.Select(QuantilesOf)], WorstOf(own));
            });
            for (int design = 0; design < some.Length; design++)
            {
                _known.Add(some[design], found[design]);
            }
        }

        return wanted.ToDictionary(design => design, design => read(_known[design]));
    }

    private double[][] Columns(ulong[] designs)
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

    private static int? WorstOf(double[][] columns)
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

    /// <summary>What was found of a design.</summary>
    private sealed record Found(ImmutableArray<Quantiles?> Quantiles, int? WorstWorld);
}
