using System.Collections.Immutable;

namespace Suppose.Analysis;

/// <summary>Whether it would matter to know which possibility is true.</summary>
/// <param name="Evpi">Expected value of perfect information about the possibility, on the scale of our value.</param>
/// <param name="MinimaxRegretDesign">The design whose largest regret, worlds averaged first, is smallest.</param>
/// <param name="MinimaxRegret">That regret.</param>
/// <param name="Moot">Whether some design has regret at most 0.01 under every possibility.</param>
public sealed record Settlement(double Evpi, ImmutableArray<string> MinimaxRegretDesign, double MinimaxRegret, bool Moot);
