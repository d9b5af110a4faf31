using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Makes groups (<see cref="OptionGroups"/>) of at most two options, for all states in one go.</summary>
/// <remarks>For each state a byte says which of the two are there: bit 0 the one, bit 1 the other. A group of none has minus infinity as its best and weighs nothing. The same to the bit in every width.</remarks>
public static class OptionPairs
{
    private const int One = 1;
    private const int Other = 2;

    /// <summary>Writes the best utility of each state's group; the other rows are left as they are.</summary>
    /// <param name="there">Which options are there, a byte a state.</param>
    /// <param name="one">The one's utility, a row a state.</param>
    /// <param name="other">The other's.</param>
    /// <param name="worlds">Length of a row.</param>
    /// <param name="groups">Where the groups go.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Best(ReadOnlySpan<byte> there, ReadOnlySpan<double> one, ReadOnlySpan<double> other, int worlds, Span<double> groups) =>
        Fill<OptionGroups.BestJoin>(there, new Option(one, one, one), new Option(other, other, other), worlds, 0, groups, Content.BestAlone);

    /// <summary>Writes each state's group as it is joined for a best response.</summary>
    /// <param name="there">Which options are there, a byte a state.</param>
    /// <param name="one">The one's utility and worth, a row a state.</param>
    /// <param name="other">The other's.</param>
    /// <param name="worlds">Length of a row.</param>
    /// <param name="tie">How far below the best still counts as best, at least 0.</param>
    /// <param name="groups">Where the groups go.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void BestResponse(ReadOnlySpan<byte> there, Option one, Option other, int worlds, double tie, Span<double> groups) =>
        Fill<OptionGroups.BestJoin>(there, one, other, worlds, tie, groups, Content.Counted);

    /// <summary>Writes each state's group as it is joined for a quantal response.</summary>
    /// <param name="there">Which options are there, a byte a state.</param>
    /// <param name="one">The one's utility, weight and worth, a row a state.</param>
    /// <param name="other">The other's.</param>
    /// <param name="worlds">Length of a row.</param>
    /// <param name="groups">Where the groups go.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Quantal(ReadOnlySpan<byte> there, Option one, Option other, int worlds, Span<double> groups) =>
        Fill<OptionGroups.QuantalJoin>(there, one, other, worlds, 0, groups, Content.Weighed);

    /// <summary>Writes groups of no option.</summary>
    /// <param name="worlds">Length of a row.</param>
    /// <param name="groups">Where the groups go.</param>
    /// <exception cref="ArgumentException">The groups are not whole.</exception>
    public static void Nobody(int worlds, Span<double> groups)
    {
        if (worlds < 1 || groups.Length % (OptionGroups.Rows * worlds) != 0)
        {
            throw new ArgumentException("Groups must be made of three whole rows.", nameof(groups));
        }

        groups.Clear();
        for (int at = 0; at < groups.Length; at += OptionGroups.Rows * worlds)
        {
            groups.Slice(at, worlds).Fill(double.NegativeInfinity);
        }
    }

