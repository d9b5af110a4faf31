using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>Two groups of options joined.</summary>
/// <param name="id">Its place among the tables of a plan.</param>
/// <param name="one">One group.</param>
/// <param name="other">The other.</param>
/// <param name="join">What has to be known of it.</param>
internal sealed class JoinedOptions(int id, OptionGroup one, OptionGroup other, GroupJoin join) : OptionGroup(id, one.Prospect, one.Touching | other.Touching)
{
    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        ReadOnlySpan<double> first = store.Get(one, standing);
        ReadOnlySpan<double> second = store.Get(other, standing);
        switch (join)
        {
            case GroupJoin.BestAlone:
                RaiseBests(first, second, store.Worlds, cells);
                break;
            case GroupJoin.Quantal:
                OptionGroups.JoinQuantal(first, second, store.Worlds, cells);
                break;
            default:
                OptionGroups.JoinBest(first, second, store.Worlds, StateChoice.TieTolerance, cells);
                break;
        }
    }

    private static void RaiseBests(ReadOnlySpan<double> first, ReadOnlySpan<double> second, int worlds, Span<double> cells)
    {
        for (int at = 0; at < cells.Length; at += OptionGroups.Rows * worlds)
        {
            Span<double> best = cells.Slice(at, worlds);
            first.Slice(at, worlds).CopyTo(best);
            Columns.Raise(best, second.Slice(at, worlds));
        }
    }
}
