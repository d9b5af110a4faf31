using System.Collections.Immutable;

namespace Suppose.Language.Checks.Situations;

/// <summary>What a condition can be on: a circumstance, an outcome, or the option.</summary>
/// <param name="Id">Its id; null for the option.</param>
/// <param name="Values">Its states, or the options.</param>
internal sealed record Subject(string? Id, ImmutableArray<string> Values);
