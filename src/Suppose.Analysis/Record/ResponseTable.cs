using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Record;

/// <summary>How one possibility's actor responds in each information state without any measure, over a block of worlds: worked out once a block, and only in states that are asked for.</summary>
internal sealed class ResponseTable
{
    private const ulong NoMeasure = 0;

    private readonly StateTerms terms;
    private readonly bool[] known;
    private readonly int options;
    private readonly TableStore store;
    private double[] rows = [];
    private double[] utilities = [];

    /// <summary>A table that knows nothing yet.</summary>
    /// <param name="prospect">What the actor has before them; the possibility states a sharpness.</param>
    /// <param name="store">The tables over the block.</param>
    public ResponseTable(Prospect prospect, TableStore store)
    {
        Prospect = prospect;
        this.store = store;
        options = prospect.Means.Length;
        terms = prospect.Terms(NoMeasure);
        known = new bool[prospect.Outlook.States.Cells];
    }

    /// <summary>What the actor has before them.</summary>
    public Prospect Prospect { get; }

    /// <summary>Forgets everything, as when the block of worlds changes.</summary>
    public void Clear()
    {
        Array.Clear(known);
        var length = known.Length * options * store.Worlds;
        rows = rows.Length >= length ? rows : new double[length];
        var working = ((2 * options) + 1) * store.Worlds;
        utilities = utilities.Length >= working ? utilities : new double[working];
    }

    /// <summary>Whether an option can be taken in a state.</summary>
    public bool IsOpen(int state, int option) => terms.In(state)[option] != OptionStanding.Unavailable;

    /// <summary>The chance of an option that can be taken, by quantal response, one a world.</summary>
    public ReadOnlySpan<double> Chance(int state, int option)
    {
        if (!known[state])
        {
            known[state] = true;
            Respond(state);
        }

        return Row(state, option);
    }

    /// Only the options that can be taken enter; their rows lie together while the response is worked out.
    private void Respond(int state)
    {
        var worlds = store.Worlds;
        var open = 0;
        for (var option = 0; option < options; option++)
        {
            if (IsOpen(state, option))
            {
                store.Row(Prospect.Utility[option], NoMeasure, state).CopyTo(utilities.AsSpan(open++ * worlds));
            }
        }

        var shares = utilities.AsSpan(options * worlds, open * worlds);
        StateChoice.QuantalResponse(utilities.AsSpan(0, open * worlds), store.Block[Prospect.Sharpness!], shares, utilities.AsSpan(2 * options * worlds, worlds));
        for (int option = 0, next = 0; option < options; option++)
        {
            if (IsOpen(state, option))
            {
                shares.Slice(next++ * worlds, worlds).CopyTo(Row(state, option));
            }
        }
    }

    private Span<double> Row(int state, int option) => rows.AsSpan(((state * options) + option) * store.Worlds, store.Worlds);
}
