using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>Looks at designs of an inquiry with a situation with one judgement moved, many judgements and places at a time.</summary>
/// <remarks>One act model serves all: its worlds are copies of the central one, eight a probe, in which values are set anew for every reading.</remarks>
internal sealed class SituationProbes
{
    private const int Width = WorldTile.Width;
    private const int TilesABlock = ActBlock.UsualWorlds / Width;

    private readonly Inquiry _inquiry;
    private readonly DesignSpace _space;
    private readonly WorldTable _central;
    private readonly WorldTable _worlds;
    private readonly SituationModel _model;
    private readonly RunControl _control;
    private readonly TableKind[] _kinds;
    private readonly int _most;

    /// <summary>Probes of an inquiry.</summary>
    /// <param name="middle">The inquiry over the central world.</param>
    /// <param name="central">The central world.</param>
    /// <param name="most">How many probes are read at once.</param>
    /// <param name="control">How to run.</param>
    public SituationProbes(CompiledInquiry middle, WorldTable central, int most, RunControl control)
    {
        _inquiry = middle.Inquiry;
        _space = middle.Space;
        _central = central;
        _most = most;
        _worlds = WorldTable.Copies(central, most * Width);
        _model = ((SituationModel)middle.Model).Over(_worlds);
        _control = control;
        _kinds = _model.HasValue ? [TableKind.Act, TableKind.Tempted, TableKind.Value] : [TableKind.Act, TableKind.Tempted];
    }

    /// <summary>Reads probes.</summary>
    /// <param name="probes">The probes; those that look under the same possibilities are best next to each other.</param>
    /// <param name="designs">The designs to look at.</param>
    /// <param name="otherwise">The central world; null where that is what is read.</param>
    public ProbeReading[] Read(IReadOnlyList<Probe> probes, IEnumerable<ulong> designs, ProbeReading? otherwise)
    {
        ulong[] sorted = [.. designs.Distinct().Order()];
        return [.. probes.Chunk(_most).SelectMany(some => ReadSome(some, sorted, otherwise))];
    }

    private ProbeReading[] ReadSome(Probe[] probes, ulong[] designs, ProbeReading? otherwise)
    {
        ProbeReading[] readings = [.. probes.Select(_ => new ProbeReading(designs, _inquiry.Possibilities.Length, otherwise))];
        Put(probes, (probe, lane) => probe.Sizes[lane]);
        CompiledInquiry compiled = CompiledInquiry.Of(_inquiry, _space, _worlds, _model);
        DesignPiece[][] pieces = DesignPiece.All(compiled, designs);
        TablePlan[] plans = [.. pieces.SelectMany(p => p).Select(p => p.Plan).Distinct()];
        PieceWork.Run((probes.Length + TilesABlock - 1) / TilesABlock, _control.Threads, () => new TileWorker(compiled.Tiles, plans, _kinds), ReadBlock, _control.Token);
        TakeCosts(compiled.Costs, designs, readings);
        Put(probes, (probe, _) => Math.Abs(_central.Of(probe.Moved!)[0]));
        return readings;

        void ReadBlock(TileWorker worker, int block)
        {
            int first = block * TilesABlock;
            foreach (int i in Enumerable.Range(first, Math.Min(TilesABlock, probes.Length - first)))
            {
                worker.MoveTo(i * Width);
                foreach (DesignPiece piece in probes[i].Possibilities.SelectMany(possibility => pieces[possibility]))
                {
                    Array.ForEach(_kinds, kind => Copy(piece, worker.Table(piece.Plan, kind), readings[i].Open(kind, piece.Plan.Possibility)));
                }
            }
        }
    }

    private void TakeCosts(DesignCosts costs, ulong[] designs, ProbeReading[] readings)
    {
        double[] column = new double[_worlds.Worlds];
        double[] weighed = new double[_worlds.Worlds];
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

    private void Put(Probe[] probes, Func<Probe, int, double> size)
    {
        for (int i = 0; i < probes.Length; i++)
        {
            for (int lane = 0; probes[i].Moved is { } moved && lane < Width; lane++)
            {
                _worlds.Put(moved.Key, (i * Width) + lane, size(probes[i], lane));
            }
        }
    }
}
