namespace Suppose.Analysis.Rewiring.Search;

/// <summary>What a search came to.</summary>
/// <param name="Ways">The ways of the tree; null where none was found.</param>
/// <param name="Value">Its value, in the mean over the worlds of the search.</param>
/// <param name="Proven">Whether it is proven the best, or that there is none.</param>
/// <param name="Gap">By how much another could at most be better, in what was looked for; 0 where proven; infinite where none was found and none is proven not to be.</param>
internal sealed record FoundTree(bool[]? Ways, double Value, bool Proven, double Gap);
