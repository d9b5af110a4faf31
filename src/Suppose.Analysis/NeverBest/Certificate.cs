using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.NeverBest;

/// <summary>Why a harmful option can, or can't, seem the best to some mixture of motives: something that a person can check by adding up.</summary>
/// <remarks>It speaks of one design with all its measures standing, one information state, and one set of beliefs, facts and means: of those, the case that comes nearest to temptation or is most tempted.</remarks>
public sealed record Certificate
{
    /// <summary>Ids of the design's measures, in the order of the file.</summary>
    public required ImmutableArray<string> Measures { get; init; }

    /// <summary>The hull of motives.</summary>
    public required Hull Hull { get; init; }

    /// <summary>Id of the possibility whose beliefs, facts and means hold; null for the situation as it is.</summary>
    public string? Beliefs { get; init; }

    /// <summary>Id of the harmful option.</summary>
    public required string Option { get; init; }

    /// <summary>The information state: every circumstance that is seen, and its state.</summary>
    public required ImmutableArray<Fact> State { get; init; }

    /// <summary>The world it was found in.</summary>
    public required CertificateWorld World { get; init; }

    /// <summary>What it shows.</summary>
    public required CertificateKind Kind { get; init; }

    /// <summary>The mixture: of motives where one tempts, else of acceptable options. Weights are above 0 and sum to 1.</summary>
    public required ImmutableArray<CertificateWeight> Mixture { get; init; }

    /// <summary>The share of worlds in which the same mixture still shows it.</summary>
    public required double Share { get; init; }
}

/// <summary>One part of the mixture that a certificate gives.</summary>
/// <param name="Id">Id of a possibility, a want or an option.</param>
/// <param name="Weight">Its weight, above 0.</param>
/// <param name="Against">Whether it is the aversion to the want that is meant.</param>
public readonly record struct CertificateWeight(string Id, double Weight, bool Against);
