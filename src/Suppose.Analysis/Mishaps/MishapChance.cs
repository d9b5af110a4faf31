using System.Collections.Immutable;

namespace Suppose.Analysis.Mishaps;

/// <summary>How often an outcome that must not happen does, by mistake as well as by choice, under every possibility.</summary>
/// <remarks>The chance is the situation's own, of whatever the actor then does, averaged over what is seen and over what stands of the design. It speaks of the outcome, not of whoever acts.</remarks>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="Chance">The chance under each possibility.</param>
/// <param name="Within">Share of the worlds in which it stays at or below what is borne, under each possibility.</param>
/// <param name="WithinAll">Share of the worlds in which it does so under every possibility, the ordinary member included.</param>
public sealed record MishapChance(string Outcome, ImmutableArray<Quantiles> Chance, ImmutableArray<double> Within, double WithinAll);
