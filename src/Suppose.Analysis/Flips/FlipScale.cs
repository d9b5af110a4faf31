using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips;

/// <summary>The scale on which a judgement is moved: log odds for what lies in [0, 1], the logarithm for factors and weights.</summary>
internal static class FlipScale
{
    /// <summary>How far a judgement is moved at most, either way: a factor of a million.</summary>
    public static readonly double Most = Logarithm.Of(1e6);

    /// <summary>Where a value lies; infinite at an end of the scale, from which no factor leads away.</summary>
    public static double To(JudgementKind kind, double value) => IsFactor(kind) ? Logarithm.Of(value) : Logarithm.Of(value) - Logarithm.Of(1 - value);

    /// <summary>The value at a place.</summary>
    public static double From(JudgementKind kind, double place) => IsFactor(kind) ? Exponential.Of(place) : place < 0 ? Exponential.Of(place) / (1 + Exponential.Of(place)) : 1 / (1 + Exponential.Of(-place));

    private static bool IsFactor(JudgementKind kind) => kind is JudgementKind.Shift or JudgementKind.Weight or JudgementKind.Sharpness;
}
