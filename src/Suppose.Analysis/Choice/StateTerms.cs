using System.Collections.Immutable;

namespace Suppose.Analysis.Choice;

/// <summary>What each option is in each information state, under standing measures.</summary>
internal sealed class StateTerms
{
    private readonly OptionStanding[] _terms;
    private readonly int _options;

    /// <summary>Terms laid out <c>[state, option]</c>.</summary>
    public StateTerms(OptionStanding[] terms, int options)
    {
        _terms = terms;
        _options = options;
        int[] states = [.. Enumerable.Range(0, terms.Length / options)];
        Answered = [.. states.Where(state => In(state).Contains(OptionStanding.Acceptable))];
        Unanswered = [.. states.Except(Answered)];
        Acceptable = [.. states.Select(state => Where(state, OptionStanding.Acceptable))];
        Never = [.. states.Select(state => Where(state, OptionStanding.Never))];
    }

    /// <summary>The states in which an acceptable option is left.</summary>
    public int[] Answered { get; }

    /// <summary>The states in which none is.</summary>
    public int[] Unanswered { get; }

    /// <summary>The acceptable options of each state.</summary>
    public ImmutableArray<ImmutableArray<int>> Acceptable { get; }

    /// <summary>The harmful options of each state.</summary>
    public ImmutableArray<ImmutableArray<int>> Never { get; }

    /// <summary>What each option is in a state.</summary>
    public ReadOnlySpan<OptionStanding> In(int state) => _terms.AsSpan(state * _options, _options);

    private ImmutableArray<int> Where(int state, OptionStanding kind)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (int option = 0; option < _options; option++)
        {
            if (In(state)[option] == kind)
            {
                found.Add(option);
            }
        }

        return found.ToImmutable();
    }
}
