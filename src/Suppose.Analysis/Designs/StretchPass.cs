using System.Collections.Concurrent;
using System.Numerics;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Looks at a stretch of designs in every world.</summary>
/// <remarks>
/// A tile of worlds at a time: under each possibility one table is made and gone over, to count where designs hold, to find the least loss, to sum losses, and, the least being known, to
/// raise each design's largest regret in these worlds. Threads add whole numbers and keep largest values, so nothing depends on who comes first. Of the largest regrets only what a 95%
/// quantile needs is kept; where even that is too much, designs are taken in several ranges, a pass each.
/// </remarks>
internal sealed class StretchPass
{
    /// <summary>The quantile of the largest regret that is wanted.</summary>
    public const double RegretQuantile = 0.95;

    private const int Width = WorldTile.Width;
    private const long MostKept = 1L << 25;
    private const long MostWorking = 1L << 26;
    private const int Chunk = 512;
    private const long MostHolding = 1L << 25;

    private readonly CompiledInquiry _inquiry;
    private readonly RunControl _control;
    private readonly TableSources _sources;
    private readonly LeastLosses _least;
    private readonly SurveyAims _aims;
    private readonly ulong[] _sets;
    private readonly DesignPiece[][] _pieces;
    private readonly RowTotals[][] _totals;
    private readonly StandingSlots?[] _slots;
    private readonly SetSums? _costs;
    private readonly int _range;
    private readonly int[] _all;
    private readonly byte[][] _holding;
    private readonly double[] _regrets;
    private readonly bool[] _counted;
    private readonly Lock _allGate = new();
    private readonly ConcurrentBag<SurveyWorker> _workers = [];
    private readonly Lock[] _keptGates;
    private TopValues? _kept;

    /// <summary>A pass that has yet to be run.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="control">How to run.</param>
    /// <param name="sources">Where tables come from.</param>
    /// <param name="least">The least that any design loses: to be found, or known.</param>
    /// <param name="designs">The designs, rising.</param>
    /// <param name="aims">What the pass is after.</param>
    /// <param name="keepsHolding">Whether to keep in which worlds designs hold, where there is room.</param>
    /// <param name="mostKept">How many regrets may be kept at once; no result depends on it.</param>
    public StretchPass(CompiledInquiry inquiry, RunControl control, TableSources sources, LeastLosses least, ulong[] designs, SurveyAims aims, bool keepsHolding, long mostKept = MostKept)
    {
        _inquiry = inquiry;
        _control = control;
        _sources = sources;
        _least = least;
        _aims = aims;
        _sets = designs;
        int count = designs.Length;
        bool compares = Counts && HasValue;
        _range = compares && !inquiry.Counted.IsEmpty ? (int)Math.Clamp(mostKept / TopValues.PerDesign(inquiry.Worlds, RegretQuantile), 1, count) : count;
        _pieces = DesignPiece.All(inquiry, _sets, _range);
        _totals = RowTotals.Of(_pieces, possibility => HasValue && inquiry.Counted.Contains(possibility));
        _slots = inquiry.Tiles.LayOut([.. _totals.SelectMany(own => own).Select(totals => totals.Plan)]);
        _costs = HasValue ? new SetSums(_sets) : null;
        _all = new int[Counts ? count : 0];
        _holding = keepsHolding && Counts && (long)count * TileOf.Count(inquiry.Worlds) <= MostHolding ? new byte[TileOf.Count(inquiry.Worlds)][] : [];
        _regrets = new double[compares ? count : 0];
        _keptGates = [.. Enumerable.Range(0, (_range + Chunk - 1) / Chunk).Select(_ => new Lock())];
        _counted = [.. Enumerable.Range(0, inquiry.Possibilities).Select(p => inquiry.Counted.Contains(p))];
    }

    private bool HasValue => _inquiry.Model.HasValue;

    private bool Counts => (_aims & SurveyAims.Designs) != 0;

    private bool FindsLeast => HasValue && (_aims & SurveyAims.Least) != 0;

    private bool Compares => _regrets.Length > 0 && !_inquiry.Counted.IsEmpty;

    /// <summary>Looks at the designs.</summary>
    /// <param name="pass">Which of several passes this is, for whoever is told of progress.</param>
    /// <param name="passes">How many there are.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public void Run(int pass, int passes)
    {
        int ranges = (_sets.Length + _range - 1) / _range;
        for (int i = 0; i < ranges; i++)
        {
            int from = i * _range;
            RunRange(from, Compares ? Math.Min(_range, _sets.Length - from) : 0, i, ranges, pass, passes);
        }

        foreach (SurveyWorker worker in _workers)
        {
            RowTotals.TakeIn(_totals, worker.Totals);
            _sources.Leave(worker.Source);
        }

        _workers.Clear();
        _kept = null;
    }

