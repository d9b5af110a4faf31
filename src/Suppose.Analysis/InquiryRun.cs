using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis;

/// <summary>What running an inquiry found.</summary>
public sealed record InquiryRun
{
    /// <summary>The inquiry that was run.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>Seed of the scrambling.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of worlds that were computed: 1 where the file is certain.</summary>
    public required int Worlds { get; init; }

    /// <summary>Whether no judgement has any width, so that the results are exact.</summary>
    public required bool Certain { get; init; }

    /// <summary>Whether every feasible design was looked at, so that what is called best is proven so.</summary>
    public required bool Exhaustive { get; init; }

    /// <summary>Number of designs looked at that respect needs and excludes.</summary>
    public required long Feasible { get; init; }

    /// <summary>The listed designs, by size and then by order in the file.</summary>
    public required ImmutableArray<DesignResult> Designs { get; init; }

    /// <summary>Whether settling the motive would matter; null where the file does not say what is ours or the actor is living.</summary>
    public Settlement? Settling { get; init; }
}
