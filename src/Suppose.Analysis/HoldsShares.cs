using System.Collections.Immutable;

namespace Suppose.Analysis;

/// <summary>Shares of worlds in which a design holds.</summary>
/// <param name="All">The share in which it holds for every listed possibility at once.</param>
/// <param name="Each">The share for each possibility, in the order of the inquiry.</param>
/// <param name="Mixtures">The share in which it also holds for every mixture of them; null in rated inquiries and where it was not worked out.</param>
/// <param name="Unlisted">The share for motives nobody listed, made of the listed wants and beliefs; null as above.</param>
public sealed record HoldsShares(double All, ImmutableArray<double> Each, double? Mixtures = null, double? Unlisted = null);
