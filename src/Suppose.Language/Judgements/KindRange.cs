using Suppose.Model;

namespace Suppose.Language.Judgements;

/// <summary>The values that a kind of judgement may take.</summary>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest.</param>
internal readonly record struct KindRange(double Low, double High)
{
    /// <summary>The largest factor, sharpness or weight; beyond it numbers stop meaning anything to people and sums lose digits.</summary>
    public const double Largest = 1_000_000;

    /// <summary>Whether the range is that of a share, [0, 1].</summary>
    public bool IsShare => this is { Low: 0, High: 1 };

    /// <summary>The range of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="mayBeAversion">Whether a strength may be negative.</param>
    public static KindRange Of(JudgementKind kind, bool mayBeAversion) => kind switch
    {
        JudgementKind.Strength when mayBeAversion => new KindRange(-1, 1),
        JudgementKind.Shift or JudgementKind.Sharpness or JudgementKind.Weight => new KindRange(0, Largest),
        _ => new KindRange(0, 1),
    };
}
