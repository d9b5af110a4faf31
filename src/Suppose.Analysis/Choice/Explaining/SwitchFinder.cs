using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>Finds what would be chosen in the case in which the harmful option looks best.</summary>
internal sealed class SwitchFinder
{
    private readonly CompiledInquiry _inquiry;
    private readonly SituationModel _model;
    private readonly SituationBlock _block;

    /// <summary>A finder.</summary>
    /// <param name="central">An inquiry with a situation, at the central world.</param>
    public SwitchFinder(CompiledInquiry central)
    {
        _inquiry = central;
        _model = (SituationModel)central.Model;
        _block = (SituationBlock)_model.OpenBlock();
        _block.MoveTo(0, 1);
    }

    private TableStore Store => _block.Store;

    /// <summary>The switches of some designs under every possibility; those that never have a harmful option before them, as things stood, are left out.</summary>
    public ImmutableArray<Switch> Find(IEnumerable<ulong> designs)
    {
        ulong[] some = [.. designs.Distinct()];
        var found = ImmutableArray.CreateBuilder<Switch>();
        for (int possibility = 0; possibility < _inquiry.Possibilities; possibility++)
        {
            Prospect before = Prospect(possibility, 0);
            if (Telling(before) is not { } telling)
            {
                continue;
            }

            int[] facts = [.. before.Outlook.State(telling)];
            ImmutableArray<OptionShare> was = Taken(before, 0, facts);
            foreach (ulong design in some)
            {
                found.Add(new Switch(
                    _inquiry.Space.Ids(design),
                    _inquiry.Inquiry.Possibilities[possibility].Id,
                    UtilityExplainer.FactsOf(_model.Names, Enumerable.Range(0, facts.Length), facts),
                    was,
                    design == 0 ? was : Taken(Prospect(possibility, design), design, facts)));
            }
        }

        return found.ToImmutable();
    }

    private Prospect Prospect(int possibility, ulong standing)
    {
        ulong sight = _model.Sights.KeyOf(standing);
        Prospect prospect = _model.Prospect(possibility, sight, clamped: false);
        bool clamped = prospect.Outlook.FactsChance is { } facts && Store.Row(facts, standing, 0)[0] == 0;
        return clamped ? _model.Prospect(possibility, sight, clamped: true) : prospect;
    }

    /// <summary>The state in which a harmful option is furthest above, or least below, the acceptable ones; null where none can be taken in any.</summary>
    private int? Telling(Prospect prospect)
    {
        int? telling = null;
        double most = double.NegativeInfinity;
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            if (Chance(prospect, 0, state) > 0 && Best(prospect, 0, state, OptionStanding.Never) is { } harmful)
            {
                double margin = harmful - (Best(prospect, 0, state, OptionStanding.Acceptable) ?? double.NegativeInfinity);
                (telling, most) = telling is null || margin > most ? (state, margin) : (telling, most);
            }
        }

        return telling;
    }

    /// <summary>How often each option is a best response in the states that agree with some facts, ties sharing as everywhere.</summary>
    private ImmutableArray<OptionShare> Taken(Prospect prospect, ulong standing, int[] facts)
    {
        var shares = new double[_model.Options.Length];
        double total = 0;
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            double chance = Chance(prospect, standing, state);
            if (chance > 0 && Agrees(prospect.Outlook.State(state), facts))
            {
                total += chance;
                int[] best = BestResponses(prospect, standing, state);
                foreach (int option in best)
                {
                    shares[option] += chance / best.Length;
                }
            }
        }

        return [.. Enumerable.Range(0, shares.Length).Where(option => shares[option] > 0).Select(option => new OptionShare(_inquiry.Inquiry.Options[option].Id, shares[option] / total))];
    }

    private int[] BestResponses(Prospect prospect, ulong standing, int state)
    {
        double? harmful = Best(prospect, standing, state, OptionStanding.Never);
        double? other = Best(prospect, standing, state, OptionStanding.Acceptable);
        OptionStanding kind = harmful is { } h && h >= (other ?? double.NegativeInfinity) - StateChoice.TieTolerance ? OptionStanding.Never : OptionStanding.Acceptable;
        double best = Math.Max(harmful ?? double.NegativeInfinity, other ?? double.NegativeInfinity);
        return [.. Options(prospect, standing, state, kind).Where(option => Utility(prospect, standing, state, option) >= best - StateChoice.TieTolerance)];
    }

    private double? Best(Prospect prospect, ulong standing, int state, OptionStanding kind) =>
        Options(prospect, standing, state, kind).Select(option => (double?)Utility(prospect, standing, state, option)).Max();

    private IEnumerable<int> Options(Prospect prospect, ulong standing, int state, OptionStanding kind) => Enumerable.Range(0, _model.Options.Length)
        .Where(option => prospect.Means[option] && _model.Options[option].In(standing, prospect.Outlook.State(state)) == kind);

    private double Utility(Prospect prospect, ulong standing, int state, int option) => Store.Row(prospect.Utility[option], standing, state)[0];

    private double Chance(Prospect prospect, ulong standing, int state) => Store.Row(prospect.Outlook.Chance, standing, state)[0];

    private static bool Agrees(ReadOnlySpan<int> states, int[] facts)
    {
        for (int variable = 0; variable < facts.Length; variable++)
        {
            if (facts[variable] >= 0 && states[variable] != facts[variable])
            {
                return false;
            }
        }

        return true;
    }
}
