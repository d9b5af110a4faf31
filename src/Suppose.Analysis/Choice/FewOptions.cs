using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>A group of few options, or of none, joined one by one; an option is left out in the states in which it is not of the kind.</summary>
internal sealed class FewOptions : OptionGroup
{
    private readonly int[] _options;
    private readonly OptionStanding _kind;
    private readonly GroupJoin _join;

    /// <summary>A group.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="prospect">What the actor has before them.</param>
    /// <param name="options">The options.</param>
    /// <param name="kind">What an option must be to be of the group.</param>
    /// <param name="join">What has to be known of it.</param>
    public FewOptions(int id, Prospect prospect, int[] options, OptionStanding kind, GroupJoin join)
        : base(id, prospect, options.Aggregate(0UL, (mask, option) => mask | prospect.TouchingOption(option, join)))
    {
        _options = options;
        _kind = kind;
        _join = join;
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        StateTerms terms = Prospect.Terms(standing);
        int length = OptionGroups.Rows * store.Worlds;
        for (int state = 0; state < Scope.Cells; state++)
        {
            Span<double> group = cells.Slice(state * length, length);
            group[..store.Worlds].Fill(double.NegativeInfinity);
            if (_join != GroupJoin.BestAlone)
            {
                group[store.Worlds..].Clear();
            }

            foreach (int option in _options)
            {
                if (terms.In(state)[option] == _kind)
                {
                    Add(store, standing, state, option, group);
                }
            }
        }
    }

    private void Add(TableStore store, ulong standing, int state, int option, Span<double> group)
    {
        ReadOnlySpan<double> utility = store.Row(Prospect.Utility[option], standing, state);
        switch (_join)
        {
            case GroupJoin.BestAlone:
                Columns.Raise(group[..store.Worlds], utility);
                break;
            case GroupJoin.Quantal:
                OptionGroups.AddQuantal(group, utility, store.Row(Prospect.Weights[option], standing, state), Worth(store, standing, state, option));
                break;
            default:
                OptionGroups.AddBest(group, utility, Worth(store, standing, state, option), StateChoice.TieTolerance);
                break;
        }
    }

    /// <summary>What an option is worth; where nobody asks, any row of numbers will do.</summary>
    private ReadOnlySpan<double> Worth(TableStore store, ulong standing, int state, int option) =>
        store.Row(_join == GroupJoin.Count || Prospect.Worth.IsEmpty ? Prospect.Utility[option] : Prospect.Worth[option], standing, state);
}
