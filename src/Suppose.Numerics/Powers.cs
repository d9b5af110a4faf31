using Suppose.Numerics.Kernels;

namespace Suppose.Numerics;

/// <summary>Powers of numbers that are not negative, by our own exponential and logarithm, so that they are the same on every machine.</summary>
public static class Powers
{
    /// <summary><c>x^exponent</c>: 1 for the exponent 0 and x itself for 1, else <c>exp(exponent log x)</c>, which is 0 for x = 0.</summary>
    /// <param name="x">At least 0.</param>
    /// <param name="exponent">At least 0.</param>
    public static double Of(double x, double exponent) => exponent switch
    {
        0 => 1,
        1 => x,
        _ => Exponential.Of(exponent * Logarithm.Of(x)),
    };
}
