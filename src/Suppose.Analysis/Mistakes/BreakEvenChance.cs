namespace Suppose.Analysis.Mistakes;

/// <summary>How likely something the actor does not see would have to be for the answer to turn: at the central world, all else as it is.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="Circumstance">Id of a circumstance that is not seen in the case.</param>
/// <param name="State">One of its states.</param>
/// <param name="Now">How likely that state is in the case.</param>
/// <param name="At">How likely it would have to be: there the option falls short by <see cref="Regretted.Slight"/>.</param>
/// <param name="Factor">By what factor the odds of the state would have to move, at least 1 whichever way.</param>
/// <param name="IsMistakeNow">Whether taking the option is a mistake as it is, so that beyond <paramref name="At"/> it would be none; else the other way round.</param>
/// <remarks>
/// What is expected of each option is linear in the chance of one state, its odds against the others being moved while the others keep their proportions. So the option is no
/// mistake on one stretch of chances, and <paramref name="At"/> is the nearer end of it.
/// </remarks>
public sealed record BreakEvenChance(string Option, string Circumstance, string State, double Now, double At, double Factor, bool IsMistakeNow);
