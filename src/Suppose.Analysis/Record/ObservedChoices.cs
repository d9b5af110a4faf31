using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>How likely choices are under each possibility, worked out from the situation without any measure: inverse planning reads it backwards.</summary>
/// <remarks>
/// <c>P(option | given, theta) = sum over s of P(s | given) P_theta(option | s)</c>, by quantal response (Baker, Saxe and Tenenbaum 2009). The actor may
/// have been in any information state s that fits what is known of the circumstances, seen or unseen; states are weighed by the situation's own chances
/// given what is known and the facts that the possibility brings. Where what is known contradicts those facts, or can't be at all, the chance is 0.
/// </remarks>
internal sealed class ObservedChoices
{
    private const ulong NoMeasure = 0;
    private const int BlockWorlds = 256;

    private readonly WorldTable worlds;
    private readonly SituationModel model;
    private readonly WorldBlock block;
    private readonly TableStore store;
    private readonly ResponseTables responses;

    /// <summary>The choices of an inquiry with a situation, in given worlds.</summary>
    public ObservedChoices(Inquiry inquiry, WorldTable worlds)
    {
        this.worlds = worlds;
        model = new SituationModel(inquiry, worlds);
        block = new WorldBlock(worlds);
        store = new TableStore(block, model.Motives);
        responses = new ResponseTables(model, store);
    }

    /// <summary>The number of options that the situation leaves open in some state that fits what is known: what a report that is a mere guess chooses among. At least 1.</summary>
    public int Options(ObservedChoice choice)
    {
        var given = new GivenStates(choice, model.Names);
        var states = model.Plan.Scope(model.Sights.Of(NoMeasure).Circumstances, choice.Option);
        var open = new HashSet<int>();
        var cell = new int[model.Names.Variables.Length];
        for (var i = 0; i < states.Cells; i++)
        {
            Array.Fill(cell, -1);
            states.Read(i, cell);
            open.UnionWith(given.Fit(cell) ? OpenIn(cell) : []);
        }

        return Math.Max(1, open.Count);
    }

    /// <summary>The chance that a possibility's actor takes the option; the possibility states a sharpness.</summary>
    /// <param name="choice">The option, and what is known of the circumstances.</param>
    /// <param name="possibility">The possibility.</param>
    /// <param name="chances">Where the chances go, one a world.</param>
    public void Chances(ObservedChoice choice, Possibility possibility, double[] chances) => Chances([LayOut(choice, possibility)], [chances]);

    /// <summary>Lays a choice out, so that its chance can be worked out in any worlds without more ado.</summary>
    public ChoiceChance LayOut(ObservedChoice choice, Possibility possibility) =>
        new(model, responses, model.Names.Possibility(possibility.Id), model.Names.Option(choice.Option), new GivenStates(choice, model.Names));

    /// <summary>Works out chances of choices that were laid out, a block of worlds after another, so that tables that several of them need are made once a block.</summary>
    /// <param name="laidOut">The choices.</param>
    /// <param name="chances">Where their chances go, one a world, in the same order.</param>
    public void Chances(IReadOnlyList<ChoiceChance> laidOut, IReadOnlyList<double[]> chances)
    {
        for (var first = 0; first < worlds.Worlds; first += BlockWorlds)
        {
            var count = Math.Min(BlockWorlds, worlds.Worlds - first);
            store.Clear();
            block.MoveTo(first, count);
            responses.Clear();
            for (var i = 0; i < laidOut.Count; i++)
            {
                laidOut[i].Write(store, chances[i].AsSpan(first, count));
            }
        }
    }

    private IEnumerable<int> OpenIn(int[] states) =>
        Enumerable.Range(0, model.Options.Length).Where(option => model.Options[option].In(NoMeasure, states) != OptionStanding.Unavailable);
}
