using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>Two groups of options joined.</summary>
/// <param name="id">Its place among the tables of a plan.</param>
/// <param name="one">One group.</param>
/// <param name="other">The other.</param>
/// <param name="quantal">Whether they are chosen among by quantal response; else by best response.</param>
internal sealed class JoinedOptions(int id, OptionGroup one, OptionGroup other, bool quantal) : OptionGroup(id, one.Scope, one.Touching | other.Touching)
{
    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        ReadOnlySpan<double> first = store.Get(one, standing);
        ReadOnlySpan<double> second = store.Get(other, standing);
        if (quantal)
        {
            OptionGroups.JoinQuantal(first, second, store.Worlds, cells);
        }
        else
        {
            OptionGroups.JoinBest(first, second, store.Worlds, StateChoice.TieTolerance, cells);
        }
    }
}
