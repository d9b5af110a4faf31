using System.Numerics;

namespace Suppose.Numerics.Games;

/// <summary>Fractions of whole numbers of any length, in lowest terms: exact, and slow.</summary>
/// <remarks><c>default</c> is 0.</remarks>
internal readonly struct Fraction : IOrderedField<Fraction>
{
    private readonly BigInteger _above;
    private readonly BigInteger _belowLessOne;

    public Fraction(BigInteger above, BigInteger below)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(above, below);
        common = below.Sign < 0 ? -common : common;
        _above = above / common;
        _belowLessOne = (below / common) - 1;
    }

    public static Fraction Zero => default;

    public static Fraction One => new(1, 1);

    public static bool IsExact => true;

    public static Fraction Negligible => default;

    public static Fraction Slack => default;

    private BigInteger Below => _belowLessOne + 1;

    /// <summary>The fraction that a double stands for.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is infinite or not a number.</exception>
    public static Fraction Of(double value)
    {
        Require.Finite(value, nameof(value));
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long digits = bits & 0xFFFFFFFFFFFFF;
        BigInteger mantissa = exponent == 0 ? digits : digits | (1L << 52);
        int power = Math.Max(exponent, 1) - 1075;
        mantissa = bits < 0 ? -mantissa : mantissa;
        return power >= 0 ? new(mantissa << power, 1) : new(mantissa, BigInteger.One << -power);
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a._above * b.Below) + (b._above * a.Below), a.Below * b.Below);

    public static Fraction operator -(Fraction a, Fraction b) => new((a._above * b.Below) - (b._above * a.Below), a.Below * b.Below);

    public static Fraction operator *(Fraction a, Fraction b) => new(a._above * b._above, a.Below * b.Below);

    public static Fraction operator /(Fraction a, Fraction b) => new(a._above * b.Below, a.Below * b._above);

    public static bool operator <(Fraction a, Fraction b) => a._above * b.Below < b._above * a.Below;

    public static bool operator >(Fraction a, Fraction b) => b < a;

    public static void AddMultiple(Span<Fraction> row, Fraction factor, ReadOnlySpan<Fraction> other)
    {
        for (int i = 0; i < row.Length; i++)
        {
            row[i] += factor * other[i];
        }
    }

    /// <summary>The double next to it, from the first 64 digits or more of the quotient.</summary>
    public double ToDouble()
    {
        long lengths = BigInteger.Abs(_above).GetBitLength() - Below.GetBitLength();
        int power = (int)Math.Max(0, 66 - lengths);
        return Math.ScaleB((double)((_above << power) / Below), -power);
    }
}
