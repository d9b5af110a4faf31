using System.Collections.Immutable;

namespace Suppose.Analysis.Comparing;

/// <summary>What a conclusion is about.</summary>
/// <param name="Kind">What sort of conclusion it is.</param>
/// <param name="Measure">Id of the measure, where it is about one.</param>
/// <param name="Possibility">Id of the possibility, where it is about one.</param>
public readonly record struct ComparedConclusion(ConclusionKind Kind, string? Measure, string? Possibility);

/// <summary>What is concluded.</summary>
/// <param name="Yes">Whether it is so, where that is the question.</param>
/// <param name="Measures">The set, its measures joined by line feeds, where a set is concluded; else null.</param>
/// <param name="Verdict">How a set or measure fares, where that is concluded.</param>
/// <param name="Grade">What it makes of the act, where that is concluded.</param>
public sealed record Concluded(bool? Yes, string? Measures, Verdict? Verdict, Grade? Grade)
{
    /// <summary>The measures of the set.</summary>
    public ImmutableArray<string> Set => Measures is { Length: > 0 } ? [.. Measures.Split('\n')] : [];
}
