using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>What each design loses in each world of a tile, and how far that is from the least that any design loses.</summary>
/// <remarks>
/// <c>loss(d) = fma(weight, table[d], cost(d))</c>: the weight is what the act does to us where the table holds its chance, and -1 where it holds our value.
/// Regret is <c>loss(d) - least loss</c>; it is put together as <c>fma(weight, table[d], -least) + cost(d)</c>, which for the best design is 0 up to rounding.
/// </remarks>
public static class DesignLosses
{
    /// <summary>The least loss over designs, world by world.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">For each design, its row in the table.</param>
    /// <param name="weight">What the table's entries weigh, one row.</param>
    /// <param name="costs">What the designs cost on the scale of the loss, one row each.</param>
    /// <param name="least">One row: on entry the least so far (infinite at first), on return with these designs taken in.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Least(ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> costs, Span<double> least)
    {
        Check(table, rows, weight, costs, least);
        ref double first = ref Unsafe.Add(ref MemoryMarshal.GetReference(table), rows.First * WorldTile.Width);
        ref double cost = ref MemoryMarshal.GetReference(costs);
        ReadOnlySpan<int> apart = rows.FromFirst;
        Vector512<double> weights = Vector512.Create(weight);
        Vector512<double> smallest = Vector512.Create<double>(least);
        for (int design = 0; design < apart.Length; design++)
        {
            Vector512<double> entry = Vector512.LoadUnsafe(ref Unsafe.Add(ref first, (nint)apart[design] * WorldTile.Width));
            Vector512<double> own = Vector512.LoadUnsafe(ref cost, (nuint)design * WorldTile.Width);
            smallest = Vector512.Min(smallest, Vector512.FusedMultiplyAdd(weights, entry, own));
        }

        smallest.CopyTo(least);
    }

    /// <summary>Raises each design's largest regret, its own cost still left out, to its regret here, where that is larger.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">For each design, its row in the table.</param>
    /// <param name="weight">What the table's entries weigh, one row.</param>
    /// <param name="least">The least loss over designs, costs included, one row.</param>
    /// <param name="regrets">The largest regrets so far, one row a design; minus infinity at first.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void RaiseRegrets(ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> least, Span<double> regrets)
    {
        Check(table, rows, weight, regrets, least);
        ref double first = ref Unsafe.Add(ref MemoryMarshal.GetReference(table), rows.First * WorldTile.Width);
        ref double regret = ref MemoryMarshal.GetReference(regrets);
        ReadOnlySpan<int> apart = rows.FromFirst;
        Vector512<double> weights = Vector512.Create(weight);
        Vector512<double> gain = -Vector512.Create(least);
        for (int design = 0; design < apart.Length; design++)
        {
            nuint at = (nuint)design * WorldTile.Width;
            Vector512<double> entry = Vector512.LoadUnsafe(ref Unsafe.Add(ref first, (nint)apart[design] * WorldTile.Width));
            Vector512<double> own = Vector512.FusedMultiplyAdd(weights, entry, gain);
            Vector512.Max(own, Vector512.LoadUnsafe(ref regret, at)).StoreUnsafe(ref regret, at);
        }
    }

    /// <summary>Adds each design's cost to its largest regret: a design's cost is the same under every possibility, so it is enough to add it once.</summary>
    /// <param name="regrets">The largest regrets, one row a design.</param>
    /// <param name="costs">What the designs cost on the scale of the loss, one row each.</param>
    /// <exception cref="ArgumentException">The sizes differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddCosts(Span<double> regrets, ReadOnlySpan<double> costs)
    {
        if (regrets.Length != costs.Length)
        {
            throw new ArgumentException("There must be one row of costs for each of regrets.", nameof(costs));
        }

        ref double regret = ref MemoryMarshal.GetReference(regrets);
        ref double cost = ref MemoryMarshal.GetReference(costs);
        for (nuint at = 0; at + WorldTile.Width <= (nuint)regrets.Length; at += WorldTile.Width)
        {
            (Vector512.LoadUnsafe(ref regret, at) + Vector512.LoadUnsafe(ref cost, at)).StoreUnsafe(ref regret, at);
        }
    }

    /// <summary>The definition of <see cref="Least"/>: one world and one design at a time.</summary>
    internal static void LeastPlainly(ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> costs, Span<double> least)
    {
        Check(table, rows, weight, costs, least);
        for (int at = 0; at < costs.Length; at++)
        {
            int lane = at % WorldTile.Width;
            least[lane] = Math.Min(least[lane], Loss(table, rows, weight, costs, at));
        }
    }

    /// <summary>The definition of <see cref="RaiseRegrets"/>: one world and one design at a time.</summary>
    internal static void RaiseRegretsPlainly(ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> least, Span<double> regrets)
    {
        Check(table, rows, weight, regrets, least);
        for (int at = 0; at < regrets.Length; at++)
        {
            int lane = at % WorldTile.Width;
            double entry = table[(rows[at / WorldTile.Width] * WorldTile.Width) + lane];
            regrets[at] = Math.Max(Math.FusedMultiplyAdd(weight[lane], entry, -least[lane]), regrets[at]);
        }
    }

    /// <summary>The definition of <see cref="AddCosts"/>: one world and one design at a time.</summary>
    internal static void AddCostsPlainly(Span<double> regrets, ReadOnlySpan<double> costs)
    {
        for (int at = 0; at < regrets.Length; at++)
        {
            regrets[at] += costs[at];
        }
    }

    private static double Loss(ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> costs, int at)
    {
        int lane = at % WorldTile.Width;
        return Math.FusedMultiplyAdd(weight[lane], table[(rows[at / WorldTile.Width] * WorldTile.Width) + lane], costs[at]);
    }

    private static void Check(ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> costs, ReadOnlySpan<double> least)
    {
        WorldTile.RequireRow(weight, nameof(weight));
        WorldTile.RequireRow(least, nameof(least));
        rows.Check(table, WorldTile.Rows(costs, nameof(costs)), nameof(costs));
    }
}
