using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Findings;

/// <summary>One thing to say about a result, with the numbers and judgements it rests on. A finding never computes, it only says.</summary>
/// <param name="Key">The key of its sentence.</param>
/// <param name="Text">The sentence, filled in, as plain text.</param>
public sealed record Finding(string Key, string Text)
{
    /// <summary>The numbers that the sentence gives, unrounded, in its order.</summary>
    public ImmutableArray<double> Figures { get; init; } = [];

    /// <summary>The judgements of the file that it rests on, where it names any.</summary>
    public ImmutableArray<Judgement> RestsOn { get; init; } = [];
}
