using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>Wants put in order of importance only.</summary>
/// <remarks>Weights are drawn uniformly from the simplex and sorted; wants of one tier share a rank and are not ordered among themselves.</remarks>
/// <param name="KeyPrefix">Prefix of the draws' keys; the draw of a want is this, a slash and the want's id.</param>
/// <param name="Tiers">From the most important down; each tier lists the wants of one rank.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record RankedWants(string KeyPrefix, ImmutableArray<ImmutableArray<RankedWant>> Tiers, Place Place);

/// <summary>One want in an order of importance.</summary>
/// <param name="Want">Id of the want.</param>
/// <param name="Aversion">Whether it is one to be avoided, so that its weight is negative.</param>
public sealed record RankedWant(string Want, bool Aversion)
{
    /// <summary>The name that its draw goes by; null where that is the want's own. A renamed want keeps its draw so.</summary>
    public string? DrawnAs { get; init; }
}
