using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Mistakes;

/// <summary>Whether a harmful option was a mistake in one case, seen with and without one possibility's wants and beliefs.</summary>
/// <remarks>
/// The facts that the possibility brings, and the options within its reach, are the same in all four. Its wants are on the scale of expected utility (weights sum to 1), ours on
/// the scale of the file; amounts are not to be compared across the two.
/// </remarks>
public sealed record OwnLights
{
    /// <summary>Id of the option.</summary>
    public required string Option { get; init; }

    /// <summary>Every circumstance that is seen, and its state.</summary>
    public required ImmutableArray<Fact> State { get; init; }

    /// <summary>How likely the case is, given the facts that the possibility brings.</summary>
    public required Quantiles Chance { get; init; }

    /// <summary>By its own wants and its own beliefs.</summary>
    public required Regretted Own { get; init; }

    /// <summary>By its own wants, with the chances as the file has them.</summary>
    public required Regretted OwnWants { get; init; }

    /// <summary>By our wants, with its beliefs.</summary>
    public required Regretted OurWants { get; init; }

    /// <summary>By our wants, with the chances as the file has them.</summary>
    public required Regretted Ours { get; init; }

    /// <summary>What the claim that it was no mistake comes to.</summary>
    public required ClaimGround Ground { get; init; }
}
