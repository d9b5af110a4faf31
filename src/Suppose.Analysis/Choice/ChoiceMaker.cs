using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Choice;

/// <summary>Works out what a possibility does under a set of standing measures: over the information states, from the expected utilities in each.</summary>
internal sealed class ChoiceMaker
{
    private readonly SituationModel _model;
    private readonly TableStore _store;
    private readonly double[][] _utilities;
    private readonly double[][] _worths;

    /// <summary>A maker of choices.</summary>
    /// <param name="model">The model.</param>
    /// <param name="store">The tables over the block of worlds.</param>
    public ChoiceMaker(SituationModel model, TableStore store)
    {
        _model = model;
        _store = store;
        _utilities = new double[model.Options.Length][];
        _worths = new double[model.Options.Length][];
    }

    /// <summary>What a possibility does.</summary>
    /// <param name="possibility">Its place.</param>
    /// <param name="standing">The measures that stand.</param>
    public ChoiceRows Make(int possibility, ulong standing)
    {
        Prospect prospect = _model.Prospect(possibility, _model.Sights.KeyOf(standing), clamped: false);
        ChoiceRows rows = Make(prospect, standing);
        if (prospect.Outlook.FactsChance is { } facts && _store.Row(facts, standing, 0).Contains(0.0))
        {
            ChoiceRows clamped = Make(_model.Prospect(possibility, _model.Sights.KeyOf(standing), clamped: true), standing);
            rows.Replace(clamped, _store.Row(facts, standing, 0));
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
        Prospect prospect = _model.Prospect(possibility, _model.Sights.KeyOf(standing), clamped: false);
        Instead(prospect, standing, shares);
        if (prospect.Outlook.FactsChance is { } facts && _store.Row(facts, standing, 0).Contains(0.0))
        {
            double[] clamped = _store.Rent(shares.Length);
            Instead(_model.Prospect(possibility, _model.Sights.KeyOf(standing), clamped: true), standing, clamped.AsSpan(0, shares.Length));
            for (int first = 0; first < shares.Length; first += _store.Worlds)
            {
                Columns.Replace(shares.Slice(first, _store.Worlds), clamped.AsSpan(first, _store.Worlds), _store.Row(facts, standing, 0));
            }

            _store.Return(clamped);
        }
    }

    private void Instead(Prospect prospect, ulong standing, Span<double> shares)
    {
        int worlds = _store.Worlds;
        shares.Clear();
        Open(prospect, standing);
        OptionStanding[] terms = prospect.Terms(standing);
        double[] memory = _store.Rent(shares.Length + worlds);
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            ReadOnlySpan<double> chance = _store.Row(prospect.Outlook.Chance, standing, state);
            ReadOnlySpan<OptionStanding> here = terms.AsSpan(state * _utilities.Length, _utilities.Length);
            if (!here.Contains(OptionStanding.Acceptable))
            {
                continue;
            }

            StateChoice.BestResponse(new UtilityRows(_utilities, state, worlds), here, memory.AsSpan(0, shares.Length), memory.AsSpan(shares.Length, worlds));
            for (int first = 0; first < shares.Length; first += worlds)
            {
                Columns.AddProduct(shares.Slice(first, worlds), memory.AsSpan(first, worlds), chance);
            }
        }

        _store.Return(memory);
    }

    private ChoiceRows Make(Prospect prospect, ulong standing)
    {
        int worlds = _store.Worlds;
        var rows = new ChoiceRows(_store);
        rows.Temptation.Fill(double.NegativeInfinity);
        rows.Act.Clear();
        rows.Value.Clear();
        Open(prospect, standing);
        OptionStanding[] terms = prospect.Terms(standing);
        double[] memory = _store.Rent((_model.Options.Length + 2) * worlds);
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            ReadOnlySpan<OptionStanding> here = terms.AsSpan(state * _model.Options.Length, _model.Options.Length);
            Choose(prospect, standing, state, here, rows, memory);
        }

        for (int world = 0; world < worlds; world++)
        {
            rows.Tempted[world] = rows.Temptation[world] >= -StateChoice.TieTolerance ? 1 : 0;
        }

        _store.Return(memory);
        return rows;
    }

    private void Open(Prospect prospect, ulong standing)
    {
        for (int option = 0; option < _utilities.Length; option++)
        {
            _utilities[option] = _store.Table(prospect.Utility[option], standing);
            _worths[option] = prospect.Worth.IsEmpty ? [] : _store.Table(prospect.Worth[option], standing);
        }
    }

    private void Choose(Prospect prospect, ulong standing, int state, ReadOnlySpan<OptionStanding> terms, ChoiceRows rows, double[] memory)
    {
        int worlds = _store.Worlds;
        ReadOnlySpan<double> chance = _store.Row(prospect.Outlook.Chance, standing, state);
        if (!chance.ContainsAnyExcept(0.0))
        {
            return;
        }

        if (!terms.Contains(OptionStanding.Acceptable))
        {
            LeaveOut(prospect, standing);
            return;
        }

        Span<double> first = memory.AsSpan(0, worlds);
        Span<double> second = memory.AsSpan(worlds, worlds);
        Span<double> chances = memory.AsSpan(2 * worlds, terms.Length * worlds);
        var utilities = new UtilityRows(_utilities, state, worlds);
        if (terms.Contains(OptionStanding.Never))
        {
            StateChoice.Gap(utilities, terms, first, second);
            Columns.RaiseWhere(rows.Temptation, first, chance);
        }

        if (prospect.Sharpness is { } sharpness)
        {
            StateChoice.QuantalResponse(utilities, terms, _store.Block[sharpness], chances, first);
        }
        else
        {
            StateChoice.BestResponse(utilities, terms, chances, first);
        }

        Add(prospect, terms, chances, chance, state, rows, first);
    }

    /// <summary>A state without an acceptable option has no answer; where measures that exclude each other make it, none is needed.</summary>
    private void LeaveOut(Prospect prospect, ulong standing)
    {
        if (_model.Needs.AreCompatible(standing))
        {
            throw new NothingLeftException(prospect.Possibility, standing);
        }
    }

    private void Add(
        Prospect prospect, ReadOnlySpan<OptionStanding> terms, ReadOnlySpan<double> chances, ReadOnlySpan<double> chance, int state, ChoiceRows rows, Span<double> scratch)
    {
        int worlds = _store.Worlds;
        for (int option = 0; option < terms.Length; option++)
        {
            if (terms[option] == OptionStanding.Unavailable)
            {
                continue;
            }

            Columns.Multiply(scratch, chances.Slice(option * worlds, worlds), chance);
            if (terms[option] == OptionStanding.Never)
            {
                Columns.Add(rows.Act, scratch);
            }

            if (!prospect.Worth.IsEmpty)
            {
                Columns.AddProduct(rows.Value, scratch, _worths[option].AsSpan(state * worlds, worlds));
            }
        }
    }
}
