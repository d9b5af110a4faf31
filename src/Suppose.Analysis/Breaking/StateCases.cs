using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Breaking;

/// <summary>With a situation: each world together with each thing that the actor may see in it, and whether the act then seems best to a possibility, every measure of the design standing.</summary>
/// <remarks>States without a chance in a world are no cases of it. Every other state counts alike, however rare, since a design is to hold in each.</remarks>
internal sealed class StateCases
{
    private readonly CompiledInquiry _inquiry;
    private readonly SituationModel _model;
    private readonly ulong _design;
    private readonly List<int> _worlds = [];
    private readonly List<int> _states = [];
    private readonly List<bool> _tempted = [];
    private Prospect? _prospect;

    /// <summary>The cases of a design.</summary>
    public StateCases(CompiledInquiry inquiry, ulong design)
    {
        _inquiry = inquiry;
        _model = (SituationModel)inquiry.Model;
        _design = design;
    }

    /// <summary>The cases under one possibility.</summary>
    /// <param name="possibility">The possibility.</param>
    /// <param name="most">The most cases; the first worlds are taken.</param>
    /// <param name="inputs">What differs from world to world, given the world of each case.</param>
    /// <returns>Null where nothing that is seen can differ within a world, or there are too many states.</returns>
    public CaseTable? Of(int possibility, int most, WorldInputs inputs)
    {
        ulong sight = _model.Sights.KeyOf(_design);
        _prospect = _model.Prospect(possibility, sight, clamped: false);
        Prospect clamped = _prospect.Outlook.FactsChance is null ? _prospect : _model.Prospect(possibility, sight, clamped: true);
        int cells = _prospect.Outlook.States.Cells;
        if (cells < 2 || cells > most)
        {
            return null;
        }

        Clear();
        Read(Math.Min(_inquiry.Worlds, most / cells), clamped);
        int[] worlds = [.. _worlds];
        return new CaseTable(Circumstances().Concat(inputs.Of(possibility, worlds)), [.. _tempted]) { CasesAWorld = worlds.GroupBy(world => world).Select(own => own.Count()).DefaultIfEmpty(1).Max() };
    }

    private void Read(int worlds, Prospect clamped)
    {
        var block = (SituationBlock)_model.OpenBlock();
        for (int first = 0; first < worlds; first += WorldUnits.Worlds)
        {
            int count = Math.Min(WorldUnits.Worlds, worlds - first);
            block.MoveTo(first, count);
            bool[] lacking = Lacking(block, count);
            Read(block, _prospect!, first, world => !lacking[world]);
            if (lacking.Contains(true))
            {
                Read(block, clamped, first, world => lacking[world]);
            }
        }
    }

    /// <summary>In which worlds the design leaves the possibility's facts without a chance, so that they are taken as so.</summary>
    private bool[] Lacking(SituationBlock block, int worlds)
    {
        bool[] lacking = new bool[worlds];
        if (_prospect!.Outlook.FactsChance is { } facts)
        {
            ReadOnlySpan<double> chance = block.Store.Row(facts, _design, 0);
            for (int world = 0; world < worlds; world++)
            {
                lacking[world] = chance[world] == 0;
            }
        }

        return lacking;
    }

    private void Read(SituationBlock block, Prospect prospect, int first, Func<int, bool> counts)
    {
        ChoiceSpace space = new(block.Store, _model.Options.Length);
        space.Open(prospect, _design);
        StateTerms terms = prospect.Terms(_design);
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            ReadOnlySpan<OptionStanding> here = terms.In(state);
            ReadOnlySpan<double> chance = space.Chance(state);
            if (!chance.ContainsAnyExcept(0.0) || !here.Contains(OptionStanding.Acceptable))
            {
                continue;
            }

            space.Enter(state, here);
            for (int world = 0; world < block.Store.Worlds; world++)
            {
                if (chance[world] > 0 && counts(world))
                {
                    _worlds.Add(first + world);
                    _states.Add(state);
                    _tempted.Add(space.Gap[world] >= -StateChoice.TieTolerance);
                }
            }
        }
    }

    /// <summary>The circumstances seen, each with its state in every case.</summary>
    private IEnumerable<CaseInput> Circumstances()
    {
        for (int variable = 0; variable < _model.Names.Variables.Length; variable++)
        {
            int own = variable;
            if (_prospect!.Outlook.State(0)[own] >= 0 && _model.Names.Variables[own].States.Length <= CaseInput.MostStates)
            {
                yield return CaseInput.OfStates(
                    new CircumstanceSubject(_model.Names.Variables[own].Id), _model.Names.Variables[own].States, _states.Select(state => _prospect.Outlook.State(state)[own]));
            }
        }
    }

    private void Clear()
    {
        _worlds.Clear();
        _states.Clear();
        _tempted.Clear();
    }
}
