using Suppose.Numerics.Kernels;

namespace Suppose.Numerics;

/// <summary>The logarithm of the beta function, log B(a, b).</summary>
/// <remarks>
/// Shapes below 10 are raised by <c>B(a, b) = B(a+1, b) (a+b) / a</c>; then Stirling's formula with its correction (DLMF 5.11.1) is taken in the form
/// that does not subtract large logarithms (Didonato and Morris 1992, ACM TOMS 18, 360-373).
/// </remarks>
internal static class LogBeta
{
    private const double HalfLogTwoPi = 0.918938533204672741780329736406;
    private const double Raised = 10;

    public static double Of(double a, double b)
    {
        double raised = 0;
        for (; a < Raised; a++)
        {
            raised += Logarithm.Of((a + b) / a);
        }

        for (; b < Raised; b++)
        {
            raised += Logarithm.Of((a + b) / b);
        }

        return raised + OfLarge(Math.Min(a, b), Math.Max(a, b));
    }

    /// <summary>log(1 + x), accurate also where x is small, for x above -1.</summary>
    public static double LogOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Logarithm.Of(sum) * (x / (sum - 1));
    }

    private static double OfLarge(double small, double large)
    {
        double ratio = small / large;
        double correction = Stirling(small) + Stirling(large) - Stirling(small + large);
        return HalfLogTwoPi - (0.5 * Logarithm.Of(large)) + ((small - 0.5) * Logarithm.Of(ratio / (1 + ratio)))
            - (large * LogOnePlus(ratio)) + correction;
    }

    /// <summary>What log Gamma(z) has beyond <c>(z - 1/2) log z - z + log(2 pi) / 2</c>: for z of 10 and more the terms left out are below 1e-17.</summary>
    private static double Stirling(double z)
    {
        double w = 1 / (z * z);
        double sum = -3617.0 / 122400;
        sum = (sum * w) + (1.0 / 156);
        sum = (sum * w) - (691.0 / 360360);
        sum = (sum * w) + (1.0 / 1188);
        sum = (sum * w) - (1.0 / 1680);
        sum = (sum * w) + (1.0 / 1260);
        sum = (sum * w) - (1.0 / 360);
        sum = (sum * w) + (1.0 / 12);
        return sum / z;
    }
}
