using System.Numerics;

namespace Suppose.Numerics.LowDiscrepancy;

/// <summary>The Sobol sequence: points that fill a cube of many dimensions evenly, whatever their number.</summary>
/// <remarks>
/// Sobol 1967, with the direction numbers of Joe and Kuo 2008 (SIAM J. Sci. Comput. 30, 2635-2654), in the Gray code order of Antonov and Saleev 1979.
/// Coordinates are whole numbers x that stand for x / 2^32. The first 2^m points of each dimension meet every interval of length 2^-m once.
/// </remarks>
public static class SobolSequence
{
    /// <summary>How many dimensions there are.</summary>
    public const int Dimensions = JoeKuoTable.Dimensions;

    /// <summary>Number of binary digits of a coordinate.</summary>
    public const int Digits = 32;

    /// <summary>The first points of one dimension, as published: the first is 0.</summary>
    /// <param name="dimension">The dimension, counted from 0.</param>
    /// <param name="points">Where they go.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public static void Points(int dimension, Span<uint> points)
    {
        Span<uint> directions = stackalloc uint[Digits];
        Directions(dimension, directions);
        uint point = 0;
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = point;
            point ^= directions[BitOperations.TrailingZeroCount(i + 1)];
        }
    }

    /// <summary>The direction numbers of one dimension: the j-th, counted from 0, is turned on and off by the j-th digit of the Gray code.</summary>
    /// <remarks>
    /// <c>v_j = m_j 2^(32-j)</c> for the first s, then <c>v_j = v_(j-s) ^ (v_(j-s) >> s) ^ a_1 v_(j-1) ^ ... ^ a_(s-1) v_(j-s+1)</c>,
    /// with j counted from 1, s the degree of the polynomial and a its inner coefficients.
    /// </remarks>
    internal static void Directions(int dimension, Span<uint> directions)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dimension, Dimensions);
        (int degree, uint coefficients) = JoeKuoTable.Read(dimension, directions);
        if (degree == 0)
        {
            directions.Fill(1);
            degree = Digits;
        }

        for (int j = 0; j < degree; j++)
        {
            directions[j] <<= Digits - 1 - j;
        }

        for (int j = degree; j < Digits; j++)
        {
            uint direction = directions[j - degree] ^ (directions[j - degree] >> degree);
            for (int k = 1; k < degree; k++)
            {
                direction ^= ((coefficients >> (degree - 1 - k)) & 1) * directions[j - k];
            }

            directions[j] = direction;
        }
    }
}
