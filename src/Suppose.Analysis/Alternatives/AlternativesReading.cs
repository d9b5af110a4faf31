using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Alternatives;

/// <summary>What stood in the way of something less destructive.</summary>
public sealed record AlternativesReading
{
    /// <summary>The inquiry.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>Seed of the scrambling.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of worlds: 1 where the file is certain.</summary>
    public required int Worlds { get; init; }

    /// <summary>Whether no judgement has any width.</summary>
    public required bool Certain { get; init; }

    /// <summary>Why there is nothing to say; null where there is.</summary>
    public WhyNoWays? WhyNot { get; init; }

    /// <summary>The limit that was reached; null where none was.</summary>
    public RunLimit? Limit { get; init; }

    /// <summary>All sets of up to this many changes were tried.</summary>
    public int LargestTried { get; init; }

    /// <summary>With at most this many circumstances among them.</summary>
    public int MostCircumstances { get; init; }

    /// <summary>How many sets that is.</summary>
    public int SetsTried { get; init; }

    /// <summary>Whether there are no others.</summary>
    public bool Exhaustive { get; init; }

    /// <summary>The possibilities that are tempted as things stood, in the order of the file.</summary>
    public ImmutableArray<PossibilityWays> Possibilities { get; init; } = [];

    /// <summary>What stood in the way under all of them, one entry an option.</summary>
    public ImmutableArray<OptionBlocks> Blocks { get; init; } = [];
}
