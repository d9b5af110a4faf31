using System.Collections.Immutable;

namespace Suppose.Analysis.Rewiring;

/// <summary>A smallest set of terms whose letting go makes every aim reachable: no part of it does.</summary>
/// <param name="Terms">Ids of the terms, none of them locked, in the order of the file.</param>
/// <param name="Matters">How much they matter together: the sum over the terms. A term that was not judged counts 0.</param>
/// <param name="Best">The best tree that reaches the aims without them.</param>
public sealed record Release(ImmutableArray<string> Terms, Quantiles Matters, DesireTree Best);
