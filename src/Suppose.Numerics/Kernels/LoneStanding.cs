using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Averages a table over whether each of some measures stands, each of them independent of the others.</summary>
/// <remarks>
/// For each of the measures in turn, in rising order of their bits, and for every set d that has it:
/// <c>f(d) = s f(d) + (1 - s) f(d without it)</c>, worked out as <c>fma(s, f(d) - f(without), f(without))</c>. Afterwards the row of d holds the
/// mean over what stands of d. For k measures that is <c>k 2^(k-1)</c> fused steps, three measures a pass over memory, the low bits in blocks that stay in the nearest cache.
/// </remarks>
public static class LoneStanding
{
    /// <summary>Bits below this are worked off within blocks of 512 rows, 32 KiB.</summary>
    private const int BlockBits = 9;

    /// <summary>Averages a table in place.</summary>
    /// <param name="table">A table with a row for every set of some measures.</param>
    /// <param name="bits">The bits of the measures that may fall, rising.</param>
    /// <param name="stands">Their chances to stand, one row each.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Average(Span<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands)
    {
        int rows = Check(table, bits, stands);
        int low = 0;
        while (low < bits.Length && bits[low] < BlockBits)
        {
            low++;
        }

        int block = Math.Min(rows, 1 << BlockBits) * WorldTile.Width;
        for (int start = 0; low > 0 && start < table.Length; start += block)
        {
            Passes(table.Slice(start, block), bits[..low], stands);
        }

        Passes(table, bits[low..], stands[(low * WorldTile.Width)..]);
    }

    /// <summary>The definition: one world, one measure and one set at a time.</summary>
    internal static void AveragePlainly(Span<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands)
    {
        Check(table, bits, stands);
        for (int i = 0; i < bits.Length; i++)
        {
            int step = WorldTile.Width << bits[i];
            for (int at = 0; at < table.Length; at++)
            {
                if ((at & step) != 0)
                {
                    double without = table[at - step];
                    table[at] = Math.FusedMultiplyAdd(stands[(i * WorldTile.Width) + (at % WorldTile.Width)], table[at] - without, without);
                }
            }
        }
    }

