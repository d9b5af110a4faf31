using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Alternatives;

/// <summary>Measures in place, and circumstances that are so.</summary>
/// <param name="Measures">The measures.</param>
/// <param name="Facts">Place of the set of circumstances.</param>
/// <param name="Size">Number of changes.</param>
internal readonly record struct ChangeSet(ulong Measures, int Facts, int Size)
{
    /// <summary>Whether it is part of another.</summary>
    public bool IsPartOf(ChangeSet other, FactSets facts) => other.Measures.HasAll(Measures) && (Facts == 0 || facts.IsPart(Facts, other.Facts));
}
