using System.Collections.Immutable;

namespace Suppose.Analysis.Alternatives;

/// <summary>What the actor would do if one change of several were not made: why the change is needed.</summary>
/// <param name="Measure">Id of the measure left out; null where a circumstance is.</param>
/// <param name="Circumstance">The circumstance left as it is; null where a measure is left out.</param>
/// <param name="Best">Ids of the options that are then a best response somewhere, in the order of the file; empty where no such case is left.</param>
public sealed record Lacking(string? Measure, OtherCircumstance? Circumstance, ImmutableArray<string> Best);
