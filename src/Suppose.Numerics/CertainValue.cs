namespace Suppose.Numerics;

/// <summary>A number that is taken as written: it has no width and takes no draw.</summary>
public sealed record CertainValue : Distribution
{
    /// <summary>Takes a number as certain.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is infinite or not a number.</exception>
    public CertainValue(double value)
    {
        Require.Finite(value, nameof(value));
        Value = value;
    }

    /// <summary>The number.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override double Minimum => Value;

    /// <inheritdoc/>
    public override double Maximum => Value;

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        Require.Share(u, nameof(u));
        return Value;
    }
}
