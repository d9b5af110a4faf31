using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>Things and what each of them is, as pairs.</summary>
/// <param name="Rows">The pairs: a name, and one cell.</param>
public sealed record Facts(ImmutableArray<GridRow> Rows) : Block;
