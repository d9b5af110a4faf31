using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Record;

/// <summary>The chance of one choice under one possibility, laid out once and then worked out block of worlds by block.</summary>
internal sealed class ChoiceChance
{
    private const ulong NoMeasure = 0;

    private readonly int option;
    private readonly ChoiceStates usual;
    private readonly Lazy<ChoiceStates> clamped;

    /// <summary>Lays out a choice.</summary>
    /// <param name="model">The situation.</param>
    /// <param name="responses">The responses of all possibilities.</param>
    /// <param name="possibility">Place of the possibility; it states a sharpness.</param>
    /// <param name="option">Place of the option.</param>
    /// <param name="given">What is known of the circumstances.</param>
    public ChoiceChance(SituationModel model, ResponseTables responses, int possibility, int option, GivenStates given)
    {
        this.option = option;
        usual = new ChoiceStates(model, responses.Of(possibility, false), possibility, given, clamped: false);
        clamped = new Lazy<ChoiceStates>(() => new ChoiceStates(model, responses.Of(possibility, true), possibility, given, clamped: true));
    }

    /// <summary>Writes the chance in each world of the store's block.</summary>
    public void Write(TableStore store, Span<double> chances)
    {
        Write(usual, store, chances);
        if (usual.Responses.Prospect.Outlook.FactsChance is { } facts && store.Row(facts, NoMeasure, 0).Contains(0.0))
        {
            // Where the possibility's own facts have no chance, they are so all the same.
            var rest = new double[chances.Length];
            Write(clamped.Value, store, rest);
            Columns.Replace(chances, rest, store.Row(facts, NoMeasure, 0));
        }
    }

    private void Write(ChoiceStates states, TableStore store, Span<double> chances)
    {
        var worlds = chances.Length;
        var memory = store.Rent((states.States + 1) * worlds);
        var weights = memory.AsSpan(0, states.States * worlds);
        var total = memory.AsSpan(weights.Length, worlds);
        states.WriteWeights(store, weights);
        total.Clear();
        chances.Clear();
        for (var state = 0; state < states.States; state++)
        {
            var weight = weights.Slice(state * worlds, worlds);
            Columns.Add(total, weight);
            if (states.Agrees && states.Responses.IsOpen(state, option) && weight.ContainsAnyExcept(0.0))
            {
                Columns.AddProduct(chances, weight, states.Responses.Chance(state, option));
            }
        }

        for (var world = 0; world < worlds; world++)
        {
            chances[world] = total[world] > 0 ? Math.Min(1, chances[world] / total[world]) : 0;
        }

        store.Return(memory);
    }
}
