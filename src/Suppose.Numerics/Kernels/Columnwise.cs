using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>A function applied to a column, in the widest form that the machine does well; every form gives the same bits.</summary>
internal static class Columnwise
{
    public static void Apply<TFunction>(ReadOnlySpan<double> x, Span<double> result)
        where TFunction : IFunction
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Apply<TFunction, EightLanes>(x, result);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Apply<TFunction, FourLanes>(x, result);
        }
        else
        {
            Apply<TFunction, OneLane>(x, result);
        }
    }

    /// <summary>The form of a given width; what is left over at the end is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply<TFunction, TLanes>(ReadOnlySpan<double> x, Span<double> result)
        where TFunction : IFunction
        where TLanes : struct, ILanes<TLanes>
    {
        Require.SameLength(x.Length, result.Length, nameof(result));
        ref double from = ref MemoryMarshal.GetReference(x);
        ref double to = ref MemoryMarshal.GetReference(result);
        nuint done = 0;
        nuint count = (nuint)x.Length;
        for (; done + (nuint)TLanes.Count <= count; done += (nuint)TLanes.Count)
        {
            TLanes.Store(TFunction.Of(TLanes.Load(ref from, done)), ref to, done);
        }

        for (; done < count; done++)
        {
            OneLane.Store(TFunction.Of(OneLane.Load(ref from, done)), ref to, done);
        }
    }
}
