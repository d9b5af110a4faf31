using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>One line of a variable's chances: when all conditions hold, these are the chances of its states.</summary>
/// <remarks>
/// Of a variable's rules the first whose conditions hold counts. What <see cref="Chances"/> leave over is shared equally by the states they leave out;
/// words that sum past 1, or that name all states and miss 1, are rescaled.
/// </remarks>
/// <param name="When">The conditions, all of which must hold; empty for a rule that always holds.</param>
/// <param name="Chances">Chances of named states; a yes/no variable names <c>yes</c> alone.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Rule(ImmutableArray<Condition> When, ImmutableArray<StateChance> Chances, Place Place);
