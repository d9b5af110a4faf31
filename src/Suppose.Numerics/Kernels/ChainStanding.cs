using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Averages a table over what stands of measures that the same people uphold, which fall one after another.</summary>
/// <remarks>
/// One draw u, uniform on [0, 1], decides for all of them: a measure stands iff u is below its chance. So only nested sets occur: those whose
/// chances are largest stand longest. With l the measure of D whose chance is smallest, and f the table before,
/// <c>g(D) = g(D without l) + s_l (f(D) - f(D without l))</c>, which telescopes to the mean over the nested sets: one step a set, not a sum over
/// its subsets. First all differences are put in place, from the largest sets down, then they are added up from the smallest. Of equal chances the measure with the
/// highest bit counts as the smallest; the mean is the same up to rounding whichever is taken. Quickest where the measures' bits are not among the two lowest.
/// </remarks>
public static class ChainStanding
{
    private const int Width = WorldTile.Width;

    /// <summary>Rows that are worked on abreast where they lie side by side.</summary>
    private const int Abreast = 4;

    /// <summary>Beyond so many sets of measures that fall together, what is remembered of each is lent rather than taken from the stack.</summary>
    private const int MostOnStack = 1024;

    /// <summary>Averages a table in place.</summary>
    /// <param name="table">A table with a row for every set of some measures.</param>
    /// <param name="bits">The bits of the measures that fall together, rising.</param>
    /// <param name="stands">Their chances to stand, one row each.</param>
    /// <param name="scratch">Working space: one row for every set of <paramref name="bits"/>.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Average(Span<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands, Span<double> scratch)
    {
        int groups = Check(table, bits, stands, scratch);
        SmallestChances(scratch, groups, stands);
        if (groups <= MostOnStack)
        {
            Average(table, bits, stands, scratch, stackalloc int[groups], stackalloc int[groups]);
            return;
        }

        int[] lent = ArrayPool<int>.Shared.Rent(2 * groups);
        Average(table, bits, stands, scratch, lent.AsSpan(0, groups), lent.AsSpan(groups, groups));
        ArrayPool<int>.Shared.Return(lent);
    }

    /// <summary>The definition: one world and one set at a time.</summary>
    internal static void AveragePlainly(Span<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands)
    {
        int[] places = bits.ToArray();
        double[] before = table.ToArray();
        for (int at = 0; at < table.Length; at++)
        {
            int lane = at % Width;
            int row = at / Width;
            int last = -1;
            for (int i = 0; i < places.Length; i++)
            {
                bool has = (row >> places[i] & 1) != 0;
                last = has && (last < 0 || stands[(i * Width) + lane] <= stands[(last * Width) + lane]) ? i : last;
            }

            if (last >= 0)
            {
                int without = at - (Width << places[last]);
                table[at] = table[without] + ((before[at] - before[without]) * stands[(last * Width) + lane]);
            }
        }
    }

    private static void Average(Span<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands, Span<double> scratch, Span<int> offsets, Span<int> first)
    {
        MayFallFirst(first, stands, scratch);
        int taken = Offsets(offsets, bits);
        bool sideBySide = bits.Length > 0 && bits[0] >= 2;
        int step = sideBySide ? Abreast * Width : Width;
        for (int start = 0; start < table.Length; start = ((start | taken) + step) & ~taken)
        {
            if (sideBySide)
            {
                Four(table[start..], offsets, first, stands, scratch);
            }
            else
            {
                One(table[start..], offsets, first, stands, scratch);
            }
        }
    }

    /// <summary>Where in the table, from the row with none of them, the row of each set of the measures lies; returns the bits they take.</summary>
    private static int Offsets(Span<int> offsets, ReadOnlySpan<int> bits)
    {
        offsets[0] = 0;
        for (int set = 1; set < offsets.Length; set++)
        {
            offsets[set] = offsets[set & (set - 1)] + (Width << bits[BitOperations.TrailingZeroCount(set)]);
        }

        return offsets[^1];
    }

