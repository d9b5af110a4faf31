using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>Looks at designs of an inquiry with a situation with one judgement moved, many judgements and places at a time.</summary>
/// <remarks>How the situation is laid out serves all readings; every reading has worlds of its own, copies of the central one, eight a probe.</remarks>
/// <param name="middle">The inquiry over the central world.</param>
/// <param name="central">The central world.</param>
/// <param name="control">How to run.</param>
internal sealed class SituationProbes(CompiledInquiry middle, WorldTable central, RunControl control)
{
    private const int Width = WorldTile.Width;
    private const int TilesABlock = ActBlock.UsualWorlds / Width;

    /// <summary>Blocks that a thread must have at least, so that blocks are shared out rather than parts of them.</summary>
    private const int FewBlocks = 4;

    private readonly TableKind[] _kinds = middle.Model.HasValue ? [TableKind.Act, TableKind.Tempted, TableKind.Value] : [TableKind.Act, TableKind.Tempted];

    /// <summary>Reads probes.</summary>
    /// <param name="probes">The probes; those that look under the same possibilities are best next to each other.</param>
    /// <param name="designs">The designs to look at.</param>
    /// <param name="otherwise">The central world; null where that is what is read.</param>
    /// <param name="threads">Threads to use, at least 1.</param>
    public ProbeReading[] Read(IReadOnlyList<Probe> probes, IEnumerable<ulong> designs, ProbeReading? otherwise, int threads)
    {
        if (probes.Count == 0)
        {
            return [];
        }

        ulong[] sorted = [.. designs.Distinct().Order()];
        ProbeReading[] readings = [.. probes.Select(_ => new ProbeReading(sorted, middle.Possibilities, otherwise))];
        CompiledInquiry compiled = Compiled(probes);
        DesignPiece[][] pieces = DesignPiece.All(compiled, sorted);
        (int Probe, int Possibility)[][] parts = [.. Parts(probes)];
        TablePlan[] plans = [.. pieces.SelectMany(p => p).Select(p => p.Plan).Distinct()];
        PieceWork.Run(parts.Length, threads, () => new TileWorker(compiled.Tiles, plans, _kinds), (worker, part) => Read(worker, parts[part], pieces, readings), control.Token);
        TakeCosts(compiled.Costs, sorted, readings);
        return readings;
    }

    /// <summary>The inquiry over worlds of these probes.</summary>
    private CompiledInquiry Compiled(IReadOnlyList<Probe> probes)
    {
        WorldTable worlds = WorldTable.Copies(central, probes.Count * Width);
        for (int i = 0; i < probes.Count; i++)
        {
            if (probes[i].Moved is { } moved)
            {
                worlds.Put(moved.Key, i * Width, probes[i].Sizes);
            }
        }

        return CompiledInquiry.Of(middle.Inquiry, middle.Space, worlds, ((SituationModel)middle.Model).Over(worlds));
    }

    /// <summary>What threads share among them: blocks of probes where there are many, and where there are few each possibility of a block.</summary>
    private IEnumerable<(int Probe, int Possibility)[]> Parts(IReadOnlyList<Probe> probes)
    {
        Probe[][] blocks = [.. probes.Chunk(TilesABlock)];
        for (int block = 0; block < blocks.Length; block++)
        {
            int first = block * TilesABlock;
            (int Probe, int Possibility)[] all = [.. blocks[block].SelectMany((probe, i) => probe.Possibilities.Select(possibility => (first + i, possibility)))];
            foreach (IGrouping<int, (int Probe, int Possibility)> own in all.GroupBy(p => blocks.Length >= FewBlocks * control.Threads ? 0 : p.Possibility))
            {
                yield return [.. own];
            }
        }
    }

    private void Read(TileWorker worker, (int Probe, int Possibility)[] part, DesignPiece[][] pieces, ProbeReading[] readings)
    {
        foreach (IGrouping<int, (int Probe, int Possibility)> own in part.GroupBy(look => look.Probe))
        {
            worker.MoveTo(own.Key * Width);
            foreach (DesignPiece piece in own.SelectMany(look => pieces[look.Possibility]))
            {
                Array.ForEach(_kinds, kind => Copy(piece, worker.Table(piece.Plan, kind), readings[own.Key].Open(kind, piece.Plan.Possibility)));
            }
        }
    }

    private static void TakeCosts(DesignCosts costs, ulong[] designs, ProbeReading[] readings)
    {
        double[] column = new double[costs.Worlds];
        double[] weighed = new double[costs.Worlds];
        for (int design = 0; design < designs.Length; design++)
        {
            costs.Column(designs[design], column);
            costs.WeighedColumn(designs[design], weighed);
            for (int i = 0; i < readings.Length; i++)
            {
                readings[i].Take(design, column.AsSpan(i * Width), weighed.AsSpan(i * Width));
            }
        }
    }

    private static void Copy(DesignPiece piece, ReadOnlySpan<double> table, Span<double> rows)
    {
        for (int i = 0; i < piece.Count; i++)
        {
            table.Slice(piece.Rows[i] * Width, Width).CopyTo(rows.Slice((piece.From + i) * Width, Width));
        }
    }
}
