using System.Collections.Immutable;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>A circumstance or an outcome as far as others need to know it: its name and its states.</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="States">Its states.</param>
/// <param name="IsOutcome">Whether it is an outcome.</param>
/// <param name="Position">Its place among the outcomes, or among the circumstances.</param>
/// <param name="Place">Where it stands in the file.</param>
internal sealed record DeclaredVariable(string Id, ImmutableArray<string> States, bool IsOutcome, int Position, Place Place)
{
    /// <summary>The states of a variable that names none.</summary>
    public static readonly ImmutableArray<string> YesNo = ["yes", "no"];

    /// <summary>Whether its states are yes and no.</summary>
    public bool IsYesNo => States is ["yes", "no"];

    /// <summary>The key of the row of its rules, in which equal words share a draw.</summary>
    public string RulesKey => DrawKey.Of(IsOutcome ? "outcomes" : "circumstances", Id, "rules");

    /// <summary>The state as it was declared; null where it has no such state.</summary>
    /// <param name="phrase">The state as written; <c>true</c> and <c>false</c> count as <c>yes</c> and <c>no</c>.</param>
    public string? FindState(string phrase)
    {
        string state = Phrase.Normalize(phrase);
        state = !IsYesNo ? state : state.ToLowerInvariant() switch
        {
            "true" => "yes",
            "false" => "no",
            _ => state,
        };
        return States.FirstOrDefault(s => Phrase.Comparer.Equals(s, state));
    }
}
