using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>One condition of a rule: a variable is in any of some states, or the option is any of some options.</summary>
/// <param name="Subject">Id of a circumstance or outcome; null where the option is meant.</param>
/// <param name="AnyOf">The states, or the ids of the options, any of which meets the condition.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Condition(string? Subject, ImmutableArray<string> AnyOf, Place Place)
{
    /// <summary>Whether the condition is on the option that the actor takes.</summary>
    public bool IsOnOption => Subject is null;
}
