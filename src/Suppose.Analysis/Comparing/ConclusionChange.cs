using System.Collections.Immutable;

namespace Suppose.Analysis.Comparing;

/// <summary>A conclusion that two versions of an inquiry come to differently.</summary>
/// <param name="Conclusion">What it is about.</param>
/// <param name="Before">What the old version concludes.</param>
/// <param name="After">What the new version concludes.</param>
public sealed record ConclusionChange(ComparedConclusion Conclusion, Concluded Before, Concluded After)
{
    /// <summary>The changed judgements each of which, alone, brings the new conclusion about in the old version.</summary>
    public ImmutableArray<JudgementChange> Enough { get; init; } = [];

    /// <summary>The changed judgements each of which, taken back alone in the new version, brings the old conclusion back.</summary>
    public ImmutableArray<JudgementChange> Needed { get; init; } = [];
}