    /// <summary>What was found of some of the designs.</summary>
    /// <param name="designs">Some that follow each other.</param>
    public DesignSurvey Read(ulong[] designs)
    {
        int first = Array.BinarySearch(_sets, designs[0]);
        int count = designs.Length;
        long[][] losses = Gather<long>(HasValue, count, (totals, own) => totals.ReadSums(first, own));
        return new DesignSurvey
        {
            Worlds = _inquiry.Worlds,
            Sets = designs,
            Each = Gather<int>(Counts, count, (totals, own) => totals.ReadCounts(first, own)),
            All = _all.Length == count || _all.Length == 0 ? _all : _all[first..(first + count)],
            Holding = _holding.Length == 0 ? null : new HoldingWorlds(_holding, [.. Enumerable.Range(first, count)]),
            Least = _least,
            RegretP95 = _regrets.Length == count || _regrets.Length == 0 ? _regrets : _regrets[first..(first + count)],
            Losses = losses,
            WeighedLosses = Weighed(losses, first),
        };
    }

    private T[][] Gather<T>(bool wanted, int count, Action<RowTotals, T[]> read)
    {
        T[][] found = [.. Enumerable.Range(0, wanted ? _totals.Length : 0).Select(_ => new T[count])];
        for (int possibility = 0; possibility < found.Length; possibility++)
        {
            foreach (RowTotals totals in _totals[possibility])
            {
                read(totals, found[possibility]);
            }
        }

        return found;
    }

    /// <summary>Losses times weights. Where a possibility weighs the same in every world, its weighed sums are its sums times that weight.</summary>
    private long[][] Weighed(long[][] losses, int first)
    {
        long[][] weighed = Gather<long>(losses.Length > 0, losses.Length == 0 ? 0 : losses[0].Length, (totals, own) => totals.ReadWeighed(first, own));
        for (int possibility = 0; possibility < weighed.Length; possibility++)
        {
            if (_inquiry.Weights.Of(possibility) is { } weight && _inquiry.Weights.IsConstant(possibility))
            {
                weighed[possibility] = [.. losses[possibility].Select(loss => (long)Math.Round(loss * weight[0]))];
            }
        }

        return weighed;
    }

    private void RunRange(int from, int count, int index, int ranges, int pass, int passes)
    {
        _kept ??= count > 0 ? new TopValues(_range, _inquiry.Worlds, RegretQuantile) : null;
        _kept?.Clear();
        TopValues? kept = _kept;
        long working = ((HasValue ? _sets.Length : 0) + count + _pieces.Max(p => p.Max(x => (long)x.Plan.Rows))) * Width;
        int units = WorldUnits.Count(_inquiry.Worlds);
        int before = ((pass * ranges) + index) * units;
        WorldUnits.Run(
            _inquiry.Worlds,
            _control.ThreadsFor(working, MostWorking),
            () => Open(count),
            (worker, first, lanes) => Tile(worker, first, lanes, index == 0, from, kept),
            done => _control.Report(RunStage.Designs, before + done, passes * ranges * units),
            _control.Token,
            _workers.Add);
        if (kept is not null)
        {
            ParallelOptions options = new() { MaxDegreeOfParallelism = _control.Threads, CancellationToken = _control.Token };
            Parallel.For(0, (count + Chunk - 1) / Chunk, options, chunk => ReadQuantiles(kept, from, chunk * Chunk, Math.Min((chunk + 1) * Chunk, count)));
        }
    }

    private SurveyWorker Open(int count)
    {
        SurveyWorker worker = _workers.TryTake(out SurveyWorker? known)
            ? known
            : new SurveyWorker(_sources.Take(_slots), _totals, HasValue ? _sets.Length : 0, Compares ? _range : 0, Counts ? _sets.Length : 0);
        worker.TurnTo(count);
        return worker;
    }

    private void ReadQuantiles(TopValues kept, int from, int first, int end)
    {
        for (int design = first; design < end; design++)
        {
            _regrets[from + design] = kept.Quantile(design);
        }
    }

    private void Tile(SurveyWorker worker, int first, byte lanes, bool isFirst, int from, TopValues? kept)
    {
        worker.Tables.MoveTo(first);
        worker.Holding.AsSpan().Fill(lanes);
        worker.Regrets.Fill(double.NegativeInfinity);
        if (_costs is not null)
        {
            _inquiry.Costs.Tile(_costs, first, worker.Costs);
            worker.Tables.LossWeights(worker.Weights);
        }

        // Each stretch of worlds begins with another possibility, so that threads hardly wait for each other.
        for (int i = 0; i < _pieces.Length; i++)
        {
            int possibility = (i + (first / WorldUnits.Worlds)) % _pieces.Length;
            Span<double> least = HasValue ? _least.Worlds[possibility].AsSpan(first, BitOperations.PopCount(lanes)) : [];
            worker.Least.Fill(double.PositiveInfinity);
            least.CopyTo(worker.Least);
            if (isFirst)
            {
                GoOver(worker, possibility, first, lanes);
                worker.Least[..least.Length].CopyTo(least);
            }

            if (kept is not null && _counted[possibility])
            {
                RaiseRegrets(worker, possibility, from);
            }
        }

        if (isFirst && Counts)
        {
            CountAll(worker.Holding);
            if (_holding.Length > 0)
            {
                _holding[first / Width] = [.. worker.Holding];
            }
        }

        if (kept is not null)
        {
            DesignLosses.AddCosts(worker.Regrets, worker.Costs.Slice(from * Width, worker.Regrets.Length));
            Keep(worker, first, lanes, kept);
        }
    }