    /// <summary>For every set of the measures, the smallest of their chances in each world.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SmallestChances(Span<double> smallest, int groups, ReadOnlySpan<double> stands)
    {
        smallest[..Width].Fill(double.PositiveInfinity);
        for (int set = 1; set < groups; set++)
        {
            ReadOnlySpan<double> rest = smallest.Slice((set & (set - 1)) * Width, Width);
            ReadOnlySpan<double> own = stands.Slice(BitOperations.TrailingZeroCount(set) * Width, Width);
            Vector512.Min(Vector512.Create(rest), Vector512.Create(own)).CopyTo(smallest.Slice(set * Width, Width));
        }
    }

    /// <summary>For every set of the measures, those of them that fall first in some world of the tile: often one alone, so that there is nothing to choose.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MayFallFirst(Span<int> first, ReadOnlySpan<double> stands, ReadOnlySpan<double> smallest)
    {
        first[0] = 0;
        for (int set = 1; set < first.Length; set++)
        {
            Vector512<double> least = Vector512.Create(smallest.Slice(set * Width, Width));
            ulong settled = 0;
            int some = 0;
            for (int left = set; left != 0 && settled != (1 << Width) - 1; left &= ~(1 << BitOperations.Log2((uint)left)))
            {
                // From the highest bit down: of equal chances the highest counts, so worlds that it settles are settled.
                int highest = BitOperations.Log2((uint)left);
                ulong falls = Falls(stands, 1 << highest, least).ExtractMostSignificantBits();
                some |= (falls & ~settled) != 0 ? 1 << highest : 0;
                settled |= falls;
            }

            first[set] = some;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(Span<double> rows, ReadOnlySpan<int> offsets, ReadOnlySpan<int> mayFallFirst, ReadOnlySpan<double> stands, ReadOnlySpan<double> smallest)
    {
        ref double first = ref MemoryMarshal.GetReference(rows);
        for (int set = offsets.Length - 1; set > 0; set--)
        {
            Vector512<double> least = Vector512.Create(smallest.Slice(set * Width, Width));
            ref double row = ref Unsafe.Add(ref first, offsets[set]);
            int some = mayFallFirst[set];
            Vector512<double> without = Vector512.LoadUnsafe(ref first, (nuint)offsets[set & ~(some & -some)]);
            for (int left = some & (some - 1); left != 0; left &= left - 1)
            {
                Vector512<double> falls = Falls(stands, left, least);
                without = Vector512.ConditionalSelect(falls, Vector512.LoadUnsafe(ref first, (nuint)offsets[set & ~(left & -left)]), without);
            }

            ((Vector512.LoadUnsafe(ref row) - without) * least).StoreUnsafe(ref row);
        }

        for (int set = 1; set < offsets.Length; set++)
        {
            Vector512<double> least = Vector512.Create(smallest.Slice(set * Width, Width));
            ref double row = ref Unsafe.Add(ref first, offsets[set]);
            int some = mayFallFirst[set];
            Vector512<double> without = Vector512.LoadUnsafe(ref first, (nuint)offsets[set & ~(some & -some)]);
            for (int left = some & (some - 1); left != 0; left &= left - 1)
            {
                Vector512<double> falls = Falls(stands, left, least);
                without = Vector512.ConditionalSelect(falls, Vector512.LoadUnsafe(ref first, (nuint)offsets[set & ~(left & -left)]), without);
            }

            (without + Vector512.LoadUnsafe(ref row)).StoreUnsafe(ref row);
        }
    }

    /// <summary>As <see cref="One"/>, for four rows that lie side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(Span<double> rows, ReadOnlySpan<int> offsets, ReadOnlySpan<int> mayFallFirst, ReadOnlySpan<double> stands, ReadOnlySpan<double> smallest)
    {
        ref double first = ref MemoryMarshal.GetReference(rows);
        for (int set = offsets.Length - 1; set > 0; set--)
        {
            Vector512<double> least = Vector512.Create(smallest.Slice(set * Width, Width));
            ref double row = ref Unsafe.Add(ref first, offsets[set]);
            (Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d) = Without(ref first, offsets, stands, set, mayFallFirst[set], least);
            ((Vector512.LoadUnsafe(ref row) - a) * least).StoreUnsafe(ref row);
            ((Vector512.LoadUnsafe(ref row, Width) - b) * least).StoreUnsafe(ref row, Width);
            ((Vector512.LoadUnsafe(ref row, 2 * Width) - c) * least).StoreUnsafe(ref row, 2 * Width);
            ((Vector512.LoadUnsafe(ref row, 3 * Width) - d) * least).StoreUnsafe(ref row, 3 * Width);
        }

        for (int set = 1; set < offsets.Length; set++)
        {
            Vector512<double> least = Vector512.Create(smallest.Slice(set * Width, Width));
            ref double row = ref Unsafe.Add(ref first, offsets[set]);
            (Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d) = Without(ref first, offsets, stands, set, mayFallFirst[set], least);
            (a + Vector512.LoadUnsafe(ref row)).StoreUnsafe(ref row);
            (b + Vector512.LoadUnsafe(ref row, Width)).StoreUnsafe(ref row, Width);
            (c + Vector512.LoadUnsafe(ref row, 2 * Width)).StoreUnsafe(ref row, 2 * Width);
            (d + Vector512.LoadUnsafe(ref row, 3 * Width)).StoreUnsafe(ref row, 3 * Width);
        }
    }

    /// <summary>Four rows side by side of the set without that measure which falls first, in each world the one that does there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> First, Vector512<double> Second, Vector512<double> Third, Vector512<double> Fourth) Without(
        ref double first, ReadOnlySpan<int> offsets, ReadOnlySpan<double> stands, int set, int mayFallFirst, Vector512<double> least)
    {
        ref double start = ref Unsafe.Add(ref first, offsets[set & ~(mayFallFirst & -mayFallFirst)]);
        Vector512<double> a = Vector512.LoadUnsafe(ref start);
        Vector512<double> b = Vector512.LoadUnsafe(ref start, Width);
        Vector512<double> c = Vector512.LoadUnsafe(ref start, 2 * Width);
        Vector512<double> d = Vector512.LoadUnsafe(ref start, 3 * Width);
        for (int left = mayFallFirst & (mayFallFirst - 1); left != 0; left &= left - 1)
        {
            Vector512<double> falls = Falls(stands, left, least);
            ref double other = ref Unsafe.Add(ref first, offsets[set & ~(left & -left)]);
            a = Vector512.ConditionalSelect(falls, Vector512.LoadUnsafe(ref other), a);
            b = Vector512.ConditionalSelect(falls, Vector512.LoadUnsafe(ref other, Width), b);
            c = Vector512.ConditionalSelect(falls, Vector512.LoadUnsafe(ref other, 2 * Width), c);
            d = Vector512.ConditionalSelect(falls, Vector512.LoadUnsafe(ref other, 3 * Width), d);
        }

        return (a, b, c, d);
    }

    /// <summary>The worlds in which the lowest measure of <paramref name="left"/> has the smallest chance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Falls(ReadOnlySpan<double> stands, int left, Vector512<double> least) =>
        Vector512.Equals(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(stands), (nuint)(BitOperations.TrailingZeroCount(left) * Width)), least);

    private static int Check(ReadOnlySpan<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands, ReadOnlySpan<double> scratch)
    {
        int rows = WorldTile.Rows(table, nameof(table));
        int groups = 1 << bits.Length;
        if (!int.IsPow2(rows) || stands.Length != bits.Length * Width || scratch.Length != groups * Width)
        {
            throw new ArgumentException("The table must have a row for every set, every measure one row of chances, and the scratch one row a set.", nameof(table));
        }

        for (int i = 0; i < bits.Length; i++)
        {
            if (bits[i] < (i == 0 ? 0 : bits[i - 1] + 1) || rows >> bits[i] < 2)
            {
                throw new ArgumentException("The bits must rise, and the table must know each.", nameof(bits));
            }
        }

        return groups;
    }
}
