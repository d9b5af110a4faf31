using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.NeverBest;

/// <summary>Counts the worlds in which designs hold for every mixture of the listed motives, and for motives nobody listed.</summary>
/// <remarks>
/// A design holds for a hull in a world if in every context, and by each possibility's chances to stand and by the smallest of them, the chance over what stands that some mixture
/// is tempted is at most the tolerance; for mixtures it must hold for every listed possibility besides. The chance is an upper bound: different
/// mixtures may be tempted under different sets.
/// </remarks>
internal sealed class HullPass
{
    private const int Width = WorldTile.Width;

    private readonly CompiledInquiry _inquiry;
    private readonly HullModel _hulls;
    private readonly RunControl _control;
    private readonly ulong[] _designs;
    private readonly HoldingWorlds? _surveyed;
    private readonly StandingView[] _mixtures;
    private readonly StandingView[] _unlisted;
    private readonly int[] _mixtureCounts;
    private readonly int[] _unlistedCounts;
    private int _done;

    private HullPass(CompiledInquiry inquiry, HullModel hulls, ulong[] designs, HoldingWorlds? surveyed, RunControl control)
    {
        _surveyed = surveyed;
        _inquiry = inquiry;
        _hulls = hulls;
        _control = control;
        _designs = designs;
        _mixtures = [.. _surveyed is null ? StandingView.OfPossibilities(inquiry, designs) : [], .. StandingView.OfHull(inquiry, hulls, Hull.Mixtures, designs)];
        _unlisted = [.. StandingView.OfHull(inquiry, hulls, Hull.Unlisted, designs)];
        _mixtureCounts = new int[designs.Length];
        _unlistedCounts = new int[designs.Length];
    }

    /// <summary>Counts for some designs.</summary>
    /// <param name="inquiry">An inquiry with a situation.</param>
    /// <param name="hulls">Its hulls.</param>
    /// <param name="designs">The designs, rising.</param>
    /// <param name="surveyed">In which worlds each of them holds for every possibility; null where that is yet to be found.</param>
    /// <param name="control">How to run.</param>
    /// <returns>For each design, the worlds in which it holds for mixtures and for unlisted motives.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static (int[] Mixtures, int[] Unlisted) Run(CompiledInquiry inquiry, HullModel hulls, ulong[] designs, HoldingWorlds? surveyed, RunControl control)
    {
        var pass = new HullPass(inquiry, hulls, designs, surveyed, control);
        int units = WorldUnits.Count(inquiry.Worlds);
        PieceWork.Run(units, control.Threads, pass.Open, (worker, unit) => pass.RunUnit(unit, units, worker), control.Token);
        return (pass._mixtureCounts, pass._unlistedCounts);
    }

    private Worker Open()
    {
        var block = (SituationBlock)_inquiry.Model.OpenBlock();
        var hulls = new HullBlock(_hulls, block);
        TablePlan[] plans = [.. _mixtures.Concat(_unlisted).SelectMany(v => v.Pieces).Select(p => p.Plan)];
        return new Worker(
            hulls,
            new TemptedTiles(block, hulls, _inquiry.Space.Needs),
            new AlignedBlock(1, plans.Max(p => p.Rows) * Width),
            new AlignedBlock(1, plans.Max(p => p.ScratchLength)),
            new byte[_designs.Length],
            new byte[plans.Max(p => p.Rows)]);
    }

    private void RunUnit(int unit, int units, Worker worker)
    {
        int first = unit * WorldUnits.Worlds;
        int worlds = Math.Min(WorldUnits.Worlds, _inquiry.Worlds - first);
        worker.Hulls.MoveTo(first, worlds);
        worker.Tiles.Clear();
        for (int tile = 0; tile < worlds; tile += Width)
        {
            _control.Token.ThrowIfCancellationRequested();
            worker.Tiles.MoveTo(tile);
            byte lanes = (byte)((1 << Math.Min(worlds - tile, Width)) - 1);
            worker.Holding.AsSpan().Fill(lanes);
            _surveyed?.Narrow((first + tile) / Width, worker.Holding);
            Count(worker, _mixtures, first + tile, lanes, _mixtureCounts);
            worker.Holding.AsSpan().Fill(lanes);
            Count(worker, _unlisted, first + tile, lanes, _unlistedCounts);
        }

        _control.Report(RunStage.Mixtures, Interlocked.Increment(ref _done), units);
    }

    private void Count(Worker worker, StandingView[] views, int firstWorld, byte lanes, int[] counts)
    {
        foreach (StandingView view in views)
        {
            worker.Tiles.View = view;
            foreach (DesignPiece[] pieces in view.ByPlan)
            {
                TablePlan plan = pieces[0].Plan;
                Span<double> table = worker.Table[0][..(plan.Rows * Width)];
                plan.Fill(worker.Tiles, TableKind.Tempted, firstWorld, table, worker.Scratch[0][..plan.ScratchLength]);
                Span<byte> rows = worker.Rows.AsSpan(0, plan.Rows);
                HoldingCounts.Mark(table, _inquiry.Limit, lanes, rows);
                foreach (DesignPiece piece in pieces)
                {
                    HoldingCounts.Narrow(rows, piece.Rows, worker.Holding.AsSpan(piece.From, piece.Count));
                }
            }
        }

        lock (counts)
        {
            HoldingCounts.AddBits(worker.Holding, counts);
        }
    }

    private sealed record Worker(HullBlock Hulls, TemptedTiles Tiles, AlignedBlock Table, AlignedBlock Scratch, byte[] Holding, byte[] Rows);
}
