namespace Suppose.Analysis.Flips;

/// <summary>The order in which flips are told.</summary>
internal static class FlipOrder
{
    /// <summary>To so many decimals factors are compared, so that those which are equal but for rounding are equal.</summary>
    public const int Decimals = 12;

    /// <summary>Those that need move least first; of equals those that the judgement itself allows, since nobody's mind need change for them.</summary>
    public static IEnumerable<Flip> Of(IEnumerable<Flip> flips) => flips.OrderBy(flip => Math.Round(flip.Factor, Decimals)).ThenBy(flip => flip.WithinRange ? 0 : 1);
}
