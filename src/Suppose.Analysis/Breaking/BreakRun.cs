using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Robustness;
using Suppose.Analysis.Breaking.Sensitivity;
using Suppose.Model;

namespace Suppose.Analysis.Breaking;

/// <summary>Where a design breaks, what that hangs on, and how robust it is beside others.</summary>
public sealed record BreakRun
{
    /// <summary>The inquiry.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>Seed of the worlds.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of worlds: 1 where the file is certain.</summary>
    public required int Worlds { get; init; }

    /// <summary>Whether no judgement has any width, so that there is one world and nothing to search.</summary>
    public required bool Certain { get; init; }

    /// <summary>The limit that kept the run from looking at any design; null where it looked. Then nothing below is set.</summary>
    public RunLimit? Limit { get; init; }

    /// <summary>Ids of the design's measures.</summary>
    public ImmutableArray<string> Design { get; init; } = [];

    /// <summary>Whether the design is the one that a run would speak of first.</summary>
    public bool IsLeading { get; init; }

    /// <summary>The possibilities in the order of the file, and then all of them at once.</summary>
    public ImmutableArray<Breakage> Breaks { get; init; } = [];

    /// <summary>What the chance of each possibility hangs on, where it varies, in the order of the file.</summary>
    public ImmutableArray<ConclusionSensitivity> Sensitivities { get; init; } = [];

    /// <summary>Metrics of robustness; null where a limit was reached.</summary>
    public RobustnessTable? Robustness { get; init; }

    /// <summary>Every world; null where a limit was reached.</summary>
    public WorldRecord? Record { get; init; }
}
