namespace Suppose.Numerics;

/// <summary>What is thought possible for one quantity: a number, a range or a shape over a range.</summary>
/// <remarks>Worlds are drawn by inverse transform: a low-discrepancy coordinate u in (0, 1) goes in, a value comes out.</remarks>
public abstract record Distribution
{
    /// <summary>The value below which a share <paramref name="u"/> of the probability lies.</summary>
    /// <param name="u">A share in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="u"/> is outside [0, 1] or not a number.</exception>
    public abstract double Quantile(double u);

    /// <summary>The quantiles of many shares at once, each the same to the bit as <see cref="Quantile"/> gives.</summary>
    /// <param name="shares">Shares in [0, 1].</param>
    /// <param name="values">Where the values go; it may be the same memory as <paramref name="shares"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside [0, 1] or not a number.</exception>
    public void Quantiles(ReadOnlySpan<double> shares, Span<double> values)
    {
        Require.SameLength(shares.Length, values.Length, nameof(values));
        for (int i = 0; i < shares.Length; i++)
        {
            values[i] = Quantile(shares[i]);
        }
    }

    /// <summary>The smallest value this distribution can take.</summary>
    public abstract double Minimum { get; }

    /// <summary>The largest value this distribution can take.</summary>
    public abstract double Maximum { get; }

    /// <summary>The middle value, which the central world uses.</summary>
    public double Median => Quantile(0.5);

    /// <summary>Whether the quantity has no width, so that it takes no draw.</summary>
    public bool IsCertain => Minimum == Maximum;
}
