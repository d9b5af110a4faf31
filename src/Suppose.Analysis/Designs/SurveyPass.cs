using System.Numerics;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Looks at every design in every world.</summary>
/// <remarks>
/// A tile of worlds at a time: under each possibility one table of all designs is made and gone over, to count where they hold, to find the least loss, to sum losses,
/// and, the least being known, to raise each design's largest regret in these worlds. Threads add whole numbers and keep largest values, so nothing depends on who comes
/// first. Of the largest regrets only what a 95% quantile needs is kept; where even that is too much, designs are taken in several ranges, a pass each.
/// </remarks>
internal sealed class SurveyPass
{
    private const int Width = WorldTile.Width;
    private const long MostKept = 1L << 25;
    private const long MostWorking = 1L << 26;
    private const int Chunk = 512;
    private const long MostHolding = 1L << 25;
    private const double RegretQuantile = 0.95;

    private readonly CompiledInquiry _inquiry;
    private readonly RunControl _control;
    private readonly DesignPiece[][] _pieces;
    private readonly RowTotals[][] _totals;
    private readonly bool _value;
    private readonly int _range;
    private readonly int[][] _each;
    private readonly int[] _all;
    private readonly byte[][] _holding;
    private readonly double[][] _least;
    private readonly long[][] _losses;
    private readonly long[][] _weighed;
    private readonly double[] _regrets;
    private readonly int[] _parents;
    private readonly bool[] _counts;
    private readonly Lock _allGate = new();

    private SurveyPass(CompiledInquiry inquiry, RunControl control, long mostKept)
    {
        _inquiry = inquiry;
        _control = control;
        _value = inquiry.Model.HasValue;
        int designs = inquiry.Space.Count;
        _range = (int)Math.Clamp(mostKept / TopValues.PerDesign(inquiry.Worlds, RegretQuantile), 1, designs);
        _pieces = DesignPiece.All(inquiry, inquiry.Space.Sets, _value ? _range : designs);
        _totals = RowTotals.Of(_pieces, possibility => _value && inquiry.Counted.Contains(possibility));
        int valued = _value ? inquiry.Possibilities : 0;
        _each = Tables<int>(inquiry.Possibilities, designs);
        _all = new int[designs];
        _holding = inquiry.Model.HasTempted && (long)designs * TileOf.Count(inquiry.Worlds) <= MostHolding ? new byte[TileOf.Count(inquiry.Worlds)][] : [];
        _least = Tables<double>(valued, inquiry.Worlds);
        _losses = Tables<long>(valued, designs);
        _weighed = Tables<long>(valued, designs);
        _regrets = new double[_value ? designs : 0];
        _parents = _value ? SetSums.Parents(inquiry.Space.Sets) : [];
        _counts = [.. Enumerable.Range(0, inquiry.Possibilities).Select(p => inquiry.Counted.Contains(p))];
    }

    private int Designs => _inquiry.Space.Count;

    /// <summary>Looks at every design.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="control">How to run.</param>
    /// <param name="mostKept">How many regrets may be kept at once; no result depends on it.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static DesignSurvey Run(CompiledInquiry inquiry, RunControl control, long mostKept = MostKept)
    {
        SurveyPass pass = new(inquiry, control, mostKept);
        pass.RunRanges();
        return new DesignSurvey
        {
            Worlds = inquiry.Worlds,
            Each = pass._each,
            All = pass._all,
            Holding = pass._holding,
            Least = pass._least,
            RegretP95 = pass._regrets,
            Losses = pass._losses,
            WeighedLosses = pass._weighed,
        };
    }

    private static T[][] Tables<T>(int rows, int length) => [.. Enumerable.Range(0, rows).Select(_ => new T[length])];

    private void RunRanges()
    {
        int ranges = _value ? (Designs + _range - 1) / _range : 1;
        for (int i = 0; i < ranges; i++)
        {
            int from = i * _range;
            RunRange(from, _value ? Math.Min(_range, Designs - from) : 0, i, ranges);
        }

        ReadTotals();
        WeighConstant();
    }

