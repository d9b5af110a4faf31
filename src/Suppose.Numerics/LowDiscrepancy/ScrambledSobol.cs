using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.LowDiscrepancy;

/// <summary>Columns of the Sobol sequence, scrambled so that each run with another seed is another, equally even, draw of worlds.</summary>
/// <remarks>
/// Each dimension's digits are multiplied by a random lower triangular matrix and shifted by random digits (Matousek 1998, J. Complexity 14, 527-556).
/// That keeps the evenness of the sequence, makes every share equally likely, and leaves no point at 0. The matrix and the shift derive from the seed and the
/// key's fingerprint, so that a column depends on seed, key and dimension alone, and fewer worlds are the first of more. Shares are
/// <c>(x + 1/2) / 2^32</c>, exactly, and so lie strictly inside (0, 1).
/// </remarks>
public static class ScrambledSobol
{
    /// <summary>Fills one column, a share a world.</summary>
    /// <param name="shares">The column; its length is the number of worlds.</param>
    /// <param name="dimension">The dimension, counted from 0.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="fingerprint">The fingerprint of the quantity's key.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public static void Fill(Span<double> shares, int dimension, ulong seed, ulong fingerprint)
    {
        Span<uint> directions = stackalloc uint[SobolSequence.Digits];
        SobolSequence.Directions(dimension, directions);
        SplitMix64 stream = new(seed, fingerprint);
        uint shift = (uint)(stream.Next() >> 32);
        Scramble(directions, ref stream);
        GrayCodeFill.Fill(directions, shift, shares);
    }

    /// <summary>Multiplies every direction number by the same random matrix, whose column b has a 1 at digit b and random digits below.</summary>
    private static void Scramble(Span<uint> directions, ref SplitMix64 stream)
    {
        Span<uint> columns = stackalloc uint[SobolSequence.Digits];
        for (int b = 0; b < columns.Length; b++)
        {
            uint digit = 1u << b;
            columns[b] = digit | ((uint)(stream.Next() >> 32) & (digit - 1));
        }

        foreach (ref uint direction in directions)
        {
            uint scrambled = 0;
            for (int b = 0; b < columns.Length; b++)
            {
                scrambled ^= ((direction >> b) & 1) * columns[b];
            }

            direction = scrambled;
        }
    }
}
