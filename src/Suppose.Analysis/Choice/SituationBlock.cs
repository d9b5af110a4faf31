using Suppose.Analysis.Designs;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Choice;

/// <summary>One thread's view of a <see cref="SituationModel"/>: choices in a stretch of worlds.</summary>
/// <remarks>
/// Expectations are worked out once for all sets of standing measures that they can't tell apart, and so is what a possibility does.
/// </remarks>
internal sealed class SituationBlock : ActBlock
{
    private readonly SituationModel _model;
    private readonly WorldBlock _block;
    private readonly TableStore _store;
    private readonly Dictionary<(int Possibility, ulong Standing), ChoiceRows> _choices = [];
    private readonly ChoiceMaker _maker;
    private int _first = -1;

    /// <summary>A view on a model; turn it to some worlds before anything is asked of it.</summary>
    public SituationBlock(SituationModel model)
    {
        _model = model;
        _block = new WorldBlock(model.Table);
        _store = new TableStore(_block, model.Motives);
        _maker = new ChoiceMaker(model, _store);
    }

    /// <summary>The block's tables.</summary>
    public TableStore Store => _store;

    /// <inheritdoc/>
    public override void MoveTo(int firstWorld, int worlds)
    {
        Forget();
        _store.Clear();
        _block.MoveTo(firstWorld, worlds);
        _first = firstWorld;
    }

    /// <summary>Turns to a stretch of worlds, unless it is the one at hand.</summary>
    public void TurnTo(int firstWorld, int worlds)
    {
        if (_first != firstWorld || _block.Worlds != worlds)
        {
            MoveTo(firstWorld, worlds);
        }
    }

    /// <inheritdoc/>
    public override void Evaluate(int possibility, ulong standing, Span<double> act, Span<double> tempted, Span<double> value)
    {
        Open(possibility);
        ChoiceRows rows = _maker.Make(possibility, standing & _model.Touching(possibility));
        rows.Act.CopyTo(act);
        rows.Tempted.CopyTo(tempted);
        if (!value.IsEmpty)
        {
            rows.Value.CopyTo(value);
        }

        rows.Return(_store);
    }

    /// <inheritdoc/>
    public override void Leave() => _store.LetGoOfOwn();

    /// <summary>What a possibility does when exactly these measures stand.</summary>
    public ChoiceRows Choice(int possibility, ulong standing)
    {
        (int, ulong) key = (possibility, standing & _model.Touching(possibility));
        if (!_choices.TryGetValue(key, out ChoiceRows rows))
        {
            Open(possibility);
            rows = _maker.Make(possibility, key.Item2);
            _choices.Add(key, rows);
        }

        return rows;
    }

    /// <summary>Writes what a possibility would do by best response when exactly these measures stand, <c>[option, world]</c>.</summary>
    public void Instead(int possibility, ulong standing, Span<double> shares)
    {
        Open(possibility);
        _maker.Instead(possibility, standing & _model.Touching(possibility), shares);
    }

    private void Open(int possibility)
    {
        _store.Trim();
        _store.Among = _model.Touching(possibility);
    }

    private void Forget()
    {
        foreach (ChoiceRows rows in _choices.Values)
        {
            rows.Return(_store);
        }

        _choices.Clear();
    }
}
