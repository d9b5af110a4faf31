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

    /// <summary>Adds what goes to one option: <c>sum = sum + taken</c> where its utility is no further below the best than a tie.</summary>
    /// <param name="utility">The option's utility, a row.</param>
    /// <param name="best">The best of its group, a row.</param>
    /// <param name="tie">How far below the best still counts as best.</param>
    /// <param name="taken">What goes to each that shares the best, a row.</param>
    /// <param name="sum">What is added to, a row.</param>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Add(ReadOnlySpan<double> utility, ReadOnlySpan<double> best, double tie, ReadOnlySpan<double> taken, Span<double> sum)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Apply<EightLanes>(utility, best, tie, taken, sum);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Apply<FourLanes>(utility, best, tie, taken, sum);
        }
        else
        {
            Apply<OneLane>(utility, best, tie, taken, sum);
        }
    }

    /// <summary>The form of a given width; what is left over at the end is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Apply<TLanes>(ReadOnlySpan<double> utility, ReadOnlySpan<double> best, double tie, ReadOnlySpan<double> taken, Span<double> sum)
        where TLanes : struct, ILanes<TLanes>
    {
        Require.SameLength(utility.Length, best.Length, nameof(best));
        Require.SameLength(utility.Length, taken.Length, nameof(taken));
        Require.SameLength(utility.Length, sum.Length, nameof(sum));
        ref double own = ref MemoryMarshal.GetReference(utility);
        ref double most = ref MemoryMarshal.GetReference(best);
        ref double gets = ref MemoryMarshal.GetReference(taken);
        ref double to = ref MemoryMarshal.GetReference(sum);
        nuint done = 0;
        for (; done + (nuint)TLanes.Count <= (nuint)sum.Length; done += (nuint)TLanes.Count)
        {
            At<TLanes>(ref own, ref most, tie, ref gets, ref to, done);
        }

        for (; done < (nuint)sum.Length; done++)
        {
            At<OneLane>(ref own, ref most, tie, ref gets, ref to, done);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void At<TLanes>(ref double utility, ref double best, double tie, ref double taken, ref double sum, nuint at)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes bar = TLanes.Load(ref best, at) - TLanes.Of(tie);
        TLanes gets = TLanes.WhereLess(TLanes.Load(ref utility, at), bar, TLanes.Of(0), TLanes.Load(ref taken, at));
        TLanes.Store(TLanes.Load(ref sum, at) + gets, ref sum, at);
    }
}
