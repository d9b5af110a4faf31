using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Sums over the members of sets, a tile of worlds at a time.</summary>
/// <remarks>
/// <c>sum(d) = x_a + x_b + ...</c>, members in rising order of their bits; 0 for the empty set. Where the set without its highest member is among the sets, as it mostly is,
/// its sum is taken up and one addition is enough. Members that all sets share and that lie above all others are added last. The result is the same to the bit.
/// </remarks>
public sealed class SetSums
{
    private readonly ulong[] _sets;
    private readonly int[] _parents;
    private readonly ulong _all;
    private readonly ulong _shared;

    /// <summary>Lays out how the sums of some sets follow from each other.</summary>
    /// <param name="sets">The sets, as bit masks, rising.</param>
    /// <exception cref="ArgumentException">The sets do not rise.</exception>
    public SetSums(ReadOnlySpan<ulong> sets)
    {
        _sets = sets.ToArray();
        ulong shared = sets.IsEmpty ? 0 : ulong.MaxValue;
        for (int i = 0; i < _sets.Length; i++)
        {
            _all |= _sets[i];
            shared &= _sets[i];
            if (i > 0 && _sets[i] <= _sets[i - 1])
            {
                throw new ArgumentException("The sets must rise.", nameof(sets));
            }
        }

        ulong differing = _all & ~shared;
        _shared = differing == 0 ? shared : shared & ~((2UL << BitOperations.Log2(differing)) - 1);
        _parents = [.. _sets.Select(Parent)];
    }

    /// <summary>Number of sets.</summary>
    public int Count => _sets.Length;

    /// <summary>For how many sets no smaller one's sum can be taken up; the smallest one is among them.</summary>
    internal int Orphans => _parents.Count(parent => parent < 0);

    /// <summary>Fills one row a set.</summary>
    /// <param name="rows">Where the sums go, one row a set.</param>
    /// <param name="members">What each member adds, one row each.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together, or a set has a member beyond <paramref name="members"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(Span<double> rows, ReadOnlySpan<double> members)
    {
        if (rows.Length != _sets.Length * WorldTile.Width || WorldTile.Rows(members, nameof(members)) < 64 - BitOperations.LeadingZeroCount(_all))
        {
            throw new ArgumentException("There must be one row a set, and one for every member.", nameof(rows));
        }

        ref double first = ref MemoryMarshal.GetReference(rows);
        ref double member = ref MemoryMarshal.GetReference(members);
        for (int i = 0; i < _sets.Length; i++)
        {
            int parent = _parents[i];
            Vector512<double> sum = parent < 0 ? Vector512<double>.Zero : Vector512.LoadUnsafe(ref first, (nuint)parent * WorldTile.Width);
            ulong own = _sets[i] & ~_shared;
            for (ulong left = parent < 0 ? own : 1UL << BitOperations.Log2(own); left != 0; left &= left - 1)
            {
                sum += Vector512.LoadUnsafe(ref member, (nuint)(BitOperations.TrailingZeroCount(left) * WorldTile.Width));
            }

            sum.StoreUnsafe(ref first, (nuint)i * WorldTile.Width);
        }

        for (ulong left = _shared; left != 0; left &= left - 1)
        {
            Vector512<double> own = Vector512.LoadUnsafe(ref member, (nuint)(BitOperations.TrailingZeroCount(left) * WorldTile.Width));
            for (nuint at = 0; at < (nuint)rows.Length; at += WorldTile.Width)
            {
                (Vector512.LoadUnsafe(ref first, at) + own).StoreUnsafe(ref first, at);
            }
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

    /// <summary>The place of the set without the highest of its members that not all share; -1 where that is not among the sets.</summary>
    private int Parent(ulong set)
    {
        ulong own = set & ~_shared;
        return own == 0 ? -1 : Math.Max(-1, Array.BinarySearch(_sets, set & ~(1UL << BitOperations.Log2(own))));
    }
}
