using System.Collections.Immutable;

namespace Suppose.Analysis.Situations;

/// <summary>What the actor sees when acting: the circumstances that are seen anyhow, and those that standing measures reveal.</summary>
/// <param name="Key">A bit mask of what is revealed, over the circumstances that measures can reveal.</param>
/// <param name="Circumstances">Indices of the circumstances seen, rising.</param>
internal sealed record Sight(ulong Key, ImmutableArray<int> Circumstances);
