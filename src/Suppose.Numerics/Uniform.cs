namespace Suppose.Numerics;

/// <summary>A range all of whose values are held equally possible: what a word of a lexicon stands for.</summary>
/// <remarks>The quantile is <c>low + u (high - low)</c>, rounded once and never past an end. A range without width is certain.</remarks>
public sealed record Uniform : Distribution
{
    /// <summary>The range from <paramref name="low"/> to <paramref name="high"/>, ends included.</summary>
    /// <exception cref="ArgumentException">An end is not finite, the ends are reversed, or their difference overflows.</exception>
    public Uniform(double low, double high)
    {
        Require.Range(low, high, nameof(low));
        Minimum = low;
        Maximum = high;
    }

    /// <inheritdoc/>
    public override double Minimum { get; }

    /// <inheritdoc/>
    public override double Maximum { get; }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        Require.Share(u, nameof(u));
        return u == 1 ? Maximum : Between(u);
    }

    private double Between(double u) =>
        Math.Min(Math.FusedMultiplyAdd(u, Maximum - Minimum, Minimum), Maximum);
}
