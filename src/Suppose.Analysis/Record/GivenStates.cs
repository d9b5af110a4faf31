using Suppose.Analysis.Situations;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>What is known of the circumstances of a choice.</summary>
internal sealed class GivenStates
{
    private readonly (int Variable, int State)[] given;

    /// <summary>Reads what is known.</summary>
    public GivenStates(ObservedChoice choice, SituationNames names)
    {
        given = [.. choice.Given.Select(fact => names.Variable(fact.Circumstance)).Zip(choice.Given, (variable, fact) => (variable.Index, variable.StateOf(fact.State)))];
    }

    /// <summary>Indices of the circumstances of which something is known.</summary>
    public IEnumerable<int> Variables => given.Select(g => g.Variable);

    /// <summary>Whether a joint state fits what is known; what it leaves open, as -1, fits.</summary>
    public bool Fit(ReadOnlySpan<int> states)
    {
        foreach (var (variable, state) in given)
        {
            if (states[variable] >= 0 && states[variable] != state)
            {
                return false;
            }
        }

        return true;
    }
}
