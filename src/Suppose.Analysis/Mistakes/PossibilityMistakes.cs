using System.Collections.Immutable;

namespace Suppose.Analysis.Mistakes;

/// <summary>Whether there was a mistake by a possibility's own lights, in every case in which a harmful option was within its reach.</summary>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Cases">The cases, in order; empty where none was ever within reach.</param>
public sealed record PossibilityMistakes(string Possibility, ImmutableArray<OwnLights> Cases);
