using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>On which judgements it hangs how likely the act is under one possibility with a design in place.</summary>
public sealed record ConclusionSensitivity
{
    /// <summary>Id of the possibility.</summary>
    public required string Possibility { get; init; }

    /// <summary>Variance of the chance over the worlds. Of chances that never vary nothing is reported.</summary>
    public required double Variance { get; init; }

    /// <summary>Number of worlds in each of the samples the indices were estimated from.</summary>
    public required int Samples { get; init; }

    /// <summary>The chance with every judgement at its median.</summary>
    public required double Central { get; init; }

    /// <summary>The judgements, those that matter most first: by their total index, then by the order of the file.</summary>
    public required ImmutableArray<JudgementSensitivity> Judgements { get; init; }
}