    private static void Fill<TJoin>(ReadOnlySpan<byte> there, Option one, Option other, int worlds, double tie, Span<double> groups, Content content)
        where TJoin : OptionGroups.IJoin
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Fill<TJoin, EightLanes>(there, one, other, worlds, tie, groups, content);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Fill<TJoin, FourLanes>(there, one, other, worlds, tie, groups, content);
        }
        else
        {
            Fill<TJoin, OneLane>(there, one, other, worlds, tie, groups, content);
        }
    }

    /// <summary>The form of a given width; what is left over at the end of a row is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Fill<TJoin, TLanes>(ReadOnlySpan<byte> there, Option one, Option other, int worlds, double tie, Span<double> groups, Content content)
        where TJoin : OptionGroups.IJoin
        where TLanes : struct, ILanes<TLanes>
    {
        long rows = (long)there.Length * worlds;
        if (worlds < 1 || groups.Length != OptionGroups.Rows * rows || !one.Has(rows) || !other.Has(rows))
        {
            throw new ArgumentException("Every state must have a group, and each option one row.", nameof(groups));
        }

        for (int state = 0; state < there.Length; state++)
        {
            nuint from = (nuint)state * (nuint)worlds;
            ref double to = ref Unsafe.Add(ref MemoryMarshal.GetReference(groups), OptionGroups.Rows * from);
            nuint world = 0;
            for (; world + (nuint)TLanes.Count <= (nuint)worlds; world += (nuint)TLanes.Count)
            {
                At<TJoin, TLanes>(there[state], in one, in other, from + world, ref Unsafe.Add(ref to, world), (nuint)worlds, tie, content);
            }

            for (; world < (nuint)worlds; world++)
            {
                At<TJoin, OneLane>(there[state], in one, in other, from + world, ref Unsafe.Add(ref to, world), (nuint)worlds, tie, content);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void At<TJoin, TLanes>(byte there, in Option one, in Option other, nuint at, ref double group, nuint worlds, double tie, Content content)
        where TJoin : OptionGroups.IJoin
        where TLanes : struct, ILanes<TLanes>
    {
        bool isOne = (there & One) != 0;
        bool isOther = (there & Other) != 0;
        TLanes best = isOne ? TLanes.Load(ref MemoryMarshal.GetReference(one.Utility), at) : TLanes.Of(double.NegativeInfinity);
        TLanes otherBest = isOther ? TLanes.Load(ref MemoryMarshal.GetReference(other.Utility), at) : TLanes.Of(double.NegativeInfinity);
        TLanes.Store(TLanes.WhereLess(best, otherBest, otherBest, best), ref group, 0);
        if (content == Content.BestAlone)
        {
            return;
        }

        TLanes ties = TLanes.Of(tie);
        TLanes weight = Weight<TLanes>(isOne, in one, at, content);
        TLanes otherWeight = Weight<TLanes>(isOther, in other, at, content);
        TLanes.Store(TJoin.Of(best, otherBest, ties, weight, otherWeight), ref group, worlds);
        TLanes worth = isOne ? weight * TLanes.Load(ref MemoryMarshal.GetReference(one.Worth), at) : TLanes.Of(0);
        TLanes otherWorth = isOther ? otherWeight * TLanes.Load(ref MemoryMarshal.GetReference(other.Worth), at) : TLanes.Of(0);
        TLanes.Store(TJoin.Of(best, otherBest, ties, worth, otherWorth), ref group, 2 * worlds);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Weight<TLanes>(bool isThere, in Option option, nuint at, Content content)
        where TLanes : struct, ILanes<TLanes> =>
        !isThere ? TLanes.Of(0) : content == Content.Weighed ? TLanes.Load(ref MemoryMarshal.GetReference(option.Weight), at) : TLanes.Of(1);

    /// <summary>What of a group is written, and whether options bring a weight of their own.</summary>
    internal enum Content
    {
        BestAlone,
        Counted,
        Weighed,
    }

    /// <summary>What has to be known of one option, a row a state.</summary>
    /// <param name="utility">Its expected utility.</param>
    /// <param name="weight">What it weighs; anything as long where options are counted.</param>
    /// <param name="worth">What it is worth to us.</param>
    public readonly ref struct Option(ReadOnlySpan<double> utility, ReadOnlySpan<double> weight, ReadOnlySpan<double> worth)
    {
        /// <summary>Its expected utility.</summary>
        public ReadOnlySpan<double> Utility { get; } = utility;

        /// <summary>What it weighs.</summary>
        public ReadOnlySpan<double> Weight { get; } = weight;

        /// <summary>What it is worth to us.</summary>
        public ReadOnlySpan<double> Worth { get; } = worth;

        internal bool Has(long length) => Utility.Length == length && Weight.Length == length && Worth.Length == length;
    }
}
