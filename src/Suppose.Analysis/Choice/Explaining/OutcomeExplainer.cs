using System.Collections.Immutable;

using Suppose.Analysis.Designs;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>Explains where the chances of outcomes come from, at the central world.</summary>
/// <param name="model">The situation.</param>
/// <param name="prospect">What the possibility's actor has before them.</param>
/// <param name="store">The tables of the central world.</param>
/// <param name="standing">The measures that stand.</param>
/// <param name="option">The option taken.</param>
internal sealed class OutcomeExplainer(SituationModel model, Prospect prospect, TableStore store, ulong standing, int option)
{
    private SituationNames Names => model.Names;

    /// <summary>The outcomes among some variables and those on which they depend, in the order of the file.</summary>
    public IEnumerable<OutcomePart> Of(IEnumerable<int> variables, int state)
    {
        var found = new SortedSet<int>();
        var open = new Stack<int>(variables);
        while (open.TryPop(out int variable))
        {
            if (!Names.Variables[variable].IsCircumstance && found.Add(variable))
            {
                foreach (int parent in ParentsOf(variable).Variables)
                {
                    open.Push(parent);
                }
            }
        }

        return found.Select(outcome => Outcome(outcome, state));
    }

    private int Believer => prospect.Outlook.Mind.Outcomes;

    private TableScope ParentsOf(int outcome)
    {
        TableNode table = model.Build(() => model.Plan.Chances(outcome, option, prospect.Outlook.Mind));
        return model.Plan.Scope(table.Scope.Variables.Where(v => v != outcome), Names.Variables[outcome].Id);
    }

    private OutcomePart Outcome(int outcome, int state)
    {
        Variable variable = Names.Variables[outcome];
        ImmutableArray<OutcomeCase> cases = [.. CasesOf(outcome, state)];
        return new OutcomePart
        {
            Outcome = variable.Id,
            States = variable.States,
            Chances = [.. variable.States.Select((_, s) => cases.Aggregate(0.0, (sum, at) => sum + (at.Chance * at.Chances[s])))],
            Cases = cases,
        };
    }

    private IEnumerable<OutcomeCase> CasesOf(int outcome, int state)
    {
        TableScope parents = ParentsOf(outcome);
        var states = new int[Names.Variables.Length];
        for (int cell = 0; cell < parents.Cells; cell++)
        {
            parents.Read(cell, states);
            double chance = prospect.Outlook.ChanceOf(parents.Variables, states, option, state, store, standing);
            if (chance > 0)
            {
                ChanceCase at = ChanceCase.Settle(model.Plan.Sources(outcome), option, states, Believer);
                yield return Case(Names.Variables[outcome], at, UtilityExplainer.FactsOf(Names, parents.Variables, states), chance);
            }
        }
    }

    private OutcomeCase Case(Variable variable, ChanceCase at, ImmutableArray<Model.Fact> given, double chance)
    {
        var memory = new double[variable.States.Length];
        var rows = new ChanceRows(memory, new byte[memory.Length], store.Block);
        var steps = ImmutableArray.CreateBuilder<ChanceStep>();
        void Tell(ChanceStepKind kind, StatedChance step, int? measure) => steps.Add(new ChanceStep(
            kind, variable.States[step.State], step.Chance, store.Block[step.Chance][0], measure is { } m ? Names.Inquiry.Measures[m].Id : null, memory[step.State]));

        rows.Take(at.Rule);
        foreach (StatedChance step in at.Rule.Chances)
        {
            Tell(ChanceStepKind.Rule, step, null);
        }

        rows.Pin(at.Believed.AsSpan());
        foreach (StatedChance step in at.Believed)
        {
            Tell(ChanceStepKind.Belief, step, null);
        }

        ChanceSet[] sets = [.. at.Sets.Where(s => standing.Has(s.Measure))];
        rows.Pin(sets.Length == 0 ? [] : [.. at.Firm, .. sets.Select(s => s.Set)]);
        foreach (ChanceSet step in sets)
        {
            Tell(ChanceStepKind.Set, step.Set, step.Measure);
        }

        ChanceShift[] shifts = [.. at.Shifts.Where(s => standing.Has(s.Measure))];
        rows.Shift([.. shifts.Select(s => s.Shift)]);
        foreach (ChanceShift step in shifts)
        {
            Tell(ChanceStepKind.Shift, step.Shift, step.Measure);
        }

        return new OutcomeCase(given, chance, [.. memory], steps.ToImmutable());
    }
}
