namespace Suppose.Numerics;

/// <summary>The negative of another quantity, as in an aversion to something whose strength was judged elsewhere.</summary>
/// <remarks>
/// The quantile is <c>-Of.Quantile(1 - u)</c>. Where both quantities share one draw, one is exactly the negative of the other in every world:
/// the draw of the negative is then turned, <c>1 - u</c>, before the quantile is taken.
/// </remarks>
public sealed record Negative : Distribution
{
    /// <summary>The negative of <paramref name="of"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    public Negative(Distribution of)
    {
        ArgumentNullException.ThrowIfNull(of);
        Of = of;
    }

    /// <summary>The quantity whose negative this is.</summary>
    public Distribution Of { get; }

    /// <inheritdoc/>
    public override double Minimum => -Of.Maximum;

    /// <inheritdoc/>
    public override double Maximum => -Of.Minimum;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        Require.Share(u, nameof(u));
        return -Of.Quantile(1 - u);
    }
}
