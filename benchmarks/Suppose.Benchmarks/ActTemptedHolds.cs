using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Benchmarks;

/// <summary>What every design does under every listed possibility in every world: the chance of the act, summed, and where it holds by the chance of being tempted; nothing else.</summary>
internal sealed class ActTemptedHolds
{
    private static readonly TableKind[] Kinds = [TableKind.Tempted, TableKind.Act];

    private readonly CompiledInquiry _inquiry;
    private readonly RowTotals[][] _totals;
    private readonly double[] _ones = [.. Enumerable.Repeat(1.0, WorldTile.Width)];

    private ActTemptedHolds(CompiledInquiry inquiry)
    {
        _inquiry = inquiry;
        _totals = RowTotals.Of(DesignPiece.All(inquiry, [.. inquiry.Space.Sets]), _ => true);
        Each = [.. _totals.Select(_ => new int[inquiry.Space.Count])];
        Act = [.. _totals.Select(_ => new long[inquiry.Space.Count])];
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
        TablePlan[] plans = [.. found._totals.SelectMany(own => own).Select(totals => totals.Plan)];
        int rows = plans.Max(plan => plan.Rows);
        WorldUnits.Run(
            inquiry.Worlds,
            threads,
            () => (new TileWorker(inquiry.Tiles, plans, Kinds), RowTotals.Open(found._totals), new byte[inquiry.Space.Count], new byte[rows]),
            found.Tile,
            _ => { },
            CancellationToken.None,
            worker => RowTotals.TakeIn(found._totals, worker.Item2));
        for (int possibility = 0; possibility < found._totals.Length; possibility++)
        {
            foreach (RowTotals totals in found._totals[possibility])
            {
                totals.ReadCounts(0, found.Each[possibility]);
                totals.ReadSums(0, found.Act[possibility]);
            }
        }

        return found;
    }

    private void Tile((TileWorker Tables, RowTotals[][] Totals, byte[] Holding, byte[] Rows) worker, int first, byte lanes)
    {
        worker.Tables.MoveTo(first);
        worker.Holding.AsSpan().Fill(lanes);
        for (int i = 0; i < _totals.Length; i++)
        {
            foreach (RowTotals totals in worker.Totals[(i + (first / WorldUnits.Worlds)) % _totals.Length])
            {
                totals.AddHolding(worker.Tables.Table(totals.Plan, TableKind.Tempted), _inquiry.Limit, lanes, worker.Rows);
                foreach (DesignPiece piece in totals.Pieces)
                {
                    HoldingCounts.Narrow(worker.Rows, piece.Rows, worker.Holding.AsSpan(piece.From, piece.Count));
                }

                totals.AddSums(worker.Tables.Table(totals.Plan, TableKind.Act), _ones, []);
            }
        }

        lock (All)
        {
            HoldingCounts.AddBits(worker.Holding, All);
        }
    }
}
