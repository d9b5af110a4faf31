using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Averages a table over what stands of measures that the same people uphold, which fall one after another.</summary>
/// <remarks>
/// One draw u, uniform on [0, 1], decides for all of them: a measure stands iff u is below its chance. So only nested sets occur: those whose
/// chances are largest stand longest. With l the measure of D whose chance is smallest, and f the table before,
/// <c>g(D) = g(D without l) + s_l (f(D) - f(D without l))</c>, which telescopes to the mean over the nested sets: one fused step a set, not a sum over
/// its subsets. Of equal chances the measure with the highest bit counts as the smallest; the mean is the same up to rounding whichever is taken.
/// </remarks>
public static class ChainStanding
{
    /// <summary>Averages a table in place.</summary>
    /// <param name="table">A table with a row for every set of some measures.</param>
    /// <param name="bits">The bits of the measures that fall together, rising.</param>
    /// <param name="stands">Their chances to stand, one row each.</param>
    /// <param name="scratch">Working space: two rows for every set of <paramref name="bits"/>.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Average(Span<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands, Span<double> scratch)
    {
        int groups = Check(table, bits, stands, scratch);
        Span<double> before = scratch[..(groups * WorldTile.Width)];
        Span<double> smallest = scratch[(groups * WorldTile.Width)..];
        SmallestChances(smallest, groups, stands);
        Span<int> offsets = stackalloc int[groups <= 1024 ? groups : 0];
        offsets = offsets.IsEmpty ? new int[groups] : offsets;
        int taken = Offsets(offsets, bits);
        for (int start = 0; start < table.Length; start = ((start | taken) + WorldTile.Width) & ~taken)
        {
            One(table[start..], offsets, stands, before, smallest);
        }
    }

    /// <summary>The definition: one world and one set at a time.</summary>
    internal static void AveragePlainly(Span<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands)
    {
        int[] places = bits.ToArray();
        double[] before = table.ToArray();
        for (int at = 0; at < table.Length; at++)
        {
            int lane = at % WorldTile.Width;
            int row = at / WorldTile.Width;
            int last = -1;
            for (int i = 0; i < places.Length; i++)
            {
                bool has = (row >> places[i] & 1) != 0;
                last = has && (last < 0 || stands[(i * WorldTile.Width) + lane] <= stands[(last * WorldTile.Width) + lane]) ? i : last;
            }

            if (last >= 0)
            {
                int without = at - (WorldTile.Width << places[last]);
                table[at] = Math.FusedMultiplyAdd(stands[(last * WorldTile.Width) + lane], before[at] - before[without], table[without]);
            }
        }
    }

    /// <summary>Where in the table, from the row with none of them, the row of each set of the measures lies; returns the bits they take.</summary>
    private static int Offsets(Span<int> offsets, ReadOnlySpan<int> bits)
    {
        offsets[0] = 0;
        for (int set = 1; set < offsets.Length; set++)
        {
            offsets[set] = offsets[set & (set - 1)] + (WorldTile.Width << bits[BitOperations.TrailingZeroCount(set)]);
        }

        return offsets[^1];
    }

    /// <summary>For every set of the measures, the smallest of their chances in each world.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SmallestChances(Span<double> smallest, int groups, ReadOnlySpan<double> stands)
    {
        smallest[..WorldTile.Width].Fill(double.PositiveInfinity);
        for (int set = 1; set < groups; set++)
        {
            ReadOnlySpan<double> rest = smallest.Slice((set & (set - 1)) * WorldTile.Width, WorldTile.Width);
            ReadOnlySpan<double> own = stands.Slice(BitOperations.TrailingZeroCount(set) * WorldTile.Width, WorldTile.Width);
            Vector512.Min(Vector512.Create(rest), Vector512.Create(own)).CopyTo(smallest.Slice(set * WorldTile.Width, WorldTile.Width));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(
        Span<double> rows, ReadOnlySpan<int> offsets, ReadOnlySpan<double> stands, Span<double> before, ReadOnlySpan<double> smallest)
    {
        ref double row = ref MemoryMarshal.GetReference(rows);
        ref double old = ref MemoryMarshal.GetReference(before);
        ref double chance = ref MemoryMarshal.GetReference(stands);
        ref double least = ref MemoryMarshal.GetReference(smallest);
        for (int set = 0; set < offsets.Length; set++)
        {
            Vector512.LoadUnsafe(ref row, (nuint)offsets[set]).StoreUnsafe(ref old, (nuint)(set * WorldTile.Width));
        }

        for (int set = 1; set < offsets.Length; set++)
        {
            Vector512<double> minimum = Vector512.LoadUnsafe(ref least, (nuint)(set * WorldTile.Width));
            Vector512<double> here = Vector512.LoadUnsafe(ref old, (nuint)(set * WorldTile.Width));
            Vector512<double> mean = here;
            for (int left = set; left != 0; left &= left - 1)
            {
                int measure = BitOperations.TrailingZeroCount(left);
                int without = set ^ (1 << measure);
                Vector512<double> s = Vector512.LoadUnsafe(ref chance, (nuint)(measure * WorldTile.Width));
                Vector512<double> there = Vector512.LoadUnsafe(ref old, (nuint)(without * WorldTile.Width));
                Vector512<double> sofar = Vector512.LoadUnsafe(ref row, (nuint)offsets[without]);
                Vector512<double> candidate = Vector512.FusedMultiplyAdd(s, here - there, sofar);
                mean = Vector512.ConditionalSelect(Vector512.Equals(s, minimum), candidate, mean);
            }

            mean.StoreUnsafe(ref row, (nuint)offsets[set]);
        }
    }

    private static int Check(ReadOnlySpan<double> table, ReadOnlySpan<int> bits, ReadOnlySpan<double> stands, ReadOnlySpan<double> scratch)
    {
        int rows = WorldTile.Rows(table, nameof(table));
        int groups = 1 << bits.Length;
        if (!int.IsPow2(rows) || stands.Length != bits.Length * WorldTile.Width || scratch.Length != 2 * groups * WorldTile.Width)
        {
            throw new ArgumentException("The table must have a row for every set, every measure one row of chances, and the scratch two rows a set.", nameof(table));
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
