using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>Works out what a possibility does under a set of standing measures: over the information states, from the expected utilities in each.</summary>
internal sealed class ChoiceMaker
{
    private const int MostOnStack = 256;

    private readonly SituationModel _model;
    private readonly TableStore _store;
    private readonly ChoiceSpace _space;
    private readonly (ulong Sight, Prospect? Prospect)[] _latest;

    /// <summary>A maker of choices.</summary>
    /// <param name="model">The model.</param>
    /// <param name="store">The tables over the block of worlds.</param>
    public ChoiceMaker(SituationModel model, TableStore store)
    {
        _model = model;
        _store = store;
        _space = new ChoiceSpace(store, model.Options.Length);
        _latest = new (ulong, Prospect?)[model.Possibilities];
    }

    /// <summary>What a possibility does.</summary>
    /// <param name="possibility">Its place.</param>
    /// <param name="standing">The measures that stand.</param>
    public ChoiceRows Make(int possibility, ulong standing)
    {
        ulong sight = _model.Sights.KeyOf(standing);
        Prospect prospect = ProspectOf(possibility, sight);
        ChoiceRows rows = Make(prospect, standing);
        if (LacksFacts(prospect, standing))
        {
            ChoiceRows clamped = Make(_model.Prospect(possibility, sight, clamped: true), standing);
            rows.Replace(clamped, _store.Row(prospect.Outlook.FactsChance!, standing, 0));
            clamped.Return(_store);
        }

        return rows;
    }

    /// <summary>Writes what a possibility would do by best response, each option's share weighed by the chance of the states.</summary>
    /// <param name="possibility">Its place.</param>
    /// <param name="standing">The measures that stand.</param>
    /// <param name="shares">Where the shares go, <c>[option, world]</c>.</param>
    public void Instead(int possibility, ulong standing, Span<double> shares)
    {
        ulong sight = _model.Sights.KeyOf(standing);
        Prospect prospect = ProspectOf(possibility, sight);
        Instead(prospect, standing, shares);
        if (LacksFacts(prospect, standing))
        {
            double[] clamped = _store.Rent(shares.Length);
            Instead(_model.Prospect(possibility, sight, clamped: true), standing, clamped.AsSpan(0, shares.Length));
            for (int first = 0; first < shares.Length; first += _store.Worlds)
            {
                Columns.Replace(
                    shares.Slice(first, _store.Worlds), clamped.AsSpan(first, _store.Worlds), _store.Row(prospect.Outlook.FactsChance!, standing, 0));
            }

            _store.Return(clamped);
        }
    }

    /// <summary>What the actor has before them; whoever asks mostly asks under the same sight again.</summary>
    private Prospect ProspectOf(int possibility, ulong sight)
    {
        if (_latest[possibility] is not (var own, { } prospect) || own != sight)
        {
            prospect = _model.Prospect(possibility, sight, clamped: false);
            _latest[possibility] = (sight, prospect);
        }

        return prospect;
    }

    /// <summary>Whether standing measures leave the facts without a chance in some world of the block.</summary>
    private bool LacksFacts(Prospect prospect, ulong standing) =>
        prospect.Outlook.FactsChance is { } facts && _store.Row(facts, standing, 0).Contains(0.0);

    private ChoiceRows Make(Prospect prospect, ulong standing)
    {
        var rows = new ChoiceRows(_store);
        StateTerms terms = Terms(prospect, standing);
        if (IsTooSharp(prospect))
        {
            AddOneByOne(prospect, standing, terms, rows);
            return rows;
        }

        ReadOnlySpan<double> chances = _store.Get(prospect.Outlook.Chance, standing);
        ReadOnlySpan<double> harmful = _store.Get(prospect.Harmful, standing);
        ReadOnlySpan<double> acceptable = _store.Get(prospect.Acceptable, standing);
        if (prospect.Weights.IsEmpty && prospect.Worth.IsEmpty)
        {
            ChoiceSums.ActAlone(terms.Answered, chances, harmful, acceptable, StateChoice.TieTolerance, rows.All);
        }
        else if (prospect.Weights.IsEmpty)
        {
            ChoiceSums.BestResponse(terms.Answered, chances, harmful, acceptable, StateChoice.TieTolerance, rows.All);
        }
        else
        {
            ChoiceSums.Quantal(terms.Answered, chances, harmful, acceptable, StateChoice.TieTolerance, rows.All);
        }

        return rows;
    }

    /// <summary>Whether sharpness goes, in some world of the block, beyond what options' weights can hold.</summary>
    private bool IsTooSharp(Prospect prospect) =>
        prospect.Sharpness is { } sharpness && WorldColumn.CountAtLeast(_store.Block[sharpness], Sharpened.Sharpest) > 0;

