using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>On which judgements it hangs how likely the act is under one possibility with a design in place.</summary>
public sealed record ConclusionSensitivity
{
    /// <summary>Id of the possibility.</summary>
    public required string Possibility { get; init; }

    /// <summary>Variance of the chance over the worlds. Of chances that never vary nothing is reported.</summary>
    public required double Variance { get; init; }

    /// <summary>Number of worlds that the indices were estimated from: in each of two samples where there are total indices, else those that were searched.</summary>
    public required int Samples { get; init; }

    /// <summary>The chance with every judgement at its median.</summary>
    public required double Central { get; init; }

    /// <summary>The judgements, those that matter most first: by their total index (where there is none, the first-order one), then by the order of the file.</summary>
    public required ImmutableArray<JudgementSensitivity> Judgements { get; init; }
}
