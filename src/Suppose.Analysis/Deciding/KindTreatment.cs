using System.Collections.Immutable;

namespace Suppose.Analysis.Deciding;

/// <summary>What the best rule does to people of one kind: harm done where they are innocent, harm let through where they are not.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Options">For each option of the file, the share of such people towards whom it is taken.</param>
/// <param name="Unmet">For each of our wants, how often it goes unmet with such people.</param>
/// <param name="Lost">How much less such a person's case is worth to us than if their kind were known, on the scale of our wants; at least 0.</param>
public sealed record KindTreatment(string Kind, ImmutableArray<Quantiles> Options, ImmutableArray<UnmetWant> Unmet, double Lost);

/// <summary>How often one of our wants goes unmet with people of one kind; of what we would avoid, how often it comes about.</summary>
/// <param name="Want">Id of the want.</param>
/// <param name="Aversion">Whether it is something that we would avoid.</param>
/// <param name="UnderRule">How often under the best rule.</param>
/// <param name="IfKnown">How often if their kind were known.</param>
public sealed record UnmetWant(string Want, bool Aversion, Quantiles UnderRule, Quantiles IfKnown);
