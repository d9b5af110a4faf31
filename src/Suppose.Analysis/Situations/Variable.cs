using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>A circumstance or an outcome, as the tables see it.</summary>
/// <param name="Index">Its place: circumstances first, then outcomes, each in the order of the file, so that a parent may have any index.</param>
/// <param name="Id">The phrase that names it.</param>
/// <param name="States">Its states, in the order of the file.</param>
/// <param name="Rules">The situation's own rules for its chances.</param>
/// <param name="IsCircumstance">Whether it is a circumstance; otherwise it is an outcome.</param>
/// <param name="Seen">Whether the actor sees it without any measure.</param>
internal sealed record Variable(
    int Index, string Id, ImmutableArray<string> States, ImmutableArray<Rule> Rules, bool IsCircumstance, bool Seen)
{
    /// <summary>The place of a state.</summary>
    /// <exception cref="ArgumentException">The variable has no such state.</exception>
    public int StateOf(string state)
    {
        int place = States.IndexOf(state);
        return place >= 0 ? place : throw new ArgumentException($"'{Id}' has no state '{state}'.", nameof(state));
    }

    /// <summary>Which of its states are among those named.</summary>
    public bool[] Among(ImmutableArray<string> states)
    {
        var among = new bool[States.Length];
        foreach (string state in states)
        {
            among[StateOf(state)] = true;
        }

        return among;
    }

    /// <summary>
    /// Which chance of this variable a state's chance is: a variable of two states has one chance, whichever state it is told by;
    /// with more states each has its own.
    /// </summary>
    public int ChanceOf(int state) => States.Length <= 2 ? 0 : state;
}
