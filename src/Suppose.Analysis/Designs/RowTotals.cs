using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>What is gathered over all worlds for the rows of one table: where they hold, and sums. Designs that share a row are counted once.</summary>
/// <remarks>
/// Whole numbers are added, so nothing depends on who comes first. Threads add to totals of their own, which are taken in at the end, so that they don't take memory out of each other's
/// caches; of large tables there is one for all, and they add a stretch of rows at a time.
/// </remarks>
/// <param name="pieces">The designs that read the table.</param>
/// <param name="summed">Whether there will be sums.</param>
internal sealed class RowTotals(DesignPiece[] pieces, bool summed)
{
    /// <summary>Few enough that their rows stay in the nearest cache while several things are gathered from them.</summary>
    private const int Most = 256;
    private const int Width = WorldTile.Width;

    /// <summary>Up to so many rows a thread has totals of its own: 1.3 MB.</summary>
    private const int MostOwn = 1 << 16;

    private readonly int[] _counts = new int[pieces[0].Plan.Rows];
    private readonly long[] _sums = new long[summed ? pieces[0].Plan.Rows : 0];
    private readonly long[] _weighed = new long[summed ? pieces[0].Plan.Rows : 0];
    private readonly Lock[] _gates = [.. Enumerable.Range(0, (pieces[0].Plan.Rows + Most - 1) / Most).Select(_ => new Lock())];

    /// <summary>The way to the table.</summary>
    public TablePlan Plan => Pieces[0].Plan;

    /// <summary>The designs that read it.</summary>
    public DesignPiece[] Pieces { get; } = pieces;

    /// <summary>The totals of every table of some designs, one list a possibility.</summary>
    /// <param name="pieces">The designs, one list a possibility.</param>
    /// <param name="summed">Whether there will be sums under a possibility.</param>
    public static RowTotals[][] Of(DesignPiece[][] pieces, Func<int, bool> summed) =>
        [.. pieces.Select((own, possibility) => DesignPiece.ByPlan(own).Select(sharing => new RowTotals(sharing, summed(possibility))).ToArray())];

    /// <summary>Where one thread is to add: to be taken in when it is done.</summary>
    /// <param name="totals">The totals of all threads.</param>
    public static RowTotals[][] Open(RowTotals[][] totals) => [.. totals.Select(own => own.Select(one => one.Open()).ToArray())];

    /// <summary>Takes in what a thread has added; one thread at a time.</summary>
    /// <param name="totals">The totals of all threads.</param>
    /// <param name="own">Those of the thread.</param>
    public static void TakeIn(RowTotals[][] totals, RowTotals[][] own)
    {
        foreach ((RowTotals all, RowTotals one) in totals.SelectMany(list => list).Zip(own.SelectMany(list => list)))
        {
            all.TakeIn(one);
        }
    }

    private RowTotals Open() => Plan.Rows > MostOwn ? this : new RowTotals(Pieces, _sums.Length > 0);

    private void TakeIn(RowTotals own)
    {
        if (own == this)
        {
            return;
        }

        for (int row = 0; row < _counts.Length; row++)
        {
            _counts[row] += own._counts[row];
        }

        for (int row = 0; row < _sums.Length; row++)
        {
            _sums[row] += own._sums[row];
            _weighed[row] += own._weighed[row];
        }
    }

    /// <summary>Counts where rows hold in a tile.</summary>
    /// <param name="table">The table.</param>
    /// <param name="limit">The largest chance at which a design still holds.</param>
    /// <param name="lanes">Which worlds of the tile count, one bit each.</param>
    /// <param name="holding">Where it goes in which worlds each row holds, one bit each; at least one entry a row.</param>
    public void AddHolding(ReadOnlySpan<double> table, double limit, byte lanes, Span<byte> holding)
    {
        for (int from = 0; from < _counts.Length; from += Most)
        {
            int rows = Math.Min(Most, _counts.Length - from);
            lock (_gates[from / Most])
            {
                HoldingCounts.Add(table.Slice(from * Width, rows * Width), limit, lanes, _counts.AsSpan(from, rows), holding.Slice(from, rows));
            }
        }
    }

    /// <summary>Sums rows over the worlds of a tile.</summary>
    /// <param name="table">The table.</param>
    /// <param name="weight">What each world's entry is multiplied by, one row.</param>
    /// <param name="weighed">The same for the other sum; empty where there is none.</param>
    public void AddSums(ReadOnlySpan<double> table, ReadOnlySpan<double> weight, ReadOnlySpan<double> weighed)
    {
        for (int from = 0; from < _sums.Length; from += Most)
        {
            int rows = Math.Min(Most, _sums.Length - from);
            ReadOnlySpan<double> own = table.Slice(from * Width, rows * Width);
            lock (_gates[from / Most])
            {
                FixedPointSums.Add(own, weight, _sums.AsSpan(from, rows));
                if (!weighed.IsEmpty)
                {
                    FixedPointSums.Add(own, weighed, _weighed.AsSpan(from, rows));
                }
            }
        }
    }

    /// <summary>In how many worlds designs hold.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="counts">Where it goes; those that do not read the table are left as they are.</param>
    public void ReadCounts(int from, Span<int> counts) => Read<int>(_counts, from, counts);

    /// <summary>The sums of designs.</summary>
    /// <inheritdoc cref="ReadCounts"/>
    public void ReadSums(int from, Span<long> sums) => Read<long>(_sums, from, sums);

    /// <summary>Their other sums.</summary>
    /// <inheritdoc cref="ReadCounts"/>
    public void ReadWeighed(int from, Span<long> sums) => Read<long>(_weighed, from, sums);

    private void Read<T>(ReadOnlySpan<T> rows, int from, Span<T> designs)
    {
        foreach (DesignPiece piece in rows.IsEmpty ? [] : Pieces)
        {
            int end = Math.Min(piece.Count, from + designs.Length - piece.From);
            for (int i = Math.Max(0, from - piece.From); i < end; i++)
            {
                designs[piece.From + i - from] = rows[piece.Rows[i]];
            }
        }
    }
}
