using System.Runtime.CompilerServices;

namespace Suppose.Numerics.Kernels;

/// <summary>The natural logarithm, the same to the bit in every width and on every machine.</summary>
/// <remarks>
/// <c>log(2^k m) = k log 2 + log m</c> with m in [sqrt 1/2, sqrt 2); with f = m - 1 and s = f / (2 + f), log m is
/// <c>f - f^2/2 + s (f^2/2 + 2 (s^2/3 + s^4/5 + ...))</c> (the arrangement of Tang 1990 and of Sun's fdlibm), the series to s^20, whose rest is under 1e-18.
/// What rounding loses in the leading terms is added back; the error stays under 0.6 units in the last place.
/// The logarithm of 0 is minus infinity, of infinity infinity, of a negative number NaN, of NaN the same NaN.
/// </remarks>
public static class Logarithm
{
    /// <summary>The natural logarithm of <paramref name="x"/>.</summary>
    public static double Of(double x) => Function.Of(new OneLane(x)).Value;

    /// <summary>The natural logarithm of each value; both may be the same memory.</summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void Of(ReadOnlySpan<double> x, Span<double> result) => Columnwise.Apply<Function>(x, result);

    internal readonly struct Function : IFunction
    {
        private const double SmallestNormal = 2.2250738585072014e-308;
        private const double TwoTo54 = 18014398509481984;
        private const int MantissaDigits = 52;
        private const long RootOfHalfBits = 0x3FE6A09E667F3BCD;
        private const long OneBits = 0x3FF0000000000000;

        // 2^52 as bits, which a small whole number in the last digits is added to.
        private const long CarrierBits = 0x4330000000000000;
        private const double CarrierAndBias = 4503599627370496.0 + 1023;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes>
        {
            TLanes normal = TLanes.WhereLess(x, TLanes.Of(SmallestNormal), x * TLanes.Of(TwoTo54), x);
            TLanes raised = TLanes.WhereLess(x, TLanes.Of(SmallestNormal), TLanes.Of(54), TLanes.Of(0));
            TLanes exponent = TLanes.ShiftRightUnsigned(
                TLanes.AddBits(normal, TLanes.OfBits(OneBits - RootOfHalfBits)), MantissaDigits);
            TLanes k = TLanes.Or(exponent, TLanes.OfBits(CarrierBits)) - TLanes.Of(CarrierAndBias) - raised;
            TLanes mantissa = TLanes.AddBits(
                TLanes.SubtractBits(normal, TLanes.ShiftLeft(exponent, MantissaDigits)), TLanes.OfBits(OneBits));
            return Special(x, Sum(k, mantissa - TLanes.Of(1)));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static TLanes Sum<TLanes>(TLanes k, TLanes f)
            where TLanes : struct, ILanes<TLanes>
        {
            TLanes s = f / (TLanes.Of(2) + f);
            TLanes halfSquare = TLanes.Of(0.5) * f * f;
            TLanes halfSquareLost = TLanes.Fused(TLanes.Of(0.5) * f, f, TLanes.Of(0) - halfSquare);
            TLanes lead = f - halfSquare;
            TLanes lost = ((f - lead) - halfSquare) - halfSquareLost;

            TLanes whole = k * TLanes.Of(LogTwo.High);
            TLanes sum = whole + lead;
            lost = lost + ((whole - sum) + lead);
            lost = TLanes.Fused(k, TLanes.Of(LogTwo.Low), lost);
            return sum + TLanes.Fused(s, halfSquare + Series(s * s), lost);
        }

        /// <summary>2 (z/3 + z^2/5 + ... + z^10/21).</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static TLanes Series<TLanes>(TLanes z)
            where TLanes : struct, ILanes<TLanes>
        {
            TLanes sum = TLanes.Of(2.0 / 21);
            sum = TLanes.Fused(sum, z, TLanes.Of(2.0 / 19));
            sum = TLanes.Fused(sum, z, TLanes.Of(2.0 / 17));
            sum = TLanes.Fused(sum, z, TLanes.Of(2.0 / 15));
            sum = TLanes.Fused(sum, z, TLanes.Of(2.0 / 13));
            sum = TLanes.Fused(sum, z, TLanes.Of(2.0 / 11));
            sum = TLanes.Fused(sum, z, TLanes.Of(2.0 / 9));
            sum = TLanes.Fused(sum, z, TLanes.Of(2.0 / 7));
            sum = TLanes.Fused(sum, z, TLanes.Of(2.0 / 5));
            return z * TLanes.Fused(sum, z, TLanes.Of(2.0 / 3));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static TLanes Special<TLanes>(TLanes x, TLanes result)
            where TLanes : struct, ILanes<TLanes>
        {
            result = TLanes.WhereLess(x, TLanes.Of(double.PositiveInfinity), result, x);
            result = TLanes.WhereLess(x, TLanes.Of(0), TLanes.Of(double.NaN), result);
            return TLanes.WhereEqual(x, TLanes.Of(0), TLanes.Of(double.NegativeInfinity), result);
        }
    }
}
