using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>Conditions that must hold together, resolved to places: which options, and which states of which variables.</summary>
/// <remarks>Conditions never depend on the world, so cases are settled while tables are laid out and no world ever branches on one.</remarks>
internal sealed class Case
{
    private readonly bool[]? _options;
    private readonly (int Variable, bool[] States)[] _states;

    private Case(bool[]? options, (int Variable, bool[] States)[] states)
    {
        _options = options;
        _states = states;
    }

    /// <summary>The variables that it speaks of; one may stand twice.</summary>
    public IEnumerable<int> Variables => _states.Select(s => s.Variable);

    /// <summary>Whether it holds whatever the variables' states, given an option that it allows.</summary>
    public bool IsUnconditional => _states.Length == 0;

    /// <summary>Resolves conditions; none at all make a case that always holds.</summary>
    public static Case From(ImmutableArray<Condition> when, SituationNames names)
    {
        bool[]? options = null;
        var states = new List<(int, bool[])>();
        foreach (Condition condition in when)
        {
            if (condition.Subject is null)
            {
                options = Both(options, OptionsOf(condition, names));
            }
            else
            {
                Variable variable = names.Variable(condition.Subject);
                states.Add((variable.Index, variable.Among(condition.AnyOf)));
            }
        }

        return new Case(options, [.. states]);
    }

    /// <summary>Whether the option is one it allows.</summary>
    public bool Allows(int option) => _options is null || (option >= 0 && _options[option]);

    /// <summary>Whether the states of all its variables are as it says.</summary>
    /// <param name="states">The state of each variable, by its index; -1 where unknown, which meets nothing.</param>
    public bool Meets(ReadOnlySpan<int> states)
    {
        foreach ((int variable, bool[] allowed) in _states)
        {
            if (states[variable] < 0 || !allowed[states[variable]])
            {
                return false;
            }
        }

        return true;
    }

    private static bool[] OptionsOf(Condition condition, SituationNames names)
    {
        var options = new bool[names.Inquiry.Options.Length];
        foreach (string option in condition.AnyOf)
        {
            options[names.Option(option)] = true;
        }

        return options;
    }

    private static bool[] Both(bool[]? first, bool[] second) =>
        first is null ? second : [.. first.Zip(second, (a, b) => a && b)];
}
