using Suppose.Model;

namespace Suppose.Analysis.Flips;

/// <summary>The scale on which a judgement is moved: log odds for what lies in [0, 1], the logarithm for factors and weights.</summary>
internal static class FlipScale
{
    /// <summary>How far a judgement is moved at most, either way: a factor of a million.</summary>
    public static readonly double Most = Math.Log(1e6);

    /// <summary>Where a value lies; infinite at an end of the scale, from which no factor leads away.</summary>
    public static double To(JudgementKind kind, double value) => IsFactor(kind) ? Math.Log(value) : Math.Log(value) - Math.Log(1 - value);

    /// <summary>The value at a place.</summary>
    public static double From(JudgementKind kind, double place) => IsFactor(kind) ? Math.Exp(place) : place < 0 ? Math.Exp(place) / (1 + Math.Exp(place)) : 1 / (1 + Math.Exp(-place));

    private static bool IsFactor(JudgementKind kind) => kind is JudgementKind.Shift or JudgementKind.Weight or JudgementKind.Sharpness;
}
