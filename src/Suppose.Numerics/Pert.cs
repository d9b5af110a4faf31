namespace Suppose.Numerics;

/// <summary>A guess by its lowest, likeliest and highest value.</summary>
/// <remarks>
/// A beta distribution stretched over [low, high] with shapes <c>a = 1 + 4 (mode - low) / (high - low)</c> and <c>b = 6 - a</c>,
/// so that the mean is <c>(low + 4 mode + high) / 6</c>. Where low and high are equal it is certain.
/// Source: Malcolm, Roseboom, Clark and Fazar 1959, Operations Research 7, 646-669.
/// </remarks>
public sealed record Pert : Distribution
{
    private const double Lambda = 4;

    private readonly BetaDistribution? _shape;

    /// <summary>The guess that lies between <paramref name="low"/> and <paramref name="high"/> and is likeliest at <paramref name="mode"/>.</summary>
    /// <exception cref="ArgumentException">A value is not finite, the ends are reversed, or the mode lies outside them.</exception>
    public Pert(double low, double mode, double high)
    {
        Require.Range(low, high, nameof(low));
        if (!(mode >= low && mode <= high))
        {
            throw new ArgumentException("The mode must lie between the low and the high end.", nameof(mode));
        }

        Minimum = low;
        Mode = mode;
        Maximum = high;
        _shape = low == high ? null : Shape(low, mode, high);
    }

    /// <inheritdoc/>
    public override double Minimum { get; }

    /// <summary>The likeliest value.</summary>
    public double Mode { get; }

    /// <inheritdoc/>
    public override double Maximum { get; }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        Require.Share(u, nameof(u));
        if (_shape is null || u == 1)
        {
            return Maximum;
        }

        return Math.Min(Math.FusedMultiplyAdd(_shape.Quantile(u), Maximum - Minimum, Minimum), Maximum);
    }

    private static BetaDistribution Shape(double low, double mode, double high)
    {
        double a = 1 + (Lambda * ((mode - low) / (high - low)));
        double b = 1 + (Lambda * ((high - mode) / (high - low)));
        return new BetaDistribution(a, b);
    }
}
