using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Record;

/// <summary>The information states that an actor may have been in under one possibility, as far as what is known tells.</summary>
internal sealed class ChoiceStates
{
    private const ulong NoMeasure = 0;

    private readonly TableNode joint;
    private readonly (int Cell, int State)[] fitting;

    /// <summary>Lays the states out.</summary>
    /// <param name="model">The situation.</param>
    /// <param name="responses">The possibility's responses.</param>
    /// <param name="possibility">Place of the possibility.</param>
    /// <param name="given">What is known of the circumstances.</param>
    /// <param name="clamped">Whether the possibility's own facts are so whatever their chance.</param>
    public ChoiceStates(SituationModel model, ResponseTable responses, int possibility, GivenStates given, bool clamped)
    {
        var sight = model.Sights.KeyOf(NoMeasure);
        Responses = responses;
        States = responses.Prospect.Outlook.States.Cells;
        var mind = model.MindOf(possibility) with { Circumstances = -1, Outcomes = -1, Clamped = clamped };
        joint = new Expectations(model.Plan).OfSight(mind, [.. model.Sights.Of(sight).Circumstances.Concat(given.Variables).Distinct().Order()]);
        var states = OwnFacts(model, possibility);
        Agrees = given.Fit(states);
        fitting = [.. Enumerable.Range(0, joint.Scope.Cells).Where(cell => Fits(cell, states, given)).Select(cell => (cell, StateOf(cell, states)))];
    }

    /// <summary>How the possibility's actor responds.</summary>
    public ResponseTable Responses { get; }

    /// <summary>The number of information states.</summary>
    public int States { get; }

    /// <summary>Whether what is known agrees with the facts that the possibility brings.</summary>
    public bool Agrees { get; }

    /// <summary>Writes the joint chance of each information state and of what is known, <c>[state, world]</c>.</summary>
    public void WriteWeights(TableStore store, Span<double> weights)
    {
        var (table, worlds) = (store.Table(joint, NoMeasure), store.Worlds);
        weights.Clear();
        foreach (var (cell, state) in fitting)
        {
            Columns.Add(weights.Slice(state * worlds, worlds), table.AsSpan(cell * worlds, worlds));
        }
    }

    private bool Fits(int cell, int[] states, GivenStates given)
    {
        joint.Scope.Read(cell, states);
        return given.Fit(states);
    }

    private int StateOf(int cell, int[] states)
    {
        joint.Scope.Read(cell, states);
        return Responses.Prospect.Outlook.States.CellOf(states);
    }

    private static int[] OwnFacts(SituationModel model, int possibility)
    {
        var states = new int[model.Names.Variables.Length];
        Array.Fill(states, -1);
        foreach (var fact in model.Names.Inquiry.Possibilities[possibility].Given)
        {
            var variable = model.Names.Variable(fact.Circumstance);
            states[variable.Index] = variable.StateOf(fact.State);
        }

        return states;
    }
}
