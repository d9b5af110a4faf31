using System.Collections.Immutable;

using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.NeverBest;

/// <summary>What options promise to every corner of the hulls, in one context under one sight.</summary>
internal sealed class HullProspect
{
    private readonly SituationModel _model;
    private readonly HullContext _context;
    private readonly KeptTerms _terms;
    private readonly ImmutableArray<ImmutableArray<TableNode>> _motives;
    private readonly ImmutableArray<ImmutableArray<(TableNode Node, int[] Cells)>> _wants;

    /// <summary>The prospect of a context.</summary>
    public HullProspect(SituationModel model, HullContext context, Outlook outlook)
    {
        _model = model;
        _context = context;
        _terms = new KeptTerms(model.Options, context.Means, outlook);
        Outlook = outlook;
        int options = model.Options.Length;
        _motives = [.. Enumerable.Range(0, model.Possibilities).Select(p => MotiveOf(p, options))];
        _wants = [.. Enumerable.Range(0, model.Motives.Wants).Select(w => WantOf(w, options))];
    }

    /// <summary>The information states and their chances.</summary>
    public Outlook Outlook { get; }

    /// <summary>The measures that can make any difference, as a bit mask, but for what they reveal.</summary>
    public ulong Touching
    {
        get
        {
            ulong touching = Outlook.Chance.Touching | (Outlook.FactsChance?.Touching ?? 0);
            for (int option = 0; option < _context.Means.Length; option++)
            {
                touching |= _context.Means[option] ? TouchingOf(option) : 0;
            }

            return touching;
        }
    }

    /// <summary>What each option is in each information state; kept, since few measures decide it.</summary>
    public StateTerms Terms(ulong standing) => _terms.Of(standing);

    /// <summary>Expected utility of an option for a corner, but for its sign, in one information state: a row of worlds.</summary>
    public ReadOnlySpan<double> Utility(Hull hull, HullCorner corner, int option, int state, TableStore store, ulong standing)
    {
        if (hull == Hull.Mixtures)
        {
            return store.Row(_motives[corner.Of][option], standing, state);
        }

        (TableNode node, int[] cells) = _wants[corner.Of][option];
        return store.Row(node, standing, cells[state]);
    }

    private ulong TouchingOf(int option)
    {
        ulong touching = _model.Options[option].Touching;
        foreach (ImmutableArray<TableNode> motive in _motives)
        {
            touching |= motive[option].Touching;
        }

        foreach (ImmutableArray<(TableNode Node, int[] Cells)> want in _wants)
        {
            touching |= want[option].Node.Touching;
        }

        return touching;
    }

    private ImmutableArray<TableNode> MotiveOf(int possibility, int options)
    {
        ImmutableArray<int> wants = _model.Motives.AtStake(possibility);
        return [.. Enumerable.Range(0, options).Select(option => Outlook.Utility(
            $"of {possibility}", wants, (store, standing, term) => store.Weight(possibility, wants[term], standing), _model.Motives.Touching(possibility), option))];
    }

    private ImmutableArray<(TableNode Node, int[] Cells)> WantOf(int want, int options) =>
    [
        .. Enumerable.Range(0, options).Select(option => Outlook.Expected(want, option)).Select(node => (node, Outlook.States.Project(node.Scope))),
    ];
}
