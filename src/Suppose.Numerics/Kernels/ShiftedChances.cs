using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>A chance after every set of shifts, a tile of worlds at a time.</summary>
/// <remarks>
/// <c>table[A] = moved / ((1 - p) + moved)</c> with <c>moved = p F</c> and F the factors of A multiplied onto the common factor in rising order
/// of their bits; 0 where moved is 0. It is <see cref="Odds.Shift"/> of the product, lane by lane and bit by bit.
/// The products are built by doubling, so each costs one multiplication, and the last doubling is joined with the division.
/// </remarks>
public static class ShiftedChances
{
    /// <summary>Fills a table.</summary>
    /// <param name="table">Where the chances go: <c>2^k</c> rows.</param>
    /// <param name="chance">The chances with no shift at all, one row, each in [0, 1].</param>
    /// <param name="common">The factors that every set shares, one row; 1 where it shares none.</param>
    /// <param name="factors">The k measures' factors, k rows, each 0 or more and finite.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Span<double> table, ReadOnlySpan<double> chance, ReadOnlySpan<double> common, ReadOnlySpan<double> factors)
    {
        Check(table, chance, common, factors);
        int measures = factors.Length / WorldTile.Width;
        ref double first = ref MemoryMarshal.GetReference(table);
        ref double factor = ref MemoryMarshal.GetReference(factors);
        Vector512<double> p = Vector512.Create(chance);
        Vector512<double> rest = Vector512<double>.One - p;
        Vector512.Create(common).StoreUnsafe(ref first);
        for (int bit = 0; bit + 1 < measures; bit++)
        {
            nuint half = (nuint)WorldTile.Width << bit;
            Vector512<double> f = Vector512.LoadUnsafe(ref factor, (nuint)(bit * WorldTile.Width));
            for (nuint at = 0; at < half; at += WorldTile.Width)
            {
                (Vector512.LoadUnsafe(ref first, at) * f).StoreUnsafe(ref first, at + half);
            }
        }

        if (measures == 0)
        {
            Shift(Vector512.LoadUnsafe(ref first), p, rest).StoreUnsafe(ref first);
            return;
        }

        nuint top = (nuint)WorldTile.Width << (measures - 1);
        Vector512<double> last = Vector512.LoadUnsafe(ref factor, (nuint)((measures - 1) * WorldTile.Width));
        for (nuint at = 0; at < top; at += WorldTile.Width)
        {
            Vector512<double> product = Vector512.LoadUnsafe(ref first, at);
            Shift(product, p, rest).StoreUnsafe(ref first, at);
            Shift(product * last, p, rest).StoreUnsafe(ref first, at + top);
        }
    }

    /// <summary>The definition: one world and one set at a time.</summary>
    internal static void FillPlainly(Span<double> table, ReadOnlySpan<double> chance, ReadOnlySpan<double> common, ReadOnlySpan<double> factors)
    {
        Check(table, chance, common, factors);
        for (int at = 0; at < table.Length; at++)
        {
            int lane = at % WorldTile.Width;
            int set = at / WorldTile.Width;
            double product = common[lane];
            for (int bit = 0; set >> bit != 0; bit++)
            {
                product = (set >> bit & 1) == 0 ? product : product * factors[(bit * WorldTile.Width) + lane];
            }

            table[at] = Odds.Shift(chance[lane], product);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Shift(Vector512<double> factor, Vector512<double> chance, Vector512<double> rest)
    {
        Vector512<double> moved = chance * factor;
        return Vector512.ConditionalSelect(Vector512.Equals(moved, Vector512<double>.Zero), moved, moved / (rest + moved));
    }

    private static void Check(ReadOnlySpan<double> table, ReadOnlySpan<double> chance, ReadOnlySpan<double> common, ReadOnlySpan<double> factors)
    {
        WorldTile.RequireRow(chance, nameof(chance));
        WorldTile.RequireRow(common, nameof(common));
        WorldTile.RequireSets(table, WorldTile.Rows(factors, nameof(factors)), nameof(table));
    }
}
