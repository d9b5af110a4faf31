using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Joins two groups of options into one, in each of a row of worlds.</summary>
/// <remarks>
/// A group is three rows: the best utility in it (minus infinity where it is empty), what it weighs, and what it is worth to us times that weight. For a quantal response
/// the weight is <c>sum of exp(beta EU)</c>, and groups simply add up. For a best response the weight is the number of options that share the best, and where one group's best is further
/// below the other's than a tie, that group is left out. The same to the bit in every width.
/// </remarks>
public static class OptionGroups
{
    /// <summary>Rows of a group.</summary>
    public const int Rows = 3;

    /// <summary>Joins groups that choose by quantal response.</summary>
    /// <param name="one">One group, or several that lie one after another.</param>
    /// <param name="other">The others, laid out alike.</param>
    /// <param name="worlds">Length of a row.</param>
    /// <param name="joined">Where they go, laid out alike.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void JoinQuantal(ReadOnlySpan<double> one, ReadOnlySpan<double> other, int worlds, Span<double> joined) => Join<QuantalJoin>(one, other, worlds, 0, joined);

    /// <summary>Joins groups that choose by best response.</summary>
    /// <param name="one">One group, or several that lie one after another.</param>
    /// <param name="other">The others, laid out alike.</param>
    /// <param name="worlds">Length of a row.</param>
    /// <param name="tie">How far below the best still counts as best, at least 0.</param>
    /// <param name="joined">Where they go, laid out alike.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void JoinBest(ReadOnlySpan<double> one, ReadOnlySpan<double> other, int worlds, double tie, Span<double> joined) => Join<BestJoin>(one, other, worlds, tie, joined);

    /// <summary>The form of a given width; what is left over at the end of a row is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Join<TJoin, TLanes>(ReadOnlySpan<double> one, ReadOnlySpan<double> other, int worlds, double tie, Span<double> joined)
        where TJoin : IJoin
        where TLanes : struct, ILanes<TLanes>
    {
        if (worlds < 1 || one.Length % (Rows * worlds) != 0 || other.Length != one.Length || joined.Length != one.Length)
        {
            throw new ArgumentException("Groups must be made of three whole rows.", nameof(one));
        }

        ref double first = ref MemoryMarshal.GetReference(one);
        ref double second = ref MemoryMarshal.GetReference(other);
        ref double to = ref MemoryMarshal.GetReference(joined);
        for (int group = 0; group < one.Length; group += Rows * worlds)
        {
            int world = 0;
            for (; world + TLanes.Count <= worlds; world += TLanes.Count)
            {
                At<TJoin, TLanes>(ref first, ref second, ref to, (nuint)(group + world), (nuint)worlds, tie);
            }

            for (; world < worlds; world++)
            {
                At<TJoin, OneLane>(ref first, ref second, ref to, (nuint)(group + world), (nuint)worlds, tie);
            }
        }
    }

    private static void Join<TJoin>(ReadOnlySpan<double> one, ReadOnlySpan<double> other, int worlds, double tie, Span<double> joined)
        where TJoin : IJoin
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Join<TJoin, EightLanes>(one, other, worlds, tie, joined);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Join<TJoin, FourLanes>(one, other, worlds, tie, joined);
        }
        else
        {
            Join<TJoin, OneLane>(one, other, worlds, tie, joined);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void At<TJoin, TLanes>(ref double one, ref double other, ref double joined, nuint at, nuint worlds, double tie)
        where TJoin : IJoin
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes best = TLanes.Load(ref one, at);
        TLanes otherBest = TLanes.Load(ref other, at);
        TLanes ties = TLanes.Of(tie);
        TLanes.Store(TLanes.WhereLess(best, otherBest, otherBest, best), ref joined, at);
        TLanes.Store(TJoin.Of(best, otherBest, ties, TLanes.Load(ref one, at + worlds), TLanes.Load(ref other, at + worlds)), ref joined, at + worlds);
        TLanes.Store(TJoin.Of(best, otherBest, ties, TLanes.Load(ref one, at + (2 * worlds)), TLanes.Load(ref other, at + (2 * worlds))), ref joined, at + (2 * worlds));
    }

    /// <summary>How weights, or worths, are joined.</summary>
    internal interface IJoin
    {
        static abstract TLanes Of<TLanes>(TLanes best, TLanes otherBest, TLanes tie, TLanes own, TLanes other)
            where TLanes : struct, ILanes<TLanes>;
    }

    internal readonly struct QuantalJoin : IJoin
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes best, TLanes otherBest, TLanes tie, TLanes own, TLanes other)
            where TLanes : struct, ILanes<TLanes> => own + other;
    }

    internal readonly struct BestJoin : IJoin
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes best, TLanes otherBest, TLanes tie, TLanes own, TLanes other)
            where TLanes : struct, ILanes<TLanes> =>
            TLanes.WhereLess(best, otherBest - tie, other, TLanes.WhereLess(otherBest, best - tie, own, own + other));
    }
}
