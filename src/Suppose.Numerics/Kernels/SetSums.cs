using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Sums over the members of sets, a tile of worlds at a time.</summary>
/// <remarks><c>sum(d) = (x_a + x_b + ...) weight</c>, members in rising order of their bits; 0 for the empty set.</remarks>
public static class SetSums
{
    /// <summary>Fills one row a set.</summary>
    /// <param name="rows">Where the sums go, one row a set.</param>
    /// <param name="sets">The sets, as bit masks.</param>
    /// <param name="members">What each member adds, one row each.</param>
    /// <param name="weight">What the sums are multiplied by, one row.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together, or a set has a member beyond <paramref name="members"/>.</exception>
    public static void Fill(Span<double> rows, ReadOnlySpan<ulong> sets, ReadOnlySpan<double> members, ReadOnlySpan<double> weight)
    {
        Check(rows, sets, members, weight);
        ref double first = ref MemoryMarshal.GetReference(rows);
        ref double member = ref MemoryMarshal.GetReference(members);
        Vector512<double> weights = Vector512.Create(weight);
        for (int i = 0; i < sets.Length; i++)
        {
            Vector512<double> sum = Vector512<double>.Zero;
            for (ulong left = sets[i]; left != 0; left &= left - 1)
            {
                sum += Vector512.LoadUnsafe(ref member, (nuint)(BitOperations.TrailingZeroCount(left) * WorldTile.Width));
            }

            (sum * weights).StoreUnsafe(ref first, (nuint)i * WorldTile.Width);
        }
    }

    /// <summary>The definition: one world and one set at a time.</summary>
    internal static void FillPlainly(Span<double> rows, ReadOnlySpan<ulong> sets, ReadOnlySpan<double> members, ReadOnlySpan<double> weight)
    {
        Check(rows, sets, members, weight);
        for (int at = 0; at < rows.Length; at++)
        {
            int lane = at % WorldTile.Width;
            double sum = 0;
            for (int member = 0; member * WorldTile.Width < members.Length; member++)
            {
                sum += (sets[at / WorldTile.Width] >> member & 1) != 0 ? members[(member * WorldTile.Width) + lane] : 0;
            }

            rows[at] = sum * weight[lane];
        }
    }

    private static void Check(ReadOnlySpan<double> rows, ReadOnlySpan<ulong> sets, ReadOnlySpan<double> members, ReadOnlySpan<double> weight)
    {
        WorldTile.RequireRow(weight, nameof(weight));
        int known = WorldTile.Rows(members, nameof(members));
        ulong all = 0;
        foreach (ulong set in sets)
        {
            all |= set;
        }

        if (rows.Length != sets.Length * WorldTile.Width || known < 64 - BitOperations.LeadingZeroCount(all))
        {
            throw new ArgumentException("There must be one row a set, and one for every member.", nameof(rows));
        }
    }
}