    private static void Passes(Span<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands)
    {
        int i = 0;
        for (; i + 3 <= bits.Length; i += 3)
        {
            ReadOnlySpan<double> s = stands[(i * WorldTile.Width)..];
            if (Vector512.IsHardwareAccelerated)
            {
                Three(table, bits[i], bits[i + 1], bits[i + 2], s);
            }
            else
            {
                ThreeByHalves(table, bits[i], bits[i + 1], bits[i + 2], s);
            }
        }

        for (; i < bits.Length; i++)
        {
            One(table, bits[i], stands.Slice(i * WorldTile.Width, WorldTile.Width));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(Span<double> table, int bit, ReadOnlySpan<double> stands)
    {
        ref double first = ref MemoryMarshal.GetReference(table);
        Vector512<double> s = Vector512.Create(stands);
        nuint step = (nuint)WorldTile.Width << bit;
        nuint length = (nuint)table.Length;
        for (nuint at = step; at < length; at = (at + WorldTile.Width) | step)
        {
            Vector512<double> without = Vector512.LoadUnsafe(ref first, at - step);
            Mix(s, Vector512.LoadUnsafe(ref first, at), without).StoreUnsafe(ref first, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Three(Span<double> table, int bit1, int bit2, int bit3, ReadOnlySpan<double> stands)
    {
        ref double first = ref MemoryMarshal.GetReference(table);
        ref double chances = ref MemoryMarshal.GetReference(stands);
        Vector512<double> s1 = Vector512.LoadUnsafe(ref chances);
        Vector512<double> s2 = Vector512.LoadUnsafe(ref chances, WorldTile.Width);
        Vector512<double> s3 = Vector512.LoadUnsafe(ref chances, 2 * WorldTile.Width);
        nuint d1 = (nuint)WorldTile.Width << bit1;
        nuint d2 = (nuint)WorldTile.Width << bit2;
        nuint d3 = (nuint)WorldTile.Width << bit3;
        nuint taken = d1 | d2 | d3;
        nuint length = (nuint)table.Length;
        for (nuint at = 0; at < length; at = ((at | taken) + WorldTile.Width) & ~taken)
        {
            ref double near = ref Unsafe.Add(ref first, at);
            ref double far = ref Unsafe.Add(ref near, d3);
            Vector512<double> a0 = Vector512.LoadUnsafe(ref near);
            Vector512<double> a1 = Vector512.LoadUnsafe(ref near, d1);
            Vector512<double> a2 = Vector512.LoadUnsafe(ref near, d2);
            Vector512<double> a3 = Vector512.LoadUnsafe(ref near, d1 + d2);
            Vector512<double> a4 = Vector512.LoadUnsafe(ref far);
            Vector512<double> a5 = Vector512.LoadUnsafe(ref far, d1);
            Vector512<double> a6 = Vector512.LoadUnsafe(ref far, d2);
            Vector512<double> a7 = Vector512.LoadUnsafe(ref far, d1 + d2);
            (a1, a3, a5, a7) = (Mix(s1, a1, a0), Mix(s1, a3, a2), Mix(s1, a5, a4), Mix(s1, a7, a6));
            (a2, a3, a6, a7) = (Mix(s2, a2, a0), Mix(s2, a3, a1), Mix(s2, a6, a4), Mix(s2, a7, a5));
            a1.StoreUnsafe(ref near, d1);
            a2.StoreUnsafe(ref near, d2);
            a3.StoreUnsafe(ref near, d1 + d2);
            Mix(s3, a4, a0).StoreUnsafe(ref far);
            Mix(s3, a5, a1).StoreUnsafe(ref far, d1);
            Mix(s3, a6, a2).StoreUnsafe(ref far, d2);
            Mix(s3, a7, a3).StoreUnsafe(ref far, d1 + d2);
        }
    }

    /// <summary>As <see cref="Three"/>, where registers hold four doubles: first the lower four worlds of the tile, then the upper four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ThreeByHalves(Span<double> table, int bit1, int bit2, int bit3, ReadOnlySpan<double> stands)
    {
        nuint d1 = (nuint)WorldTile.Width << bit1;
        nuint d2 = (nuint)WorldTile.Width << bit2;
        nuint d3 = (nuint)WorldTile.Width << bit3;
        nuint taken = d1 | d2 | d3;
        nuint length = (nuint)table.Length;
        for (int half = 0; half < WorldTile.Width; half += WorldTile.Width / 2)
        {
            ref double first = ref Unsafe.Add(ref MemoryMarshal.GetReference(table), half);
            ref double chances = ref Unsafe.Add(ref MemoryMarshal.GetReference(stands), half);
            Vector256<double> s1 = Vector256.LoadUnsafe(ref chances);
            Vector256<double> s2 = Vector256.LoadUnsafe(ref chances, WorldTile.Width);
            Vector256<double> s3 = Vector256.LoadUnsafe(ref chances, 2 * WorldTile.Width);
            for (nuint at = 0; at < length; at = ((at | taken) + WorldTile.Width) & ~taken)
            {
                ref double near = ref Unsafe.Add(ref first, at);
                ref double far = ref Unsafe.Add(ref near, d3);
                Vector256<double> a0 = Vector256.LoadUnsafe(ref near);
                Vector256<double> a1 = Vector256.LoadUnsafe(ref near, d1);
                Vector256<double> a2 = Vector256.LoadUnsafe(ref near, d2);
                Vector256<double> a3 = Vector256.LoadUnsafe(ref near, d1 + d2);
                Vector256<double> a4 = Vector256.LoadUnsafe(ref far);
                Vector256<double> a5 = Vector256.LoadUnsafe(ref far, d1);
                Vector256<double> a6 = Vector256.LoadUnsafe(ref far, d2);
                Vector256<double> a7 = Vector256.LoadUnsafe(ref far, d1 + d2);
                (a1, a3, a5, a7) = (Mix(s1, a1, a0), Mix(s1, a3, a2), Mix(s1, a5, a4), Mix(s1, a7, a6));
                (a2, a3, a6, a7) = (Mix(s2, a2, a0), Mix(s2, a3, a1), Mix(s2, a6, a4), Mix(s2, a7, a5));
                a1.StoreUnsafe(ref near, d1);
                a2.StoreUnsafe(ref near, d2);
                a3.StoreUnsafe(ref near, d1 + d2);
                Mix(s3, a4, a0).StoreUnsafe(ref far);
                Mix(s3, a5, a1).StoreUnsafe(ref far, d1);
                Mix(s3, a6, a2).StoreUnsafe(ref far, d2);
                Mix(s3, a7, a3).StoreUnsafe(ref far, d1 + d2);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Mix(Vector512<double> s, Vector512<double> with, Vector512<double> without) =>
        Vector512.FusedMultiplyAdd(s, with - without, without);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Mix(Vector256<double> s, Vector256<double> with, Vector256<double> without) =>
        Vector256.FusedMultiplyAdd(s, with - without, without);

    private static int Check(ReadOnlySpan<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands)
    {
        int rows = WorldTile.Rows(table, nameof(table));
        if (!int.IsPow2(rows) || stands.Length != bits.Length * WorldTile.Width)
        {
            throw new ArgumentException("The table must have a row for every set, and every measure one row of chances.", nameof(table));
        }

        for (int i = 0; i < bits.Length; i++)
        {
            if (bits[i] < (i == 0 ? 0 : bits[i - 1] + 1) || rows >> bits[i] < 2)
            {
                throw new ArgumentException("The bits must rise, and the table must know each.", nameof(bits));
            }
        }

        return rows;
    }
}
