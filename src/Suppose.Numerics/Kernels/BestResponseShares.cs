using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Which of several options is the best, in each of a row of worlds, where options of one sort win ties against the others.</summary>
/// <remarks>
/// With b the best of the favoured options and a the best of the others, the gap is <c>b - a</c>. An option is near if its utility is at least
/// <c>max(a, b) - tie</c>. Where a favoured option is near, the favoured options that are near share the choice equally; else the others that are near do.
/// Without favoured options the gap is minus infinity, without others plus infinity. The same to the bit in every width.
/// </remarks>
public static class BestResponseShares
{
    /// <summary>Works out gaps and shares.</summary>
    /// <param name="utilities">The options' utilities, <c>[option, world]</c>.</param>
    /// <param name="favoured">For each option, whether it wins ties; at least one option.</param>
    /// <param name="tie">How far below the best still counts as best, at least 0.</param>
    /// <param name="gap">Where the gaps go, one a world.</param>
    /// <param name="shares">Where the shares go, laid out as the utilities.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together, or there is no option.</exception>
    public static void Of(ReadOnlySpan<double> utilities, ReadOnlySpan<bool> favoured, double tie, Span<double> gap, Span<double> shares)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Apply<EightLanes>(utilities, favoured, tie, gap, shares);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Apply<FourLanes>(utilities, favoured, tie, gap, shares);
        }
        else
        {
            Apply<OneLane>(utilities, favoured, tie, gap, shares);
        }
    }

    /// <summary>The form of a given width; what is left over at the end is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Apply<TLanes>(ReadOnlySpan<double> utilities, ReadOnlySpan<bool> favoured, double tie, Span<double> gap, Span<double> shares)
        where TLanes : struct, ILanes<TLanes>
    {
        if (favoured.IsEmpty || utilities.Length != favoured.Length * gap.Length || shares.Length != utilities.Length)
        {
            throw new ArgumentException("There must be an option, and a utility and a share for each option and world.", nameof(utilities));
        }

        int done = 0;
        for (; done + TLanes.Count <= gap.Length; done += TLanes.Count)
        {
            At<TLanes>(utilities, favoured, tie, gap, shares, done);
        }

        for (; done < gap.Length; done++)
        {
            At<OneLane>(utilities, favoured, tie, gap, shares, done);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void At<TLanes>(ReadOnlySpan<double> utilities, ReadOnlySpan<bool> favoured, double tie, Span<double> gap, Span<double> shares, int world)
        where TLanes : struct, ILanes<TLanes>
    {
        ref double utility = ref MemoryMarshal.GetReference(utilities);
        ref double share = ref MemoryMarshal.GetReference(shares);
        nuint worlds = (nuint)gap.Length;
        (TLanes ours, TLanes others) = (TLanes.Of(double.NegativeInfinity), TLanes.Of(double.NegativeInfinity));
        for (int option = 0; option < favoured.Length; option++)
        {
            TLanes own = TLanes.Load(ref utility, ((nuint)option * worlds) + (nuint)world);
            if (favoured[option])
            {
                ours = TLanes.WhereLess(ours, own, own, ours);
            }
            else
            {
                others = TLanes.WhereLess(others, own, own, others);
            }
        }

        TLanes bar = TLanes.WhereLess(others, ours, ours, others) - TLanes.Of(tie);
        TLanes wins = TLanes.WhereLess(ours, bar, TLanes.Of(0), TLanes.Of(1));
        TLanes count = TLanes.Of(0);
        for (int option = 0; option < favoured.Length; option++)
        {
            nuint at = ((nuint)option * worlds) + (nuint)world;
            TLanes near = TLanes.WhereLess(TLanes.Load(ref utility, at), bar, TLanes.Of(0), TLanes.Of(1));
            TLanes taken = near * (favoured[option] ? wins : TLanes.Of(1) - wins);
            count = count + taken;
            TLanes.Store(taken, ref share, at);
        }

        for (int option = 0; option < favoured.Length; option++)
        {
            nuint at = ((nuint)option * worlds) + (nuint)world;
            TLanes.Store(TLanes.Load(ref share, at) / count, ref share, at);
        }

        TLanes.Store(ours - others, ref MemoryMarshal.GetReference(gap), (nuint)world);
    }
}
