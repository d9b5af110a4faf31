using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>Something that differs from case to case and may have to do with what happens in them: a number, or one of a few states.</summary>
public sealed class CaseInput
{
    /// <summary>The most states that an input may have.</summary>
    public const int MostStates = 64;

    private readonly double[] _values;

    private CaseInput(CaseSubject subject, double[] values, ImmutableArray<string> states)
    {
        Subject = subject;
        _values = values;
        States = states;
    }

    /// <summary>What it stands for.</summary>
    public CaseSubject Subject { get; }

    /// <summary>Its states, in the order of the file; empty for a number.</summary>
    public ImmutableArray<string> States { get; }

    /// <summary>Whether it has states and not numbers.</summary>
    public bool HasStates => !States.IsEmpty;

    /// <summary>One value a case; of an input with states, the place of the state.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>Whether it is the same in every case, so that nothing can hang on it.</summary>
    public bool IsConstant => _values.Length == 0 || !_values.AsSpan().ContainsAnyExcept(_values[0]);

    /// <summary>An input of numbers.</summary>
    /// <exception cref="ArgumentException">A value is not a number.</exception>
    public static CaseInput OfNumbers(CaseSubject subject, double[] values)
    {
        if (Array.Exists(values, double.IsNaN))
        {
            throw new ArgumentException("Every value has to be a number.", nameof(values));
        }

        return new CaseInput(subject, values, []);
    }

    /// <summary>An input of states.</summary>
    /// <param name="subject">What it stands for.</param>
    /// <param name="states">The states.</param>
    /// <param name="values">The place of each case's state.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="MostStates"/> states, or none.</exception>
    public static CaseInput OfStates(CaseSubject subject, ImmutableArray<string> states, IEnumerable<int> values)
    {
        if (states.Length is 0 or > MostStates)
        {
            throw new ArgumentException("There may be 1 to 64 states.", nameof(states));
        }

        return new CaseInput(subject, [.. values.Select(state => (double)state)], states);
    }
}
