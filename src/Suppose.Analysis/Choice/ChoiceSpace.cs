using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Choice;

/// <summary>Working space for one information state: the options that can be taken, what they promise, and how often each is chosen.</summary>
internal sealed class ChoiceSpace
{
    private readonly TableStore _store;
    private readonly int[] _options;
    private readonly bool[] _never;
    private readonly double[][] _tables;
    private readonly double[][] _worths;
    private double[] _chances = [];
    private double[] _utilities = [];
    private double[] _shares = [];
    private double[] _gap = [];

    /// <summary>Space for so many options.</summary>
    public ChoiceSpace(TableStore store, int options)
    {
        _store = store;
        _options = new int[options];
        _never = new bool[options];
        _tables = new double[options][];
        _worths = new double[options][];
    }

    /// <summary>The number of options that can be taken.</summary>
    public int Count { get; private set; }

    /// <summary>How much better the best harmful option is than the best other, a row of worlds; minus infinity where none is harmful.</summary>
    public Span<double> Gap => _gap.AsSpan(0, _store.Worlds);

    /// <summary>Whether the i-th option that can be taken is harmful.</summary>
    public bool IsNever(int i) => _never[i];

    /// <summary>How often the i-th option that can be taken is chosen, a row of worlds.</summary>
    public Span<double> Share(int i) => _shares.AsSpan(i * _store.Worlds, _store.Worlds);

    /// <summary>The chance of an information state, a row of worlds.</summary>
    public ReadOnlySpan<double> Chance(int state) => _chances.AsSpan(state * _store.Worlds, _store.Worlds);

    /// <summary>What the i-th option that can be taken is worth to us in an information state, a row of worlds.</summary>
    public ReadOnlySpan<double> Worth(int i, int state) => _worths[_options[i]].AsSpan(state * _store.Worlds, _store.Worlds);

    /// <summary>Turns to what a possibility has before it under standing measures; good until the store is trimmed.</summary>
    public void Open(Prospect prospect, ulong standing)
    {
        Grow();
        _chances = _store.Table(prospect.Outlook.Chance, standing);
        for (int option = 0; option < _tables.Length; option++)
        {
            _tables[option] = prospect.Means[option] ? _store.Table(prospect.Utility[option], standing) : [];
            _worths[option] = prospect.Means[option] && !prospect.Worth.IsEmpty ? _store.Table(prospect.Worth[option], standing) : [];
        }
    }

    /// <summary>Turns to an information state and works out the best response in it.</summary>
    public void Enter(int state, ReadOnlySpan<OptionStanding> terms)
    {
        Count = 0;
        for (int option = 0; option < terms.Length; option++)
        {
            if (terms[option] != OptionStanding.Unavailable)
            {
                _options[Count] = option;
                _never[Count] = terms[option] == OptionStanding.Never;
                _tables[option].AsSpan(state * _store.Worlds, _store.Worlds).CopyTo(_utilities.AsSpan(Count * _store.Worlds));
                Count++;
            }
        }

        StateChoice.BestResponse(Utilities, _never.AsSpan(0, Count), Gap, Shares);
    }

    /// <summary>Puts the quantal response in place of the best response.</summary>
    /// <param name="sharpness">Beta, a row of worlds.</param>
    public void Sharpen(ReadOnlySpan<double> sharpness)
    {
        double[] scratch = _store.Rent(_store.Worlds);
        StateChoice.QuantalResponse(Utilities, sharpness, Shares, scratch.AsSpan(0, _store.Worlds));
        _store.Return(scratch);
    }

    private Span<double> Utilities => _utilities.AsSpan(0, Count * _store.Worlds);

    private Span<double> Shares => _shares.AsSpan(0, Count * _store.Worlds);

    private void Grow()
    {
        if (_gap.Length < _store.Worlds)
        {
            _gap = new double[_store.Worlds];
            _utilities = new double[_options.Length * _store.Worlds];
            _shares = new double[_options.Length * _store.Worlds];
        }
    }
}
