namespace Suppose.Numerics;

/// <summary>A share or a chance known from cases: after a successes and b failures counted from one each.</summary>
/// <remarks>
/// Density <c>x^(a-1) (1-x)^(b-1) / B(a, b)</c> on [0, 1]. The quantile solves <c>I_x(a, b) = u</c> to about 1e-13 absolutely, and to a like
/// relative error in either tail (of x below, of 1 - x above, as far as u itself tells them apart). It takes about a microsecond; more where a shape is in the thousands.
/// </remarks>
public sealed record BetaDistribution : Distribution
{
    private const double SmallestShape = 1e-3;
    private const double LargestShape = 1e8;

    private readonly IncompleteBeta _below;
    private readonly IncompleteBeta _above;
    private readonly double _shareBelow;

    /// <summary>The beta distribution of two shapes.</summary>
    /// <exception cref="ArgumentException">A shape is outside [0.001, 100,000,000] or not a number.</exception>
    public BetaDistribution(double a, double b)
    {
        RequireShape(a, nameof(a));
        RequireShape(b, nameof(b));
        A = a;
        B = b;
        _below = new IncompleteBeta(a, b);
        _above = new IncompleteBeta(b, a);
        _shareBelow = _below.At(_below.Turn);
    }

    /// <summary>The first shape; the larger it is, the nearer to 1.</summary>
    public double A { get; }

    /// <summary>The second shape; the larger it is, the nearer to 0.</summary>
    public double B { get; }

    /// <inheritdoc/>
    public override double Minimum => 0;

    /// <inheritdoc/>
    public override double Maximum => 1;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        Require.Share(u, nameof(u));
        return u <= _shareBelow ? _below.Inverse(u) : 1 - _above.Inverse(1 - u);
    }

    private static void RequireShape(double shape, string name)
    {
        if (!(shape >= SmallestShape && shape <= LargestShape))
        {
            throw new ArgumentException("A shape must lie between 0.001 and 100,000,000.", name);
        }
    }
}
