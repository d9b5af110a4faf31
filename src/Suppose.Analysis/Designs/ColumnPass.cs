using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Works out some designs world by world, for their ranges.</summary>
/// <remarks>Designs are taken in batches that fit memory; within a batch worlds are shared among threads, and then designs are.</remarks>
internal sealed class ColumnPass
{
    private const long MostDoubles = 1L << 25;
    private const long MostWorking = 1L << 26;

    private readonly CompiledInquiry _inquiry;
    private readonly RunControl _control;
    private readonly TableKind[] _kinds;
    private readonly Dictionary<ulong, DesignColumns> _kept = [];

    /// <summary>A pass over an inquiry.</summary>
    public ColumnPass(CompiledInquiry inquiry, RunControl control)
    {
        _inquiry = inquiry;
        _control = control;
        _kinds = [.. new[] { TableKind.Act, inquiry.Tiles.DecidingKind, inquiry.Model.HasValue ? inquiry.Tiles.LossKind : TableKind.Act }.Distinct()];
    }

    /// <summary>Works out designs that will be read several times, or at different moments, all at once; as many of the first as fit memory.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public void Prepare(IEnumerable<ulong> designs)
    {
        ulong[] some = [.. designs.Distinct().Where(design => !_kept.ContainsKey(design)).Take(Math.Max(0, Batch - _kept.Count)).Order()];
        if (some.Length == 0)
        {
            return;
        }

        double[][][][] columns = Fill(some, null, done => _control.Report(RunStage.Listing, done, 2 * WorldUnits.Count(_inquiry.Worlds)));
        for (int i = 0; i < some.Length; i++)
        {
            _kept[some[i]] = ColumnsOf(some[i], columns[i]);
        }
    }

    /// <summary>Hands every design's columns to a reader; the results in the order of the designs.</summary>
    /// <param name="designs">The designs, in any order.</param>
    /// <param name="read">Reads one design's columns; called from several threads at once.</param>
    /// <param name="stage">The stage to report progress for; null for none.</param>
    /// <param name="only">The one possibility that is wanted; the others' columns are then empty. Null for all.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public T[] Read<T>(IReadOnlyList<ulong> designs, Func<DesignColumns, T> read, RunStage? stage = null, int? only = null)
    {
        Dictionary<ulong, T> found = [];
        ulong[] sorted = [.. designs.Distinct().OrderBy(design => _kept.ContainsKey(design) ? 0 : 1).ThenBy(design => design)];
        int known = sorted.Count(_kept.ContainsKey);
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            to = from < known ? known : Math.Min(from + Batch, sorted.Length);
            ulong[] some = sorted[from..to];
            T[] results = ReadBatch(some, read, only, stage is { } told ? done => _control.Report(told, from + done, sorted.Length) : _ => { });
            for (int i = 0; i < some.Length; i++)
            {
                found[some[i]] = results[i];
            }
        }

        return [.. designs.Select(design => found[design])];
    }

    /// <summary>How many designs fit memory at once.</summary>
    private int Batch => (int)Math.Clamp(MostDoubles / Math.Max(1, (long)_kinds.Length * _inquiry.Possibilities * _inquiry.Worlds), 1, int.MaxValue);

    private T[] ReadBatch<T>(ulong[] designs, Func<DesignColumns, T> read, int? only, Action<int> done)
    {
        bool known = _kept.ContainsKey(designs[0]);
        double[][][][] columns = known ? [] : Fill(designs, only, _ => { });
        T[] results = new T[designs.Length];
        int finished = 0;
        ParallelOptions options = new() { MaxDegreeOfParallelism = _control.Threads, CancellationToken = _control.Token };
        Parallel.For(0, designs.Length, options, design =>
        {
            results[design] = read(known ? _kept[designs[design]] : ColumnsOf(designs[design], columns[design]));
            done(Interlocked.Increment(ref finished));
        });
        return results;
    }

    /// <summary>Columns laid out <c>[design][kind][possibility][world]</c>.</summary>
    private double[][][][] Fill(ulong[] designs, int? only, Action<int> done)
    {
        DesignPiece[][] pieces = DesignPiece.All(_inquiry, designs, only: only);
        double[][][][] columns = [.. designs.Select(_ => _kinds.Select(_ => Enumerable.Range(0, _inquiry.Possibilities).Select(p => new double[p == (only ?? p) ? _inquiry.Worlds : 0]).ToArray()).ToArray())];
        TablePlan[] plans = [.. pieces.SelectMany(p => p).Select(p => p.Plan).Distinct()];
        WorldUnits.Run(
            _inquiry.Worlds,
            _control.ThreadsFor(plans.Max(p => (long)p.Rows) * WorldTile.Width, MostWorking),
            () => new TileWorker(_inquiry.Tiles, plans, _kinds),
            (worker, first, _) => FillTile(worker, first, pieces, columns),
            done,
            _control.Token);
        return columns;
    }

    private void FillTile(TileWorker worker, int first, DesignPiece[][] pieces, double[][][][] columns)
    {
        worker.MoveTo(first);
        int worlds = Math.Min(WorldTile.Width, _inquiry.Worlds - first);
        foreach (DesignPiece piece in pieces.SelectMany(p => p))
        {
            for (int kind = 0; kind < _kinds.Length; kind++)
            {
                ReadOnlySpan<double> table = worker.Table(piece.Plan, _kinds[kind]);
                for (int i = 0; i < piece.Count; i++)
                {
                    ReadOnlySpan<double> row = table.Slice(piece.Rows[i] * WorldTile.Width, worlds);
                    row.CopyTo(columns[piece.From + i][kind][piece.Plan.Possibility].AsSpan(first));
                }
            }
        }
    }

    private DesignColumns ColumnsOf(ulong design, double[][][] byKind)
    {
        double[][]? Of(TableKind kind) => Array.IndexOf(_kinds, kind) is >= 0 and int place ? byKind[place] : null;
        double[][] act = Of(TableKind.Act)!;
        return new DesignColumns
        {
            Design = design,
            Act = act,
            Tempted = Of(TableKind.Tempted),
            Value = Of(TableKind.Value) ?? (_inquiry.Harm is { } harm ? [.. act.Select(chances => Times(chances, harm))] : null),
        };
    }

    private static double[] Times(double[] chances, double[] harm)
    {
        double[] value = new double[chances.Length];
        for (int world = 0; world < value.Length; world++)
        {
            value[world] = -harm[world] * chances[world];
        }

        return value;
    }
}
