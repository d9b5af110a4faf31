using System.Numerics;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Benchmarks;

/// <summary>What every design does under every listed possibility in every world: the chance of the act, summed, and where it holds by the chance of being tempted; nothing else.</summary>
internal sealed class ActTemptedHolds
{
    private static readonly TableKind[] Kinds = [TableKind.Tempted, TableKind.Act];

    private readonly CompiledInquiry _inquiry;
    private readonly DesignPiece[][] _pieces;
    private readonly double[] _ones = [.. Enumerable.Repeat(1.0, WorldTile.Width)];

    private ActTemptedHolds(CompiledInquiry inquiry)
    {
        _inquiry = inquiry;
        _pieces = DesignPiece.All(inquiry, inquiry.Space.Sets);
        Each = [.. _pieces.Select(_ => new int[inquiry.Space.Count])];
        Act = [.. _pieces.Select(_ => new long[inquiry.Space.Count])];
        All = new int[inquiry.Space.Count];
    }

    /// <summary>In how many worlds each design holds for each possibility.</summary>
    public int[][] Each { get; }

    /// <summary>In how many worlds each design holds for all.</summary>
    public int[] All { get; }

    /// <summary>Sums of the chance of the act, in units of <see cref="FixedPointSums.Unit"/>.</summary>
    public long[][] Act { get; }

    /// <summary>Works it out.</summary>
    public static ActTemptedHolds Of(CompiledInquiry inquiry, int threads)
    {
        ActTemptedHolds found = new(inquiry);
        TablePlan[] plans = [.. found._pieces.SelectMany(p => p).Select(p => p.Plan).Distinct()];
        WorldUnits.Run(inquiry.Worlds, threads, () => (new TileWorker(inquiry.Tiles, plans, Kinds), new byte[inquiry.Space.Count]), found.Tile, _ => { }, CancellationToken.None);
        return found;
    }

    private void Tile((TileWorker Tables, byte[] Holding) worker, int first, byte lanes)
    {
        worker.Tables.MoveTo(first);
        worker.Holding.AsSpan().Fill(lanes);
        for (int possibility = 0; possibility < _pieces.Length; possibility++)
        {
            foreach (DesignPiece piece in _pieces[possibility])
            {
                ReadOnlySpan<double> table = worker.Tables.Table(piece.Plan, TableKind.Tempted);
                lock (piece.Gate)
                {
                    HoldingCounts.Add(table, piece.Rows, _inquiry.Limit, lanes, Each[possibility].AsSpan(piece.From, piece.Count), worker.Holding.AsSpan(piece.From, piece.Count));
                }
            }

            foreach (DesignPiece piece in _pieces[possibility])
            {
                ReadOnlySpan<double> table = worker.Tables.Table(piece.Plan, TableKind.Act);
                lock (piece.Gate)
                {
                    FixedPointSums.Add(table, piece.Rows, _ones, Act[possibility].AsSpan(piece.From, piece.Count));
                }
            }
        }

        lock (All)
        {
            for (int design = 0; design < All.Length; design++)
            {
                All[design] += BitOperations.PopCount(worker.Holding[design]);
            }
        }
    }
}
