using System.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>Sets of measures as bit masks: bit m is the m-th measure of the file.</summary>
internal static class MeasureSet
{
    /// <summary>The most measures a mask can tell apart.</summary>
    public const int Most = 64;

    /// <summary>All of the first <paramref name="measures"/> measures.</summary>
    public static ulong All(int measures) => measures >= Most ? ulong.MaxValue : (1UL << measures) - 1;

    /// <summary>The set of one measure.</summary>
    public static ulong Of(int measure) => 1UL << measure;

    /// <summary>Whether a measure is in a set.</summary>
    public static bool Has(this ulong set, int measure) => (set >> measure & 1) != 0;

    /// <summary>Whether all measures of <paramref name="part"/> are in a set.</summary>
    public static bool HasAll(this ulong set, ulong part) => (part & ~set) == 0;

    /// <summary>Number of measures in a set.</summary>
    public static int Size(this ulong set) => BitOperations.PopCount(set);

    /// <summary>Order of designs: by size, then by order in the file, so that of two of one size the one with the earliest measure that the other lacks goes first.</summary>
    public static int Compare(ulong one, ulong other)
    {
        int bySize = one.Size().CompareTo(other.Size());
        if (bySize != 0 || one == other)
        {
            return bySize;
        }

        ulong differing = one ^ other;
        return (one & differing & (~differing + 1)) != 0 ? -1 : 1;
    }

    /// <summary>The measures of a set, in the order of the file.</summary>
    public static IEnumerable<int> Measures(this ulong set)
    {
        for (ulong left = set; left != 0; left &= left - 1)
        {
            yield return BitOperations.TrailingZeroCount(left);
        }
    }
}
