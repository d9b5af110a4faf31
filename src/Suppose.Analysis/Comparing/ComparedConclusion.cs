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
    /// Worlds are drawn anew when a judgement gains or loses its width; medians and shares then wander by less than this.
    private const double Wander = 0.005;

    /// <summary>The chance of the act that is left at the median, where a verdict is concluded.</summary>
    public double Left { get; init; }

    /// <summary>The share of worlds that hold, where a verdict is concluded.</summary>
    public double Holds { get; init; }

    /// <summary>Whether something else is concluded, and not merely because other worlds were drawn.</summary>
    /// <param name="other">The other conclusion about the same.</param>
    public bool IsOtherThan(Concluded other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !Says(other) && (Verdict is null || Math.Abs(Left - other.Left) > Wander || Math.Abs(Holds - other.Holds) > 4 * Wander);
    }

    /// <summary>Whether the same is concluded.</summary>
    /// <param name="other">The other conclusion about the same.</param>
    public bool Says(Concluded other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Yes, Measures, Verdict, Grade) == (other.Yes, other.Measures, other.Verdict, other.Grade);
    }

    /// <summary>The measures of the set.</summary>
    public ImmutableArray<string> Set => Measures is { Length: > 0 } ? [.. Measures.Split('\n')] : [];
}
