using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>What each design loses in each world of a tile, and how far that is from the least that any design loses.</summary>
/// <remarks>
/// <c>loss(d) = fma(weight, table[d], cost(d))</c>: the weight is what the act does to us where the table holds its chance, and -1 where it holds our value.
/// Regret is <c>loss(d) - least loss</c>, exactly 0 for the best design.
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
    public static void Least(ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> costs, Span<double> least)
    {
        Check(table, rows, weight, costs, least);
        ref double first = ref MemoryMarshal.GetReference(table);
        ref double cost = ref MemoryMarshal.GetReference(costs);
        ReadOnlySpan<int> row = rows.Span;
        Vector512<double> weights = Vector512.Create(weight);
        Vector512<double> smallest = Vector512.Create<double>(least);
        for (int design = 0; design < row.Length; design++)
        {
            Vector512<double> entry = Vector512.LoadUnsafe(ref first, (nuint)row[design] * WorldTile.Width);
            Vector512<double> own = Vector512.LoadUnsafe(ref cost, (nuint)design * WorldTile.Width);
            smallest = Vector512.Min(smallest, Vector512.FusedMultiplyAdd(weights, entry, own));
        }

        smallest.CopyTo(least);
    }

    /// <summary>Raises each design's largest regret to its regret here, where that is larger.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">For each design, its row in the table.</param>
    /// <param name="weight">What the table's entries weigh, one row.</param>
    /// <param name="costs">What the designs cost on the scale of the loss, one row each.</param>
    /// <param name="least">The least loss over designs, one row.</param>
    /// <param name="regrets">The largest regrets so far, one row a design.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void RaiseRegrets(
        ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> costs, ReadOnlySpan<double> least, Span<double> regrets)
    {
        Check(table, rows, weight, costs, least);
        rows.Check(table, regrets.Length / WorldTile.Width, nameof(regrets));
        ref double first = ref MemoryMarshal.GetReference(table);
        ref double cost = ref MemoryMarshal.GetReference(costs);
        ref double regret = ref MemoryMarshal.GetReference(regrets);
        ReadOnlySpan<int> row = rows.Span;
        Vector512<double> weights = Vector512.Create(weight);
        Vector512<double> smallest = Vector512.Create(least);
        for (int design = 0; design < row.Length; design++)
        {
            nuint at = (nuint)design * WorldTile.Width;
            Vector512<double> entry = Vector512.LoadUnsafe(ref first, (nuint)row[design] * WorldTile.Width);
            Vector512<double> own = Vector512.FusedMultiplyAdd(weights, entry, Vector512.LoadUnsafe(ref cost, at)) - smallest;
            Vector512.Max(own, Vector512.LoadUnsafe(ref regret, at)).StoreUnsafe(ref regret, at);
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
    internal static void RaiseRegretsPlainly(
        ReadOnlySpan<double> table, DesignRows rows, ReadOnlySpan<double> weight, ReadOnlySpan<double> costs, ReadOnlySpan<double> least, Span<double> regrets)
    {
        Check(table, rows, weight, costs, least);
        for (int at = 0; at < costs.Length; at++)
        {
            regrets[at] = Math.Max(Loss(table, rows, weight, costs, at) - least[at % WorldTile.Width], regrets[at]);
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
