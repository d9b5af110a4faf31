using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Chances of independent events on rows of worlds, element by element, the same to the bit in every width.</summary>
/// <remarks>No checks that elements are chances: they are the caller's to see to. The target may be one of the rows.</remarks>
public static class EventRows
{
    /// <summary><c>target = first + second - first second</c>: the chance that either of two independent events happens.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Either(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second) => RowArithmetic.Apply<EitherStep>(target, first, second);

    /// <summary><c>target = target + happens (then - target)</c>: what is expected where an event decides between <paramref name="then"/> and what the target held.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Where(Span<double> target, ReadOnlySpan<double> happens, ReadOnlySpan<double> then) => RowArithmetic.Apply<WhereStep>(target, happens, then);

    /// <summary><c>target = target + first (1 - second)</c>.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void AddUnless(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second) => RowArithmetic.Apply<UnlessStep>(target, first, second);

    /// <summary><c>target = target (1 - chance)</c>: the chance that something is still missed after one more event.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Miss(Span<double> target, ReadOnlySpan<double> missed, ReadOnlySpan<double> chance) => RowArithmetic.Apply<MissStep>(target, missed, chance);

    /// <summary>The sum of a row, in four strands by place, so that it does not depend on the machine.</summary>
    public static double Sum(ReadOnlySpan<double> row)
    {
        double a = 0, b = 0, c = 0, d = 0;
        int i = 0;
        for (; i + 4 <= row.Length; i += 4)
        {
            a += row[i];
            b += row[i + 1];
            c += row[i + 2];
            d += row[i + 3];
        }

        for (; i < row.Length; i++)
        {
            a += row[i];
        }

        return a + b + (c + d);
    }

    /// <summary>The sum of products of two rows, in sixteen strands by place, so that it does not depend on the machine.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double SumOfProducts(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        Require.SameLength(first.Length, second.Length, nameof(second));
        ref double one = ref MemoryMarshal.GetReference(first);
        ref double two = ref MemoryMarshal.GetReference(second);
        Vector512<double> even = Vector512<double>.Zero;
        Vector512<double> odd = Vector512<double>.Zero;
        nuint at = 0;
        for (; at + 16 <= (nuint)first.Length; at += 16)
        {
            even += Vector512.LoadUnsafe(ref one, at) * Vector512.LoadUnsafe(ref two, at);
            odd += Vector512.LoadUnsafe(ref one, at + 8) * Vector512.LoadUnsafe(ref two, at + 8);
        }

        even += odd;
        double sum = 0;
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            sum += even[lane];
        }

        for (int rest = (int)at; rest < first.Length; rest++)
        {
            sum += first[rest] * second[rest];
        }

        return sum;
    }

    internal readonly struct EitherStep : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => first + (second - (first * second));
    }

    internal readonly struct WhereStep : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => target + (first * (second - target));
    }

    internal readonly struct UnlessStep : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => target + (first * (TLanes.Of(1) - second));
    }

    internal readonly struct MissStep : IRowStep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
            where TLanes : struct, ILanes<TLanes> => first * (TLanes.Of(1) - second);
    }
}