    /// <summary>The long way: every option by itself, in every state.</summary>
    private void AddOneByOne(Prospect prospect, ulong standing, StateTerms terms, ChoiceRows rows)
    {
        rows.Temptation.Fill(double.NegativeInfinity);
        rows.Act.Clear();
        rows.Value.Clear();
        _space.Open(prospect, standing);
        foreach (int state in terms.Answered)
        {
            _space.Enter(state, terms.In(state));
            Columns.RaiseWhere(rows.Temptation, _space.Gap, _space.Chance(state));
            Add(prospect, state, rows);
        }

        for (int world = 0; world < rows.Tempted.Length; world++)
        {
            rows.Tempted[world] = rows.Temptation[world] >= -StateChoice.TieTolerance ? 1 : 0;
        }
    }

    private void Instead(Prospect prospect, ulong standing, Span<double> shares)
    {
        shares.Clear();
        StateTerms terms = Terms(prospect, standing);
        int worlds = _store.Worlds;
        ReadOnlySpan<double> chances = _store.Get(prospect.Outlook.Chance, standing);
        ReadOnlySpan<double> harmful = _store.Get(prospect.HarmfulAtBest, standing);
        ReadOnlySpan<double> acceptable = _store.Get(prospect.AcceptableAtBest, standing);
        int states = prospect.Outlook.States.Cells;
        double[] memory = _store.Rent(2 * states * worlds);
        Span<double> taken = memory.AsSpan(0, 2 * states * worlds);
        Span<byte> gone = states <= MostOnStack ? stackalloc byte[states] : new byte[states];
        gone.Clear();
        foreach (int state in terms.Answered)
        {
            Range rows = (OptionGroups.Rows * state * worlds)..(OptionGroups.Rows * (state + 1) * worlds);
            Span<double> ofHarmful = taken.Slice(2 * state * worlds, worlds);
            Span<double> ofOthers = taken.Slice(((2 * state) + 1) * worlds, worlds);
            BestTaken.Split(chances.Slice(state * worlds, worlds), harmful[rows], acceptable[rows], StateChoice.TieTolerance, ofHarmful, ofOthers);
            gone[state] = (byte)((ofHarmful.ContainsAnyExcept(0.0) ? 1 : 0) | (ofOthers.ContainsAnyExcept(0.0) ? 2 : 0));
        }

        Span<byte> groups = states <= MostOnStack ? stackalloc byte[states] : new byte[states];
        for (int option = 0; option < prospect.Means.Length; option++)
        {
            if (ReadGroups(terms, gone, option, groups))
            {
                BestTaken.Add(_store.Get(prospect.Utility[option], standing), harmful, acceptable, taken, groups, StateChoice.TieTolerance, shares.Slice(option * worlds, worlds));
            }
        }

        _store.Return(memory);
    }

    /// <summary>Writes for each state to which group an option belongs, where something goes to that; in most states one of the groups wins in all worlds at hand. Returns whether it does anywhere.</summary>
    private static bool ReadGroups(StateTerms terms, ReadOnlySpan<byte> gone, int option, Span<byte> groups)
    {
        for (int state = 0; state < groups.Length; state++)
        {
            int own = terms.In(state)[option] switch
            {
                OptionStanding.Never => 1,
                OptionStanding.Acceptable => 2,
                _ => 0,
            };
            groups[state] = (byte)(own & gone[state]);
        }

        return groups.ContainsAnyExcept((byte)0);
    }

    /// <summary>What each option is; a state that has a chance but no acceptable option has no answer, and where measures that exclude each other make it, none is needed.</summary>
    private StateTerms Terms(Prospect prospect, ulong standing)
    {
        StateTerms terms = prospect.Terms(standing);
        foreach (int state in terms.Unanswered)
        {
            if (_store.Row(prospect.Outlook.Chance, standing, state).ContainsAnyExcept(0.0) && _model.Needs.AreCompatible(standing))
            {
                throw new NothingLeftException(prospect.Possibility, standing);
            }
        }

        return terms;
    }

    private void Add(Prospect prospect, int state, ChoiceRows rows)
    {
        _space.Sharpen(_store.Block[prospect.Sharpness!]);
        for (int i = 0; i < _space.Count; i++)
        {
            Span<double> share = _space.Share(i);
            Columns.MultiplyBy(share, _space.Chance(state));
            if (_space.IsNever(i))
            {
                Columns.Add(rows.Act, share);
            }

            if (!prospect.Worth.IsEmpty)
            {
                Columns.AddProduct(rows.Value, share, _space.Worth(i, state));
            }
        }
    }
}
