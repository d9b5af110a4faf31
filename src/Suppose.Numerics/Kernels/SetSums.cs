using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Sums over the members of sets, a tile of worlds at a time.</summary>
/// <remarks>
/// <c>sum(d) = x_a + x_b + ...</c>, members in rising order of their bits; 0 for the empty set. Where the set without its highest member is among the sets, as it mostly is,
/// its sum is taken up and one addition is enough; the result is the same to the bit.
/// </remarks>
public static class SetSums
{
    /// <summary>For each set, the place of the set without its highest member; -1 where that is not among them.</summary>
    /// <param name="sets">The sets, as bit masks, rising.</param>
    public static int[] Parents(ReadOnlySpan<ulong> sets)
    {
        int[] parents = new int[sets.Length];
        for (int i = 0; i < sets.Length; i++)
        {
            ulong rest = sets[i] == 0 ? ulong.MaxValue : sets[i] & ~(1UL << BitOperations.Log2(sets[i]));
            parents[i] = sets[i] == 0 ? -1 : Math.Max(-1, sets[..i].BinarySearch(rest));
        }

        return parents;
    }

    /// <summary>Fills one row a set.</summary>
    /// <param name="rows">Where the sums go, one row a set.</param>
    /// <param name="sets">The sets, as bit masks, rising.</param>
    /// <param name="parents">What <see cref="Parents"/> gives for them.</param>
    /// <param name="members">What each member adds, one row each.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together, a set has a member beyond <paramref name="members"/>, or a parent comes after its set.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Span<double> rows, ReadOnlySpan<ulong> sets, ReadOnlySpan<int> parents, ReadOnlySpan<double> members)
    {
        Check(rows, sets, parents, members);
        ref double first = ref MemoryMarshal.GetReference(rows);
        ref double member = ref MemoryMarshal.GetReference(members);
        for (int i = 0; i < sets.Length; i++)
        {
            Vector512<double> sum = parents[i] < 0 ? Vector512<double>.Zero : Vector512.LoadUnsafe(ref first, (nuint)parents[i] * WorldTile.Width);
            ulong left = parents[i] < 0 ? sets[i] : 1UL << BitOperations.Log2(sets[i]);
            for (; left != 0; left &= left - 1)
            {
                sum += Vector512.LoadUnsafe(ref member, (nuint)(BitOperations.TrailingZeroCount(left) * WorldTile.Width));
            }

            sum.StoreUnsafe(ref first, (nuint)i * WorldTile.Width);
        }
    }

    /// <summary>The definition: one world and one set at a time.</summary>
    internal static void FillPlainly(Span<double> rows, ReadOnlySpan<ulong> sets, ReadOnlySpan<double> members)
    {
        for (int at = 0; at < rows.Length; at++)
        {
            int lane = at % WorldTile.Width;
            double sum = 0;
            for (int member = 0; member * WorldTile.Width < members.Length; member++)
            {
                sum += (sets[at / WorldTile.Width] >> member & 1) != 0 ? members[(member * WorldTile.Width) + lane] : 0;
            }

            rows[at] = sum;
        }
    }

    private static void Check(ReadOnlySpan<double> rows, ReadOnlySpan<ulong> sets, ReadOnlySpan<int> parents, ReadOnlySpan<double> members)
    {
        int known = WorldTile.Rows(members, nameof(members));
        ulong all = 0;
        bool behind = parents.Length == sets.Length;
        for (int i = 0; behind && i < sets.Length; i++)
        {
            all |= sets[i];
            behind = parents[i] < i;
        }

        if (!behind || rows.Length != sets.Length * WorldTile.Width || known < 64 - BitOperations.LeadingZeroCount(all))
        {
            throw new ArgumentException("There must be one row and one earlier parent a set, and one row for every member.", nameof(rows));
        }
    }
}
