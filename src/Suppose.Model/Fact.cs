namespace Suppose.Model;

/// <summary>A circumstance that is in a given state.</summary>
/// <param name="Circumstance">Id of the circumstance.</param>
/// <param name="State">Its state.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Fact(string Circumstance, string State, Place Place);
