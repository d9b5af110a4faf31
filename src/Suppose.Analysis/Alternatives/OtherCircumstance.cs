namespace Suppose.Analysis.Alternatives;

/// <summary>A circumstance that would have had to be so, and to be known to the actor.</summary>
/// <param name="Circumstance">Id of the circumstance.</param>
/// <param name="State">The state it would have had to be in.</param>
public readonly record struct OtherCircumstance(string Circumstance, string State);
