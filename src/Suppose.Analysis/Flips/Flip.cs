using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Flips;

/// <summary>The smallest change of one judgement that reverses a conclusion.</summary>
/// <remarks>
/// All other judgements stay at their medians. The change is measured where the judgement lives: for a chance, expectation, reliability or strength
/// in log odds, for a shift or a weight in its logarithm; <see cref="Factor"/> is that change as a plain factor. Every flip has been verified by
/// working the conclusion out anew on both sides of <see cref="BreakEven"/>.
/// </remarks>
public sealed record Flip
{
    /// <summary>What it reverses.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>What is concluded instead, just beyond the break-even value.</summary>
    public required Conclusion Becomes { get; init; }

    /// <summary>The judgement that would have to be otherwise.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>Its value now: its median.</summary>
    public required double Now { get; init; }

    /// <summary>The value at which the conclusion turns.</summary>
    public required double BreakEven { get; init; }

    /// <summary>By what factor its odds (a shift, a weight: it itself) must move, at least 1 whichever way; infinite where only an end of its range will do.</summary>
    public required double Factor { get; init; }

    /// <summary>Whether the break-even value lies within what the judgement itself allows, so that no one's mind need change.</summary>
    public required bool WithinRange { get; init; }

    /// <summary>Share of worlds in which the conclusion, worked out in that world, is as at the central one; null where it was not worked out there.</summary>
    public double? Share { get; init; }

    /// <summary>Labels of every place in the file that shares this draw, and so moves with it.</summary>
    public ImmutableArray<string> Uses { get; init; } = [];
}
