using System.Collections.Immutable;

namespace Suppose.Analysis.Comparing;

/// <summary>What changed from one version of an inquiry to another, and which judgement did it.</summary>
public sealed record RunComparison
{
    /// <summary>The run of the old version.</summary>
    public required InquiryRun Before { get; init; }

    /// <summary>The run of the new version.</summary>
    public required InquiryRun After { get; init; }

    /// <summary>Ids of possibilities and measures that the new version adds, in the order of the file.</summary>
    public ImmutableArray<string> Added { get; init; } = [];

    /// <summary>Ids of possibilities and measures that it leaves out, in the order of the old file.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>The judgements that differ, in the order of the new file.</summary>
    public ImmutableArray<JudgementChange> Judgements { get; init; } = [];

    /// <summary>The conclusions that differ.</summary>
    public ImmutableArray<ConclusionChange> Conclusions { get; init; } = [];

    /// <summary>Whether each changed judgement was tried alone; not where there were too many.</summary>
    public bool TriedEach { get; init; }
}
