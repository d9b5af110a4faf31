using System.Collections.Immutable;

namespace Suppose.Analysis.NeverBest;

/// <summary>A case in which a hull may be tempted: one information state and one harmful option that can be taken in it; the default is no case.</summary>
/// <param name="Prospect">What options promise.</param>
/// <param name="Standing">The measures that stand.</param>
/// <param name="State">The information state.</param>
/// <param name="Never">The harmful option.</param>
/// <param name="Acceptable">The acceptable options that can be taken, at least one.</param>
internal readonly record struct HullCase(HullProspect Prospect, ulong Standing, int State, int Never, ImmutableArray<int> Acceptable);
