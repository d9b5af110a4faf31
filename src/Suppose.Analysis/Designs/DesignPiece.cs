using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>A stretch of designs that share a table under one possibility, few enough that their rows stay in the nearest cache while several things are gathered from them.</summary>
/// <param name="Plan">The way to the table.</param>
/// <param name="From">The first design.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Rows">Their rows in the table.</param>
internal sealed record DesignPiece(TablePlan Plan, int From, int Count, DesignRows Rows)
{
    private const int Most = 256;

    /// <summary>All pieces of some designs, one list a possibility.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="designs">The designs, rising.</param>
    /// <param name="range">No piece reaches across a multiple of this.</param>
    /// <param name="only">The one possibility that is wanted; the others then have no pieces. Null for all.</param>
    public static DesignPiece[][] All(CompiledInquiry inquiry, ReadOnlySpan<ulong> designs, int range = int.MaxValue, int? only = null)
    {
        DesignPiece[][] pieces = new DesignPiece[inquiry.Possibilities][];
        for (int possibility = 0; possibility < pieces.Length; possibility++)
        {
            pieces[possibility] = [];
            if (possibility != (only ?? possibility))
            {
                continue;
            }

            pieces[possibility] = For(TablePlans.For(inquiry, possibility, designs), designs, range);
        }

        return pieces;
    }

    /// <summary>The pieces of some designs by given plans.</summary>
    /// <param name="plans">The plans, one for each stretch of designs.</param>
    /// <param name="designs">The designs, rising.</param>
    /// <param name="range">No piece reaches across a multiple of this.</param>
    public static DesignPiece[] For(IEnumerable<(TablePlan Plan, int From, int To)> plans, ReadOnlySpan<ulong> designs, int range = int.MaxValue)
    {
        List<DesignPiece> pieces = [];
        foreach ((TablePlan plan, int from, int to) in plans)
        {
            for (int start = from, next; start < to; start = next)
            {
                next = Math.Min(Math.Min(start + Most, to), start + range - (start % range));
                pieces.Add(new DesignPiece(plan, start, next - start, RowsOf(plan, designs[start..next], pieces.Count == 0 ? null : pieces[^1].Rows)));
            }
        }

        return [.. pieces];
    }

    /// <summary>Pieces, those together that share a table, in the order in which tables first come.</summary>
    public static DesignPiece[][] ByPlan(IEnumerable<DesignPiece> pieces) => [.. pieces.GroupBy(piece => piece.Plan).Select(group => group.ToArray())];

    private static DesignRows RowsOf(TablePlan plan, ReadOnlySpan<ulong> designs, DesignRows? before)
    {
        Span<int> rows = stackalloc int[Most];
        for (int i = 0; i < designs.Length; i++)
        {
            rows[i] = plan.RowOf(designs[i]);
        }

        return DesignRows.Of(rows[..designs.Length], before);
    }
}
