using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Choice;

/// <summary>Works out what a possibility does under a set of standing measures: over the information states, from the expected utilities in each.</summary>
internal sealed class ChoiceMaker
{
    private readonly SituationModel _model;
    private readonly TableStore _store;
    private readonly ChoiceSpace _space;
    private readonly Dictionary<(Prospect Prospect, ulong Standing), OptionStanding[]> _terms = [];

    /// <summary>A maker of choices.</summary>
    /// <param name="model">The model.</param>
    /// <param name="store">The tables over the block of worlds.</param>
    public ChoiceMaker(SituationModel model, TableStore store)
    {
        _model = model;
        _store = store;
        _space = new ChoiceSpace(store, model.Options.Length);
    }

    /// <summary>What a possibility does.</summary>
    /// <param name="possibility">Its place.</param>
    /// <param name="standing">The measures that stand.</param>
    public ChoiceRows Make(int possibility, ulong standing)
    {
        ulong sight = _model.Sights.KeyOf(standing);
        Prospect prospect = _model.Prospect(possibility, sight, clamped: false);
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
        Prospect prospect = _model.Prospect(possibility, sight, clamped: false);
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

    /// <summary>Whether standing measures leave the facts without a chance in some world of the block.</summary>
    private bool LacksFacts(Prospect prospect, ulong standing) =>
        prospect.Outlook.FactsChance is { } facts && _store.Row(facts, standing, 0).Contains(0.0);

    private ChoiceRows Make(Prospect prospect, ulong standing)
    {
        var rows = new ChoiceRows(_store);
        rows.Temptation.Fill(double.NegativeInfinity);
        rows.Act.Clear();
        rows.Value.Clear();
        OptionStanding[] terms = Open(prospect, standing);
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            if (Enter(prospect, standing, state, terms))
            {
                Columns.RaiseWhere(rows.Temptation, _space.Gap, _space.Chance(state));
                Add(prospect, state, rows);
            }
        }

        for (int world = 0; world < rows.Tempted.Length; world++)
        {
            rows.Tempted[world] = rows.Temptation[world] >= -StateChoice.TieTolerance ? 1 : 0;
        }

        return rows;
    }

    private void Instead(Prospect prospect, ulong standing, Span<double> shares)
    {
        int worlds = _store.Worlds;
        shares.Clear();
        OptionStanding[] terms = Open(prospect, standing);
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            if (!Enter(prospect, standing, state, terms))
            {
                continue;
            }

            for (int i = 0; i < _space.Count; i++)
            {
                Columns.AddProduct(shares.Slice(_space.Option(i) * worlds, worlds), _space.Share(i), _space.Chance(state));
            }
        }
    }

    /// <summary>Turns to what a possibility has before it.</summary>
    /// <returns>What each option is in each information state; kept, since few measures decide it.</returns>
    private OptionStanding[] Open(Prospect prospect, ulong standing)
    {
        _space.Open(prospect, standing);
        (Prospect, ulong) key = (prospect, standing & prospect.TouchingTerms);
        if (!_terms.TryGetValue(key, out OptionStanding[]? terms))
        {
            terms = prospect.Terms(standing);
            _terms.Add(key, terms);
        }

        return terms;
    }

    /// <summary>Turns to an information state and works out the best response in it.</summary>
    /// <returns>Whether it counts: it has a chance in some world, and an acceptable option is left.</returns>
    private bool Enter(Prospect prospect, ulong standing, int state, OptionStanding[] terms)
    {
        ReadOnlySpan<OptionStanding> here = terms.AsSpan(state * _model.Options.Length, _model.Options.Length);
        if (!_space.Chance(state).ContainsAnyExcept(0.0))
        {
            return false;
        }

        if (!here.Contains(OptionStanding.Acceptable))
        {
            LeaveOut(prospect, standing);
            return false;
        }

        _space.Enter(state, here);
        return true;
    }

    /// <summary>A state without an acceptable option has no answer; where measures that exclude each other make it, none is needed.</summary>
    private void LeaveOut(Prospect prospect, ulong standing)
    {
        if (_model.Needs.AreCompatible(standing))
        {
            throw new NothingLeftException(prospect.Possibility, standing);
        }
    }

    private void Add(Prospect prospect, int state, ChoiceRows rows)
    {
        if (prospect.Sharpness is { } sharpness)
        {
            _space.Sharpen(_store.Block[sharpness]);
        }

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
