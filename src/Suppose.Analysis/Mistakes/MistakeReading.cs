using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Mistakes;

/// <summary>Whether the options of an inquiry were mistakes, and in which circumstances, by our own lights and by those of each possibility.</summary>
public sealed record MistakeReading
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
    public WhyNoMistakes? WhyNot { get; init; }

    /// <summary>The limit that was reached; null where none was.</summary>
    public RunLimit? Limit { get; init; }

    /// <summary>The cases that can be told apart, as things stood: at most <see cref="MistakeFinder.MostCases"/>, the likeliest, in order.</summary>
    public ImmutableArray<MistakeCase> Cases { get; init; } = [];

    /// <summary>How many cases were left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>Where each option that is harmful somewhere is a mistake, and where not; only where no case was left out.</summary>
    public ImmutableArray<MistakeWhere> Where { get; init; } = [];

    /// <summary>Each possibility by its own lights, in the order of the file.</summary>
    public ImmutableArray<PossibilityMistakes> Possibilities { get; init; } = [];
}
