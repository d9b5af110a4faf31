using System.Collections.Immutable;

namespace Suppose.Model.Desires;

/// <summary>Something one is afraid of: a factor on the odds of every link of some ways.</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="Shifts">The ways and the factor on the odds of their links.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Fear(string Id, ImmutableArray<Named> Shifts, Place Place);
