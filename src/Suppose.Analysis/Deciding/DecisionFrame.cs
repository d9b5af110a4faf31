using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Deciding;

/// <summary>What every world shares: kinds of person, what may be seen, options, and which of them can be taken when what is seen.</summary>
/// <remarks>Joint states of the signals are counted with the last signal running fastest. Options that the file marks as never to be used are not there to be taken.</remarks>
internal sealed class DecisionFrame
{
    private readonly int[] _cells;
    private readonly int[][] _signalStates;
    private readonly bool[] _allowed;

    /// <summary>The frame of an inquiry.</summary>
    /// <param name="names">The inquiry's names.</param>
    /// <param name="type">Index of the circumstance that is the kind of person.</param>
    /// <param name="scope">What a table spans: the kind and all that is seen.</param>
    public DecisionFrame(SituationNames names, int type, TableScope scope)
    {
        Inquiry inquiry = names.Inquiry;
        Names = names;
        Type = inquiry.Circumstances[type];
        Kinds = Type.States.Length;
        Options = inquiry.Options.Length;
        Signals = [.. scope.Variables.Where(v => v != type).Select(v => names.Variables[v])];
        States = scope.Cells / Kinds;
        _signalStates = new int[States][];
        _cells = new int[Kinds * States];
        _allowed = new bool[Options * States];
        OptionTerms[] terms = [.. inquiry.Options.Select(option => new OptionTerms(option, names))];
        var states = new int[names.Variables.Length];
        for (int state = 0; state < States; state++)
        {
            Array.Fill(states, -1);
            _signalStates[state] = Digits(state);
            for (int signal = 0; signal < Signals.Length; signal++)
            {
                states[Signals[signal].Index] = _signalStates[state][signal];
            }

            for (int option = 0; option < Options; option++)
            {
                _allowed[(option * States) + state] = terms[option].In(0, states) == OptionStanding.Acceptable;
            }

            for (int kind = 0; kind < Kinds; kind++)
            {
                states[type] = kind;
                _cells[(kind * States) + state] = scope.CellOf(states);
            }
        }

        OptionOrder = [.. Enumerable.Range(0, Options).OrderBy(o => inquiry.Options[o].Reversible ? 0 : 1)];
    }

    /// <summary>The inquiry's names.</summary>
    public SituationNames Names { get; }

    /// <summary>The kind of person.</summary>
    public Circumstance Type { get; }

    /// <summary>Number of kinds.</summary>
    public int Kinds { get; }

    /// <summary>Number of options.</summary>
    public int Options { get; }

    /// <summary>Number of joint states of the signals; 1 where nothing is seen.</summary>
    public int States { get; }

    /// <summary>What is seen, in the order of the file.</summary>
    public ImmutableArray<Variable> Signals { get; }

    /// <summary>Options in the order in which equally good ones are taken: what can be undone first, then as in the file.</summary>
    public ImmutableArray<int> OptionOrder { get; }

    /// <summary>The cell of a table in which a kind and a joint state of the signals lie.</summary>
    public int Cell(int kind, int state) => _cells[(kind * States) + state];

    /// <summary>The state of each signal in a joint state.</summary>
    public ReadOnlySpan<int> SignalStates(int state) => _signalStates[state];

    /// <summary>Whether an option can be taken where this is seen.</summary>
    public bool Allows(int option, int state) => _allowed[(option * States) + state];

    /// <summary>Whether a kind is one that must not be harmed.</summary>
    public bool IsInnocent(int kind) => Type.InnocentStates.Contains(Type.States[kind]);

    private int[] Digits(int state)
    {
        var digits = new int[Signals.Length];
        for (int signal = Signals.Length - 1; signal >= 0; signal--)
        {
            (state, digits[signal]) = Math.DivRem(state, Signals[signal].States.Length);
        }

        return digits;
    }
}
