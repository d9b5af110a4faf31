using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>How often the options of a group are taken by best response, in each of a row of worlds.</summary>
public static class BestTaken
{
    /// <summary>Works out what each option that shares the best of its group gets: the state's chance where the group wins, over the number that share; else 0.</summary>
    /// <param name="chance">The state's chance, a row.</param>
    /// <param name="harmful">The harmful group, three rows as in <see cref="OptionGroups"/>.</param>
    /// <param name="others">The other group, laid out alike.</param>
    /// <param name="tie">How far below the others' best the harmful group's may be and still win.</param>
    /// <param name="ofHarmful">What goes to each harmful option that shares the best, a row.</param>
    /// <param name="ofOthers">What goes to each other option that does, a row.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Split(ReadOnlySpan<double> chance, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, double tie, Span<double> ofHarmful, Span<double> ofOthers)
    {
        int worlds = chance.Length;
        if (harmful.Length != OptionGroups.Rows * worlds || others.Length != harmful.Length || ofHarmful.Length != worlds || ofOthers.Length != worlds)
        {
            throw new ArgumentException("Every row must have one value a world.", nameof(chance));
        }

        if (Vector512.IsHardwareAccelerated)
        {
            Split<EightLanes>(chance, harmful, others, tie, ofHarmful, ofOthers);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Split<FourLanes>(chance, harmful, others, tie, ofHarmful, ofOthers);
        }
        else
        {
            Split<OneLane>(chance, harmful, others, tie, ofHarmful, ofOthers);
        }
    }

    /// <summary>The form of <see cref="Split(ReadOnlySpan{double}, ReadOnlySpan{double}, ReadOnlySpan{double}, double, Span{double}, Span{double})"/> of a given width; what is left over at the end is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Split<TLanes>(ReadOnlySpan<double> chance, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, double tie, Span<double> ofHarmful, Span<double> ofOthers)
        where TLanes : struct, ILanes<TLanes>
    {
        ref double state = ref MemoryMarshal.GetReference(chance);
        ref double ours = ref MemoryMarshal.GetReference(harmful);
        ref double theirs = ref MemoryMarshal.GetReference(others);
        ref double toOurs = ref MemoryMarshal.GetReference(ofHarmful);
        ref double toTheirs = ref MemoryMarshal.GetReference(ofOthers);
        nuint worlds = (nuint)chance.Length;
        nuint done = 0;
        for (; done + (nuint)TLanes.Count <= worlds; done += (nuint)TLanes.Count)
        {
            SplitAt<TLanes>(ref state, ref ours, ref theirs, tie, ref toOurs, ref toTheirs, done, worlds);
        }

        for (; done < worlds; done++)
        {
            SplitAt<OneLane>(ref state, ref ours, ref theirs, tie, ref toOurs, ref toTheirs, done, worlds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SplitAt<TLanes>(ref double chance, ref double harmful, ref double others, double tie, ref double ofHarmful, ref double ofOthers, nuint at, nuint worlds)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes gap = TLanes.Load(ref harmful, at) - TLanes.Load(ref others, at);
        TLanes bar = TLanes.Of(-tie);
        TLanes state = TLanes.Load(ref chance, at);
        TLanes none = TLanes.Of(0);
        TLanes.Store(TLanes.WhereLess(gap, bar, none, state / TLanes.Load(ref harmful, at + worlds)), ref ofHarmful, at);
        TLanes.Store(TLanes.WhereLess(gap, bar, state / TLanes.Load(ref others, at + worlds), none), ref ofOthers, at);
    }

    /// <summary>Adds up what goes to one option over states: in each world, state after state, <c>sum = sum + taken</c> where its utility is no further below the best of its group than a tie.</summary>
    /// <param name="utility">The option's utility, a row a state.</param>
    /// <param name="harmful">The harmful group, three rows a state as in <see cref="OptionGroups"/>.</param>
    /// <param name="others">The other group, laid out alike.</param>
    /// <param name="taken">What goes to each option that shares the best of its group, two rows a state: of the harmful group, and of the other.</param>
    /// <param name="groups">For each state, 1 where the option is of the harmful group, 2 where it is of the other; 0 where it is of neither or nothing goes to its group.</param>
    /// <param name="tie">How far below the best still counts as best.</param>
    /// <param name="sum">What is added to, a row.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Add(
        ReadOnlySpan<double> utility, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, ReadOnlySpan<double> taken, ReadOnlySpan<byte> groups, double tie, Span<double> sum)
    {
        int length = groups.Length * sum.Length;
        if (utility.Length != length || harmful.Length != OptionGroups.Rows * length || others.Length != harmful.Length || taken.Length != 2 * length)
        {
            throw new ArgumentException("Every row must have one value a world, and every state its rows.", nameof(utility));
        }

        if (Vector512.IsHardwareAccelerated)
        {
            Add<EightLanes>(utility, harmful, others, taken, groups, tie, sum);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Add<FourLanes>(utility, harmful, others, taken, groups, tie, sum);
        }
        else
        {
            Add<OneLane>(utility, harmful, others, taken, groups, tie, sum);
        }
    }

    /// <summary>The form of a given width; what is left over at the end is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Add<TLanes>(
        ReadOnlySpan<double> utility, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, ReadOnlySpan<double> taken, ReadOnlySpan<byte> groups, double tie, Span<double> sum)
        where TLanes : struct, ILanes<TLanes>
    {
        ref double own = ref MemoryMarshal.GetReference(utility);
        ref double ours = ref MemoryMarshal.GetReference(harmful);
        ref double theirs = ref MemoryMarshal.GetReference(others);
        ref double gets = ref MemoryMarshal.GetReference(taken);
        ref double to = ref MemoryMarshal.GetReference(sum);
        nuint worlds = (nuint)sum.Length;
        nuint done = 0;
        for (; done + (nuint)TLanes.Count <= worlds; done += (nuint)TLanes.Count)
        {
            AddAt<TLanes>(ref own, ref ours, ref theirs, ref gets, groups, tie, ref to, done, worlds);
        }

        for (; done < worlds; done++)
        {
            AddAt<OneLane>(ref own, ref ours, ref theirs, ref gets, groups, tie, ref to, done, worlds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddAt<TLanes>(
        ref double utility, ref double harmful, ref double others, ref double taken, ReadOnlySpan<byte> groups, double tie, ref double sum, nuint at, nuint worlds)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes total = TLanes.Load(ref sum, at);
        for (int state = 0; state < groups.Length; state++)
        {
            byte group = groups[state];
            if (group != 0)
            {
                nuint row = at + ((nuint)state * worlds);
                nuint best = at + (OptionGroups.Rows * (nuint)state * worlds);
                TLanes bar = TLanes.Load(ref group == 1 ? ref harmful : ref others, best) - TLanes.Of(tie);
                TLanes gets = TLanes.Load(ref taken, row + (((nuint)state + group - 1) * worlds));
                total = total + TLanes.WhereLess(TLanes.Load(ref utility, row), bar, TLanes.Of(0), gets);
            }
        }

        TLanes.Store(total, ref sum, at);
    }
}
