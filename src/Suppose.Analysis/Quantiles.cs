namespace Suppose.Analysis;

/// <summary>Where a quantity lies over the worlds: its 5%, 50% and 95% quantiles.</summary>
/// <param name="P05">The value that 5% of the worlds stay below.</param>
/// <param name="P50">The median.</param>
/// <param name="P95">The value that 95% of the worlds stay below.</param>
/// <remarks>
/// Quantile q of W sorted values is read by linear interpolation at position q (W - 1) (Hyndman and Fan 1996, type 7).
/// All three are equal where the file is certain. <c>default</c> is a certain zero.
/// </remarks>
public readonly record struct Quantiles(double P05, double P50, double P95)
{
    /// <summary>A quantity that is the same in every world.</summary>
    public static Quantiles Certain(double value) => new(value, value, value);
}