    /// <summary>Goes over all designs under a possibility, piece by piece: counts where they hold, and where there is a value finds the least loss and sums losses.</summary>
    private void GoOver(SurveyWorker worker, int possibility, int first, byte lanes)
    {
        bool sums = HasValue && _counted[possibility];
        bool weighed = sums && !_inquiry.Weights.IsConstant(possibility);
        if (sums)
        {
            Terms(worker, possibility, first, BitOperations.PopCount(lanes));
        }

        foreach (RowTotals totals in worker.Totals[possibility])
        {
            if (Counts)
            {
                CountHolding(worker, totals, lanes);
            }

            if (FindsLeast)
            {
                FindLeast(worker, totals);
            }

            if (sums)
            {
                totals.AddSums(worker.Tables.Table(totals.Plan, _inquiry.Tiles.LossKind), worker.Terms, weighed ? worker.WeighedTerms : []);
            }
        }
    }

    private void CountHolding(SurveyWorker worker, RowTotals totals, byte lanes)
    {
        totals.AddHolding(worker.Tables.Table(totals.Plan, _inquiry.Tiles.DecidingKind), _inquiry.Limit, lanes, worker.HoldingRows);
        foreach (DesignPiece piece in totals.Pieces)
        {
            HoldingCounts.Narrow(worker.HoldingRows, piece.Rows, worker.Holding.AsSpan(piece.From, piece.Count));
        }
    }

    private void FindLeast(SurveyWorker worker, RowTotals totals)
    {
        ReadOnlySpan<double> table = worker.Tables.Table(totals.Plan, _inquiry.Tiles.LossKind);
        foreach (DesignPiece piece in totals.Pieces)
        {
            DesignLosses.Least(table, piece.Rows, worker.Weights, worker.Costs.Slice(piece.From * Width, piece.Count * Width), worker.Least);
        }
    }

    /// <summary>What entries are multiplied by in sums: the loss they stand for, and that times the possibility's weight; 0 in lanes without a world.</summary>
    private void Terms(SurveyWorker worker, int possibility, int first, int worlds)
    {
        double[]? weight = _inquiry.Weights.Of(possibility);
        worker.Terms.Clear();
        worker.WeighedTerms.Clear();
        for (int lane = 0; lane < worlds; lane++)
        {
            worker.Terms[lane] = worker.Weights[lane];
            worker.WeighedTerms[lane] = worker.Weights[lane] * (weight?[first + lane] ?? 0);
        }
    }

    private void RaiseRegrets(SurveyWorker worker, int possibility, int from)
    {
        int to = from + (worker.Regrets.Length / Width);
        foreach (DesignPiece piece in _pieces[possibility])
        {
            if (piece.From < to && piece.From + piece.Count > from)
            {
                ReadOnlySpan<double> table = worker.Tables.Table(piece.Plan, _inquiry.Tiles.LossKind);
                DesignLosses.RaiseRegrets(table, piece.Rows, worker.Weights, worker.Least, worker.Regrets.Slice((piece.From - from) * Width, piece.Count * Width));
            }
        }
    }

    private void CountAll(byte[] holding)
    {
        lock (_allGate)
        {
            HoldingCounts.AddBits(holding, _all);
        }
    }

    /// <summary>Shows what may matter for quantiles, some designs at a time. Every stretch of worlds begins with others, so that threads hardly wait for each other.</summary>
    private void Keep(SurveyWorker worker, int first, byte lanes, TopValues kept)
    {
        int chunks = (worker.Above.Length + Chunk - 1) / Chunk;
        for (int i = 0; i < chunks; i++)
        {
            int chunk = (i + (first / WorldUnits.Worlds * Chunk)) % chunks;
            int from = chunk * Chunk;
            Span<byte> above = worker.Above.Slice(from, Math.Min(Chunk, worker.Above.Length - from));
            Span<double> regrets = worker.Regrets.Slice(from * Width, above.Length * Width);
            lock (_keptGates[chunk])
            {
                RowsAbove.Mark(regrets, kept.Thresholds.Slice(from, above.Length), lanes, above);
                for (int design = 0; design < above.Length; design++)
                {
                    for (int left = above[design]; left != 0; left &= left - 1)
                    {
                        kept.Show(from + design, regrets[(design * Width) + BitOperations.TrailingZeroCount(left)]);
                    }
                }
            }
        }
    }
}
