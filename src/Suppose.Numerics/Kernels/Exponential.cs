using System.Runtime.CompilerServices;

namespace Suppose.Numerics.Kernels;

/// <summary>The exponential function, the same to the bit in every width and on every machine.</summary>
/// <remarks>
/// <c>exp(x) = 2^k exp(r)</c> with k the whole number nearest to x / log 2, so that |r| is at most 0.347. log 2 is split in two (Cody and Waite 1980), exp(r)
/// is its Taylor series to r^13, whose rest is under 1e-17, and what rounding loses in <c>1 + r</c> is added back. The error stays under 0.7 units in the
/// last place, of subnormal results too. Overflow gives infinity, underflow 0, NaN the same NaN.
/// </remarks>
public static class Exponential
{
    /// <summary>e to the power <paramref name="x"/>.</summary>
    public static double Of(double x) => Function.Of(new OneLane(x)).Value;

    /// <summary>e to the power of each value; both may be the same memory.</summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void Of(ReadOnlySpan<double> x, Span<double> result) => Columnwise.Apply<Function>(x, result);

    internal readonly struct Function : IFunction
    {
        private const double LowestOfUse = -750;
        private const double HighestOfUse = 710;
        private const double InverseLog2 = 1.4426950408889634;

        // Adding it to a number below 2^51 leaves the nearest whole number in the last digits.
        private const double ToWhole = 6755399441055744;
        private const double ToExponent = ToWhole + 1023;
        private const int MantissaDigits = 52;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes>
        {
            TLanes y = TLanes.WhereLess(x, TLanes.Of(LowestOfUse), TLanes.Of(LowestOfUse), x);
            y = TLanes.WhereLess(TLanes.Of(HighestOfUse), y, TLanes.Of(HighestOfUse), y);
            TLanes k = TLanes.Fused(y, TLanes.Of(InverseLog2), TLanes.Of(ToWhole)) - TLanes.Of(ToWhole);
            TLanes near = TLanes.Fused(k, TLanes.Of(-LogTwo.High), y);
            TLanes r = TLanes.Fused(k, TLanes.Of(-LogTwo.Low), near);
            TLanes lost = TLanes.Fused(k, TLanes.Of(-LogTwo.Low), near - r);

            TLanes sum = TLanes.Of(1) + r;
            lost = lost + ((TLanes.Of(1) - sum) + r);
            TLanes result = sum + TLanes.Fused(r * r, Series(r), lost);

            // In two steps, since 2^k alone may overflow where the result does not, and so that a subnormal result is rounded once.
            TLanes half = TLanes.Fused(k, TLanes.Of(0.5), TLanes.Of(ToWhole)) - TLanes.Of(ToWhole);
            result = result * PowerOfTwo(half) * PowerOfTwo(k - half);
            return TLanes.WhereEqual(x, x, result, x);
        }

        /// <summary>(exp(r) - 1 - r) / r^2 = 1/2! + r/3! + ... + r^11/13!.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static TLanes Series<TLanes>(TLanes r)
            where TLanes : struct, ILanes<TLanes>
        {
            TLanes sum = TLanes.Of(1.0 / 6227020800);
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 479001600));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 39916800));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 3628800));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 362880));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 40320));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 5040));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 720));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 120));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 24));
            sum = TLanes.Fused(sum, r, TLanes.Of(1.0 / 6));
            return TLanes.Fused(sum, r, TLanes.Of(0.5));
        }

        /// <summary>2^k for a whole k from -1022 to 1023: its exponent, moved to where exponents stand.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static TLanes PowerOfTwo<TLanes>(TLanes k)
            where TLanes : struct, ILanes<TLanes> => TLanes.ShiftLeft(k + TLanes.Of(ToExponent), MantissaDigits);
    }
}
