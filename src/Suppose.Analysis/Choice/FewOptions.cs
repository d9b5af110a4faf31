using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>A group of few options, or of none, at most two; an option is left out in the states in which it is not of the kind.</summary>
internal sealed class FewOptions : OptionGroup
{
    private const int MostOnStack = 256;

    private readonly int[] _options;
    private readonly OptionStanding _kind;
    private readonly GroupJoin _join;

    /// <summary>A group.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="prospect">What the actor has before them.</param>
    /// <param name="options">The options, at most <see cref="OptionGroup.Few"/>.</param>
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
        if (_options.Length == 0)
        {
            OptionPairs.Nobody(store.Worlds, cells);
            return;
        }

        byte[]? many = Scope.Cells > MostOnStack ? store.Marks.Rent(Scope.Cells) : null;
        Span<byte> there = many is null ? stackalloc byte[Scope.Cells] : many.AsSpan(0, Scope.Cells);
        ReadIn(Prospect.Terms(standing), there);
        Fill(store, standing, there, cells);
        if (many is not null)
        {
            store.Marks.Return(many);
        }
    }

    private void Fill(TableStore store, ulong standing, ReadOnlySpan<byte> there, Span<double> cells)
    {
        (int one, int other) = (_options[0], _options[^1]);
        switch (_join)
        {
            case GroupJoin.BestAlone:
                OptionPairs.Best(there, store.Get(Prospect.Utility[one], standing), store.Get(Prospect.Utility[other], standing), store.Worlds, cells);
                break;
            case GroupJoin.Quantal:
                OptionPairs.Quantal(there, Known(store, standing, one), Known(store, standing, other), store.Worlds, cells);
                break;
            default:
                OptionPairs.BestResponse(there, Known(store, standing, one), Known(store, standing, other), store.Worlds, StateChoice.TieTolerance, cells);
                break;
        }
    }

    /// <summary>Writes for each state which of the options are of the kind; of a single one, that it is the first.</summary>
    private void ReadIn(StateTerms terms, Span<byte> there)
    {
        for (int state = 0; state < there.Length; state++)
        {
            ReadOnlySpan<OptionStanding> own = terms.In(state);
            int bits = 0;
            for (int i = 0; i < _options.Length; i++)
            {
                bits |= own[_options[i]] == _kind ? 1 << i : 0;
            }

            there[state] = (byte)bits;
        }
    }

    /// <summary>What has to be known of an option; where nobody asks what it weighs or is worth, any numbers will do.</summary>
    private OptionPairs.Option Known(TableStore store, ulong standing, int option)
    {
        ReadOnlySpan<double> utility = store.Get(Prospect.Utility[option], standing);
        return new OptionPairs.Option(
            utility,
            _join == GroupJoin.Quantal ? store.Get(Prospect.Weights[option], standing) : utility,
            _join == GroupJoin.Count || Prospect.Worth.IsEmpty ? utility : store.Get(Prospect.Worth[option], standing));
    }
}
