using Suppose.Numerics.Kernels;

namespace Suppose.Numerics;

/// <summary>The upper tail of the standard normal distribution, <c>Q(z) = 1 - Phi(z)</c>, for z of 0 and more, however far out.</summary>
/// <remarks>
/// All rests on Mills' ratio <c>R(z) = Q(z) / phi(z)</c>, which neither overflows nor underflows: a continued fraction (DLMF 7.9.1) from 2 upwards,
/// the series of <c>phi(z) z (1 + z^2/3 + z^4/15 + ...)</c> (Abramowitz and Stegun 26.2.11) below. Relative error under 1e-13.
/// </remarks>
internal static class NormalTail
{
    private const double RootTwoPi = 2.506628274631000502415765284811;
    private const double SeriesUpTo = 2;
    private const int FractionTerms = 80;
    private const int MostSteps = 100;

    /// <summary>Q(z).</summary>
    public static double Of(double z) => Exponential.Of(-z * z / 2) / RootTwoPi * Mills(z);

    /// <summary>log of Q(start + offset) / Q(start).</summary>
    public static double LogRatio(double start, double offset) =>
        (-offset * (start + (offset / 2))) + Logarithm.Of(Mills(start + offset) / Mills(start));

    /// <summary>The offset at which log Q has fallen by <paramref name="logRatio"/> (0 or less) from its value at <paramref name="start"/>.</summary>
    /// <remarks>log Q is concave and falling, and lies below its parabola, from whose root Newton's method moves steadily down to the solution.</remarks>
    public static double Beyond(double start, double logRatio)
    {
        if (logRatio >= 0)
        {
            return 0;
        }

        double offset = -2 * logRatio / (start + Math.Sqrt((start * start) - (2 * logRatio)));
        double before = double.PositiveInfinity;
        for (int step = 0; step < MostSteps && offset > 0; step++)
        {
            double move = (LogRatio(start, offset) - logRatio) * Mills(start + offset);
            offset += move;
            double size = Math.Abs(move);
            if (size <= 1e-16 * offset || (size < 1e-8 * offset && size >= before))
            {
                break;
            }

            before = size;
        }

        return Math.Max(offset, 0);
    }

    private static double Mills(double z) => z < SeriesUpTo ? MillsBySeries(z) : MillsByFraction(z);

    private static double MillsBySeries(double z)
    {
        double term = z;
        double sum = z;
        for (int odd = 3; term > 1e-17 * sum; odd += 2)
        {
            term *= z * z / odd;
            sum += term;
        }

        return (RootTwoPi / 2 * Exponential.Of(z * z / 2)) - sum;
    }

    private static double MillsByFraction(double z)
    {
        double tail = z;
        for (int k = FractionTerms; k >= 1; k--)
        {
            tail = z + (k / tail);
        }

        return 1 / tail;
    }
}
