using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Arithmetic on rows, element by element, the same to the bit in every width. Products are rounded before they are added. The target may be one of the rows.</summary>
public static class RowArithmetic
{
    /// <summary><c>target = first second</c>.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Multiply(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second) => Apply<Product>(target, first, second);

    /// <summary><c>target = first - second</c>.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Subtract(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second) => Apply<Difference>(target, first, second);

    /// <summary><c>target = target + term</c>.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Add(Span<double> target, ReadOnlySpan<double> term) => Apply<Sum>(target, term, term);

    /// <summary><c>target = target + first second</c>.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void AddProduct(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second) => Apply<SumOfProduct>(target, first, second);

    /// <summary><c>target = first / second</c>.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Divide(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second) => Apply<Ratio>(target, first, second);

    /// <summary>The larger of <c>target</c> and <c>other</c>; <c>target</c> where one is NaN.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Raise(Span<double> target, ReadOnlySpan<double> other) => Apply<Larger>(target, other, other);

    /// <summary>As <see cref="Raise"/>, but only where a third row is above 0.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void RaiseWhere(Span<double> target, ReadOnlySpan<double> other, ReadOnlySpan<double> where) => Apply<LargerWhere>(target, other, where);

    /// <summary>The form of a given width; what is left over at the end is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Apply<TStep, TLanes>(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
        where TStep : IRowStep
        where TLanes : struct, ILanes<TLanes>
    {
        Require.SameLength(target.Length, first.Length, nameof(first));
        Require.SameLength(target.Length, second.Length, nameof(second));
        ref double to = ref MemoryMarshal.GetReference(target);
        ref double one = ref MemoryMarshal.GetReference(first);
        ref double two = ref MemoryMarshal.GetReference(second);
        nuint done = 0;
        nuint count = (nuint)target.Length;
        for (; done + (nuint)TLanes.Count <= count; done += (nuint)TLanes.Count)
        {
            TLanes.Store(TStep.Of(TLanes.Load(ref to, done), TLanes.Load(ref one, done), TLanes.Load(ref two, done)), ref to, done);
        }

        for (; done < count; done++)
        {
            OneLane.Store(TStep.Of(OneLane.Load(ref to, done), OneLane.Load(ref one, done), OneLane.Load(ref two, done)), ref to, done);
        }
    }

    /// <summary>The form that the machine does best.</summary>
    internal static void Apply<TStep>(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
        where TStep : IRowStep
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Apply<TStep, EightLanes>(target, first, second);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Apply<TStep, FourLanes>(target, first, second);
        }
        else
        {
            Apply<TStep, OneLane>(target, first, second);
        }
    }

    internal readonly struct Product : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => first * second;
    }

    internal readonly struct Difference : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => first - second;
    }

    internal readonly struct Sum : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => target + first;
    }

    internal readonly struct SumOfProduct : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => target + (first * second);
    }

    internal readonly struct Ratio : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => first / second;
    }

    internal readonly struct Larger : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => TLanes.WhereLess(target, first, first, target);
    }

    internal readonly struct LargerWhere : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => TLanes.WhereLess(TLanes.Of(0), second, TLanes.WhereLess(target, first, first, target), target);
    }
}
