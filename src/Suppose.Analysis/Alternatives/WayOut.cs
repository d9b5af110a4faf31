using System.Collections.Immutable;

namespace Suppose.Analysis.Alternatives;

/// <summary>A smallest set of changes that makes an option the actor's best response wherever the harmful one is now.</summary>
/// <remarks>No smaller set of its changes does: leaving out any of them, or several, the option is not the best somewhere.</remarks>
public sealed record WayOut
{
    /// <summary>Ids of the measures that are in place and stand, in the order of the file.</summary>
    public required ImmutableArray<string> Measures { get; init; }

    /// <summary>The circumstances that are so, in the order of the file.</summary>
    public required ImmutableArray<OtherCircumstance> Circumstances { get; init; }

    /// <summary>What the measures cost together, at the median; what nobody judged costs nothing.</summary>
    public required double Cost { get; init; }

    /// <summary>How likely the circumstances were to be so together, by the situation's own chances as things stood, given the possibility's facts; 1 where there are none.</summary>
    public required double Chance { get; init; }

    /// <summary>The share of worlds in which it does.</summary>
    public double Share { get; init; }

    /// <summary>For each change, measures first: what would be the best somewhere if all others were made and it were not.</summary>
    public ImmutableArray<Lacking> Without { get; init; } = [];

    /// <summary>Number of changes.</summary>
    public int Size => Measures.Length + Circumstances.Length;
}
