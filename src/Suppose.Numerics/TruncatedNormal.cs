namespace Suppose.Numerics;

/// <summary>A normal distribution cut to a range, [0, 1] unless another is given; what is cut off is spread over the rest in proportion.</summary>
/// <remarks>
/// The quantile solves <c>(Phi(z) - Phi(p)) = u (Phi(q) - Phi(p))</c> with <c>p</c> and <c>q</c> the standardised ends, to about 1e-14 of the range,
/// also where the mean lies far outside it. <see cref="Mean"/> and <see cref="Deviation"/> are those of the normal before it is cut.
/// </remarks>
public sealed record TruncatedNormal : Distribution
{
    private readonly NormalSlice _slice;

    /// <summary>The normal distribution with this mean and standard deviation, cut to [<paramref name="low"/>, <paramref name="high"/>].</summary>
    /// <exception cref="ArgumentException">
    /// A value is not finite, the deviation is not above zero, the range is empty, or it lies more than 1e150 deviations off.
    /// </exception>
    public TruncatedNormal(double mean, double deviation, double low = 0, double high = 1)
    {
        Require.Finite(mean, nameof(mean));
        Require.Positive(deviation, nameof(deviation));
        Require.Range(low, high, nameof(low));
        Mean = mean;
        Deviation = deviation;
        Minimum = low;
        Maximum = high;
        _slice = NormalSlice.Between((low - mean) / deviation, (high - mean) / deviation);
    }

    /// <summary>The mean of the normal before it is cut.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation of the normal before it is cut.</summary>
    public double Deviation { get; }

    /// <inheritdoc/>
    public override double Minimum { get; }

    /// <inheritdoc/>
    public override double Maximum { get; }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        Require.Share(u, nameof(u));
        if (u == 0 || IsCertain)
        {
            return Minimum;
        }

        return u == 1 ? Maximum : Math.Clamp(At(u), Minimum, Maximum);
    }

    private double At(double u)
    {
        (double offset, bool fromLow) = _slice.Quantile(u);
        return fromLow
            ? Math.FusedMultiplyAdd(offset, Deviation, Minimum)
            : Math.FusedMultiplyAdd(-offset, Deviation, Maximum);
    }
}