    private void RunRange(int from, int count, int index, int ranges)
    {
        TopValues? kept = _value ? new TopValues(count, _inquiry.Worlds, RegretQuantile) : null;
        int costs = _value ? Designs : 0;
        long working = (costs + count + _pieces.Max(p => p.Max(x => (long)x.Plan.Rows))) * Width;
        int units = WorldUnits.Count(_inquiry.Worlds);
        WorldUnits.Run(
            _inquiry.Worlds,
            _control.ThreadsFor(working, MostWorking),
            () => new SurveyWorker(_inquiry.Tiles, _totals, costs, count, Designs),
            (worker, first, lanes) => Tile(worker, first, lanes, index == 0, from, kept),
            done => _control.Report(RunStage.Designs, (index * units) + done, ranges * units),
            _control.Token,
            worker => RowTotals.TakeIn(_totals, worker.Totals));
        if (kept is not null && !_inquiry.Counted.IsEmpty)
        {
            ParallelOptions options = new() { MaxDegreeOfParallelism = _control.Threads, CancellationToken = _control.Token };
            Parallel.For(0, (count + Chunk - 1) / Chunk, options, chunk => ReadQuantiles(kept, from, chunk * Chunk, Math.Min((chunk + 1) * Chunk, count)));
        }
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
        if (_value)
        {
            _inquiry.Costs.Tile(_inquiry.Space.Sets, _parents, first, worker.Costs);
            worker.Tables.LossWeights(worker.Weights);
        }

        // Each stretch of worlds begins with another possibility, so that threads hardly wait for each other.
        for (int i = 0; i < _pieces.Length; i++)
        {
            int possibility = (i + (first / WorldUnits.Worlds)) % _pieces.Length;
            Span<double> least = _value ? _least[possibility].AsSpan(first, BitOperations.PopCount(lanes)) : [];
            if (isFirst)
            {
                GoOver(worker, possibility, first, lanes);
                worker.Least[..least.Length].CopyTo(least);
            }

            if (_value && _counts[possibility])
            {
                least.CopyTo(worker.Least);
                RaiseRegrets(worker, possibility, from);
            }
        }

        if (isFirst)
        {
            CountAll(worker.Holding);
            if (_holding.Length > 0)
            {
                _holding[first / Width] = [.. worker.Holding];
            }
        }

        if (kept is not null && !_inquiry.Counted.IsEmpty)
        {
            DesignLosses.AddCosts(worker.Regrets, worker.Costs.Slice(from * Width, worker.Regrets.Length));
            Keep(worker, lanes, kept);
        }
    }

    /// <summary>Goes over all designs under a possibility, piece by piece: counts where they hold, and where there is a value finds the least loss and sums losses.</summary>
    private void GoOver(SurveyWorker worker, int possibility, int first, byte lanes)
    {
        bool sums = _value && _counts[possibility];
        bool weighed = sums && !_inquiry.Weights.IsConstant(possibility);
        worker.Least.Fill(double.PositiveInfinity);
        if (sums)
        {
            Terms(worker, possibility, first, BitOperations.PopCount(lanes));
        }

        foreach (RowTotals totals in worker.Totals[possibility])
        {
            GoOver(worker, totals, lanes, sums, weighed);
        }
    }

    private void GoOver(SurveyWorker worker, RowTotals totals, byte lanes, bool sums, bool weighed)
    {
        ReadOnlySpan<double> table = worker.Tables.Table(totals.Plan, _inquiry.Tiles.DecidingKind);
        totals.AddHolding(table, _inquiry.Limit, lanes, worker.HoldingRows);
        foreach (DesignPiece piece in totals.Pieces)
        {
            HoldingCounts.Narrow(worker.HoldingRows, piece.Rows, worker.Holding.AsSpan(piece.From, piece.Count));
        }

        if (!_value)
        {
            return;
        }

        table = worker.Tables.Table(totals.Plan, _inquiry.Tiles.LossKind);
        foreach (DesignPiece piece in totals.Pieces)
        {
            DesignLosses.Least(table, piece.Rows, worker.Weights, worker.Costs.Slice(piece.From * Width, piece.Count * Width), worker.Least);
        }

        if (sums)
        {
            totals.AddSums(table, worker.Terms, weighed ? worker.WeighedTerms : []);
        }
    }

    /// <summary>Hands what was gathered for rows on to designs.</summary>
    private void ReadTotals()
    {
        for (int possibility = 0; possibility < _totals.Length; possibility++)
        {
            foreach (RowTotals totals in _totals[possibility])
            {
                totals.ReadCounts(_each[possibility]);
                if (_value && _counts[possibility])
                {
                    totals.ReadSums(_losses[possibility]);
                    totals.ReadWeighed(_weighed[possibility]);
                }
            }
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

    /// <summary>Where a possibility weighs the same in every world, its weighed sums are its sums times that weight.</summary>
    private void WeighConstant()
    {
        for (int possibility = 0; possibility < _weighed.Length; possibility++)
        {
            if (_inquiry.Weights.Of(possibility) is { } weight && _inquiry.Weights.IsConstant(possibility))
            {
                for (int design = 0; design < Designs; design++)
                {
                    _weighed[possibility][design] = (long)Math.Round(_losses[possibility][design] * weight[0]);
                }
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

    private static void Keep(SurveyWorker worker, byte lanes, TopValues kept)
    {
        lock (kept)
        {
            RowsAbove.Mark(worker.Regrets, kept.Thresholds, lanes, worker.Above);
            for (int design = 0; design < worker.Above.Length; design++)
            {
                for (int left = worker.Above[design]; left != 0; left &= left - 1)
                {
                    kept.Show(design, worker.Regrets[(design * Width) + BitOperations.TrailingZeroCount(left)]);
                }
            }
        }
    }
}
