using Suppose.Numerics.Kernels;

namespace Suppose.Numerics;

/// <summary>The standard normal distribution between two points; quantiles are given as distances from one of its ends, so that they stay exact near it.</summary>
/// <remarks>
/// A slice over which the density changes little is integrated by Gauss-Legendre quadrature; a wide one is solved in its tails.
/// Slices whose heavier end is the upper one are turned round, so that the work is always done from the heavier end or from the middle.
/// </remarks>
internal sealed record NormalSlice
{
    private const double Far = 1e150;
    private const double NarrowWidth = 1;

    private readonly double _low;
    private readonly double _high;
    private readonly bool _turned;
    private readonly bool _narrow;

    private NormalSlice(double low, double high, bool turned)
    {
        _low = low;
        _high = high;
        _turned = turned;
        _narrow = (high - low) * Math.Max(1, Math.Max(Math.Abs(low), Math.Abs(high))) <= NarrowWidth;
    }

    /// <summary>The slice between two points.</summary>
    /// <exception cref="ArgumentException">A point is not finite or more than 1e150 away.</exception>
    public static NormalSlice Between(double low, double high)
    {
        if (!(Math.Abs(low) <= Far && Math.Abs(high) <= Far))
        {
            throw new ArgumentException("The range lies too many deviations from the mean.", nameof(low));
        }

        return low + high < 0 ? new NormalSlice(-high, -low, turned: true) : new NormalSlice(low, high, turned: false);
    }

    /// <summary>The distance from the named end of the point below which a share <paramref name="u"/> of the slice lies.</summary>
    public (double Offset, bool FromLow) Quantile(double u)
    {
        (double offset, bool fromLow) = _turned ? Solve(1 - u, u) : Solve(u, 1 - u);
        return (offset, fromLow != _turned);
    }

    /// <summary>Solves with the share below and the share above the wanted point, since only one of the two may be exact.</summary>
    private (double Offset, bool FromLow) Solve(double u, double above)
    {
        if (_narrow)
        {
            return (NarrowOffset(u), true);
        }

        return _low >= 0 ? (NormalTail.Beyond(_low, LogShareLeft(u, above)), true) : AroundMiddle(u, above);
    }

    /// <summary>log of Q(z) / Q(low) for the wanted z, with Q the upper tail.</summary>
    private double LogShareLeft(double u, double above)
    {
        double atHigh = Exponential.Of(NormalTail.LogRatio(_low, _high - _low));
        return u < 0.5 ? LogBeta.LogOnePlus(-u * (1 - atHigh)) : Logarithm.Of(above + (u * atHigh));
    }

    /// <summary>Below the middle the lower tail is solved, above it the upper one; either is a sum of positive parts.</summary>
    private (double Offset, bool FromLow) AroundMiddle(double u, double above)
    {
        double beforeLow = NormalTail.Of(-_low);
        double beyondHigh = NormalTail.Of(_high);
        double mass = 1 - beforeLow - beyondHigh;
        double lower = beforeLow + (u * mass);
        if (lower <= 0.5)
        {
            double z = -NormalTail.Beyond(0, Logarithm.Of(2 * lower));
            return (z - _low, true);
        }

        double upper = beyondHigh + (above * mass);
        return (_high - NormalTail.Beyond(0, Logarithm.Of(Math.Min(1, 2 * upper))), false);
    }

    /// <summary>Newton's method on the integral of exp(-(z^2 - low^2) / 2), which is exact to rounding for a narrow slice.</summary>
    private double NarrowOffset(double u)
    {
        double width = _high - _low;
        double target = u * Weight(width);
        double offset = u * width;
        for (int step = 0; step < 20; step++)
        {
            double move = (target - Weight(offset)) / Density(offset);
            offset = Math.Clamp(offset + move, 0, width);
            if (Math.Abs(move) <= 1e-16 * offset)
            {
                break;
            }
        }

        return offset;
    }

    private double Weight(double offset)
    {
        double half = offset / 2;
        double sum = 0;
        for (int i = 0; i < GaussLegendre.Nodes.Length; i++)
        {
            double reach = half * GaussLegendre.Nodes[i];
            sum += GaussLegendre.Weights[i] * (Density(half - reach) + Density(half + reach));
        }

        return half * sum;
    }

    /// <summary>The density at low + offset relative to that at low.</summary>
    private double Density(double offset) => Exponential.Of(-offset * (_low + (offset / 2)));
}
