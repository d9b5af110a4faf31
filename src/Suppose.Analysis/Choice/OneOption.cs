using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>A group of a single option, or of none: empty in the states in which the option is not of the kind.</summary>
internal sealed class OneOption : OptionGroup
{
    private readonly Prospect _prospect;
    private readonly int _option;
    private readonly OptionStanding _kind;
    private readonly TableNode? _weight;
    private readonly TableNode? _worth;

    /// <summary>A group.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="prospect">What the actor has before them.</param>
    /// <param name="option">The option; -1 for none.</param>
    /// <param name="kind">What it must be to be of the group.</param>
    /// <param name="weight">What it weighs; null for 1.</param>
    /// <param name="worth">What it is worth to us; null for nothing.</param>
    public OneOption(int id, Prospect prospect, int option, OptionStanding kind, TableNode? weight, TableNode? worth)
        : base(id, prospect.Outlook.States, option < 0 ? 0 : prospect.TouchingOption(option) | (worth?.Touching ?? 0))
    {
        _prospect = prospect;
        _option = option;
        _kind = kind;
        _weight = weight;
        _worth = worth;
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        StateTerms terms = _prospect.Terms(standing);
        int worlds = store.Worlds;
        for (int state = 0; state < Scope.Cells; state++)
        {
            Span<double> best = cells.Slice(OptionGroups.Rows * state * worlds, worlds);
            Span<double> weight = cells.Slice(((OptionGroups.Rows * state) + 1) * worlds, worlds);
            Span<double> worth = cells.Slice(((OptionGroups.Rows * state) + 2) * worlds, worlds);
            worth.Clear();
            if (_option < 0 || terms.In(state)[_option] != _kind)
            {
                best.Fill(double.NegativeInfinity);
                weight.Clear();
                continue;
            }

            store.Row(_prospect.Utility[_option], standing, state).CopyTo(best);
            Weigh(store, standing, state, weight);
            if (_worth is not null)
            {
                Columns.Multiply(worth, weight, store.Row(_worth, standing, state));
            }
        }
    }

    private void Weigh(TableStore store, ulong standing, int state, Span<double> weight)
    {
        if (_weight is null)
        {
            weight.Fill(1);
        }
        else
        {
            store.Row(_weight, standing, state).CopyTo(weight);
        }
    }
}
