using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>The chance of a choice under one possibility, in a block of worlds.</summary>
/// <param name="model">The situation.</param>
/// <param name="store">The tables over the block.</param>
/// <param name="possibility">Place of the possibility.</param>
/// <param name="given">What is known of the circumstances.</param>
internal sealed class ChoiceChance(SituationModel model, TableStore store, int possibility, GivenStates given)
{
    private const ulong NoMeasure = 0;

    /// <summary>Writes the chance of an option in each world of the block.</summary>
    public void Write(int option, Span<double> chances)
    {
        var prospect = model.Prospect(possibility, model.Sights.KeyOf(NoMeasure), clamped: false);
        Write(prospect, option, chances);
        if (prospect.Outlook.FactsChance is { } facts && store.Row(facts, NoMeasure, 0).Contains(0.0))
        {
            // Where the possibility's own facts have no chance, they are so all the same.
            var clamped = new double[chances.Length];
            Write(model.Prospect(possibility, model.Sights.KeyOf(NoMeasure), clamped: true), option, clamped);
            Columns.Replace(chances, clamped, store.Row(facts, NoMeasure, 0));
        }
    }

    private void Write(Prospect prospect, int option, Span<double> chances)
    {
        var worlds = chances.Length;
        var (fits, weights) = StateChances(prospect);
        var terms = prospect.Terms(NoMeasure);
        var space = new ChoiceSpace(store, prospect.Means.Length);
        var total = new double[worlds];
        chances.Clear();
        for (var state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            var weight = weights.AsSpan(state * worlds, worlds);
            var here = terms.AsSpan(state * prospect.Means.Length, prospect.Means.Length);
            Columns.Add(total, weight);
            if (fits && here[option] != OptionStanding.Unavailable && weight.ContainsAnyExcept(0.0))
            {
                space.Enter(prospect, NoMeasure, state, here);
                space.Sharpen(store.Block[prospect.Sharpness!]);
                Columns.AddProduct(chances, weight, space.ShareOf(option));
            }
        }

        for (var world = 0; world < worlds; world++)
        {
            chances[world] = total[world] > 0 ? Math.Min(1, chances[world] / total[world]) : 0;
        }
    }

    /// <summary>The joint chance of each information state and of what is known, <c>[state, world]</c>; and whether what is known agrees with the possibility's own facts.</summary>
    private (bool Fits, double[] Weights) StateChances(Prospect prospect)
    {
        var mind = model.MindOf(possibility) with { Circumstances = -1, Outcomes = -1, Clamped = prospect.Outlook.FactsChance is null };
        var known = model.Sights.Of(model.Sights.KeyOf(NoMeasure)).Circumstances.Concat(given.Variables).Distinct().Order();
        var joint = new Expectations(model.Plan).OfSight(mind, [.. known]);
        var table = store.Table(joint, NoMeasure);
        var weights = new double[prospect.Outlook.States.Cells * store.Worlds];
        var states = OwnFacts();
        var agrees = given.Fit(states);
        for (var cell = 0; cell < joint.Scope.Cells; cell++)
        {
            joint.Scope.Read(cell, states);
            if (given.Fit(states))
            {
                var state = prospect.Outlook.States.CellOf(states);
                Columns.Add(weights.AsSpan(state * store.Worlds, store.Worlds), table.AsSpan(cell * store.Worlds, store.Worlds));
            }
        }

        return (agrees, weights);
    }

    private int[] OwnFacts()
    {
        var states = new int[model.Names.Variables.Length];
        Array.Fill(states, -1);
        foreach (Fact fact in model.Names.Inquiry.Possibilities[possibility].Given)
        {
            var variable = model.Names.Variable(fact.Circumstance);
            states[variable.Index] = variable.StateOf(fact.State);
        }

        return states;
    }
}
