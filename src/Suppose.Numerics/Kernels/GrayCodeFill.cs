using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Points of a digital sequence in Gray code order, as shares <c>(x + 1/2) / 2^32</c>.</summary>
/// <remarks>
/// Point 0 is the shift; point i + 1 is point i with the direction number of the lowest zero digit of i turned on or off. Eight points in a row are the first
/// of them combined with a fixed pattern, which the vector form uses. All arithmetic is exact, so both forms give the same bits.
/// </remarks>
public static class GrayCodeFill
{
    private const int Block = 8;
    private const double Unit = 1.0 / (1UL << 32);

    // 2^52 as bits: a whole number below 2^32 in the last digits makes it 2^52 + x, and taking away 2^52 - 1/2 leaves x + 1/2.
    private const ulong Carrier = 0x4330000000000000;
    private const double CarrierLessHalf = (1UL << 52) - 0.5;

    /// <summary>Fills a column of shares.</summary>
    /// <param name="directions">The 32 direction numbers.</param>
    /// <param name="shift">The digits that every point is shifted by.</param>
    /// <param name="shares">Where the shares go.</param>
    /// <exception cref="ArgumentException">There are not 32 direction numbers.</exception>
    public static void Fill(ReadOnlySpan<uint> directions, uint shift, Span<double> shares)
    {
        RequireDirections(directions);
        int filled = Vector256.IsHardwareAccelerated ? FillBlocks(directions, ref shift, shares) : 0;
        Fill(directions, shift, shares, filled);
    }

    /// <summary>The definition: one point at a time.</summary>
    /// <inheritdoc cref="Fill(ReadOnlySpan{uint}, uint, Span{double})"/>
    public static void FillOneByOne(ReadOnlySpan<uint> directions, uint shift, Span<double> shares)
    {
        RequireDirections(directions);
        Fill(directions, shift, shares, 0);
    }

    private static void RequireDirections(ReadOnlySpan<uint> directions)
    {
        if (directions.Length != 32)
        {
            throw new ArgumentException("There must be 32 direction numbers.", nameof(directions));
        }
    }

    private static void Fill(ReadOnlySpan<uint> directions, uint point, Span<double> shares, int from)
    {
        for (int i = from; i < shares.Length; i++)
        {
            shares[i] = (point + 0.5) * Unit;
            point ^= directions[BitOperations.TrailingZeroCount(i + 1)];
        }
    }

    private static int FillBlocks(ReadOnlySpan<uint> directions, ref uint point, Span<double> shares)
    {
        Span<uint> offsets = stackalloc uint[Block];
        for (int i = 1; i < Block; i++)
        {
            offsets[i] = offsets[i - 1] ^ directions[BitOperations.TrailingZeroCount(i)];
        }

        Vector256<uint> pattern = Vector256.Create<uint>(offsets);
        Vector256<ulong> carrier = Vector256.Create(Carrier);
        Vector256<double> carrierLessHalf = Vector256.Create(CarrierLessHalf);
        Vector256<double> unit = Vector256.Create(Unit);
        ref double first = ref MemoryMarshal.GetReference(shares);
        int blocks = shares.Length / Block * Block;
        for (int i = 0; i < blocks; i += Block)
        {
            (Vector256<ulong> low, Vector256<ulong> high) = Vector256.Widen(Vector256.Create(point) ^ pattern);
            (((low | carrier).AsDouble() - carrierLessHalf) * unit).StoreUnsafe(ref first, (nuint)i);
            (((high | carrier).AsDouble() - carrierLessHalf) * unit).StoreUnsafe(ref first, (nuint)(i + 4));
            point ^= offsets[Block - 1] ^ directions[BitOperations.TrailingZeroCount(i + Block)];
        }

        return blocks;
    }
}
