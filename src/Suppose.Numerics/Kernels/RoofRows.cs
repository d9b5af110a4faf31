using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Rows of worlds of one quantity that lies between two ends: where it is now, and its ends.</summary>
/// <param name="at">Its value, or more.</param>
/// <param name="low">The least it can be.</param>
/// <param name="high">The most it can be.</param>
public readonly ref struct BoundedRow(ReadOnlySpan<double> at, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
{
    /// <summary>Its value, or more.</summary>
    public ReadOnlySpan<double> At { get; } = at;

    /// <summary>The least it can be.</summary>
    public ReadOnlySpan<double> Low { get; } = low;

    /// <summary>The most it can be.</summary>
    public ReadOnlySpan<double> High { get; } = high;
}

/// <summary>Roofs over chances: concave functions that are nowhere below the chance itself, with the slopes they have where they are asked, on rows of worlds, the same to the bit in every width.</summary>
/// <remarks>
/// Products are bounded from above at both corners of what their factors can be (McCormick 1976, Mathematical Programming 10, 147-175). Every slope is 0 or more, so a roof over a roof is a roof.
/// </remarks>
public static class RoofRows
{
    /// <summary>How near the two planes of a roof are where they are mixed rather than the lower one taken, so that slopes turn gradually: what is found so is still a bound, higher by an eighth of this at most.</summary>
    public const double Ridge = 1e-6;

    /// <summary>A roof over <c>a b + (1 - a) c</c>, where b is nowhere less than c: what is expected where an event decides.</summary>
    /// <param name="value">Gets the roof.</param>
    /// <param name="slopeA">Gets its slope in the event.</param>
    /// <param name="slopeB">Gets its slope in what follows where the event happens.</param>
    /// <param name="slopeC">Gets its slope in what follows where it does not.</param>
    /// <param name="a">The event's chance.</param>
    /// <param name="b">What follows where it happens.</param>
    /// <param name="c">What follows where it does not.</param>
    /// <param name="cap">The most that the whole can be.</param>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Where(Span<double> value, Span<double> slopeA, Span<double> slopeB, Span<double> slopeC, BoundedRow a, BoundedRow b, BoundedRow c, ReadOnlySpan<double> cap)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Where<EightLanes>(value, slopeA, slopeB, slopeC, a, b, c, cap);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Where<FourLanes>(value, slopeA, slopeB, slopeC, a, b, c, cap);
        }
        else
        {
            Where<OneLane>(value, slopeA, slopeB, slopeC, a, b, c, cap);
        }
    }

    /// <summary>A roof over the chance that any of some independent events happens, of which each is had in part: the lower of their sum and of <c>1 - (1 - low) missed</c>.</summary>
    /// <param name="value">Gets the roof.</param>
    /// <param name="slopeOfChance">Gets what a part of an event counts for each bit of its chance p.</param>
    /// <param name="slopeOfLog">Gets what it counts, beside that, for each bit of <c>-log(1 - p)</c>.</param>
    /// <param name="sum">The sum of parts times chances.</param>
    /// <param name="missed">The product of <c>(1 - p)</c> to the power of the parts.</param>
    /// <param name="low">The chance without any of them.</param>
    /// <param name="high">The chance with all of them.</param>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static void Any(Span<double> value, Span<double> slopeOfChance, Span<double> slopeOfLog, ReadOnlySpan<double> sum, ReadOnlySpan<double> missed, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Any<EightLanes>(value, slopeOfChance, slopeOfLog, sum, missed, low, high);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Any<FourLanes>(value, slopeOfChance, slopeOfLog, sum, missed, low, high);
        }
        else
        {
            Any<OneLane>(value, slopeOfChance, slopeOfLog, sum, missed, low, high);
        }
    }

    /// <summary><c>target = target + factor row</c>.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddTimes(Span<double> target, double factor, ReadOnlySpan<double> row)
    {
        Require.SameLength(target.Length, row.Length, nameof(row));
        ref double to = ref MemoryMarshal.GetReference(target);
        ref double from = ref MemoryMarshal.GetReference(row);
        Vector512<double> by = Vector512.Create(factor);
        nuint at = 0;
        for (; at + (nuint)Vector512<double>.Count <= (nuint)target.Length; at += (nuint)Vector512<double>.Count)
        {
            (Vector512.LoadUnsafe(ref to, at) + (by * Vector512.LoadUnsafe(ref from, at))).StoreUnsafe(ref to, at);
        }

        for (int rest = (int)at; rest < target.Length; rest++)
        {
            target[rest] += factor * row[rest];
        }
    }

    /// <summary>The sum of <c>a b + c d</c> over rows, in sixteen strands by place, so that it does not depend on the machine.</summary>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double SumOfProducts(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> d)
    {
        SameLength(a.Length, b.Length, c.Length, d.Length);
        ref double one = ref MemoryMarshal.GetReference(a);
        ref double two = ref MemoryMarshal.GetReference(b);
        ref double three = ref MemoryMarshal.GetReference(c);
        ref double four = ref MemoryMarshal.GetReference(d);
        Vector512<double> even = Vector512<double>.Zero;
        Vector512<double> odd = Vector512<double>.Zero;
        nuint at = 0;
        for (; at + 16 <= (nuint)a.Length; at += 16)
        {
            even += (Vector512.LoadUnsafe(ref one, at) * Vector512.LoadUnsafe(ref two, at)) + (Vector512.LoadUnsafe(ref three, at) * Vector512.LoadUnsafe(ref four, at));
            odd += (Vector512.LoadUnsafe(ref one, at + 8) * Vector512.LoadUnsafe(ref two, at + 8)) + (Vector512.LoadUnsafe(ref three, at + 8) * Vector512.LoadUnsafe(ref four, at + 8));
        }

        even += odd;
        double sum = 0;
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            sum += even[lane];
        }

        for (int rest = (int)at; rest < a.Length; rest++)
        {
            sum += (a[rest] * b[rest]) + (c[rest] * d[rest]);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Where<TLanes>(Span<double> value, Span<double> slopeA, Span<double> slopeB, Span<double> slopeC, BoundedRow a, BoundedRow b, BoundedRow c, ReadOnlySpan<double> cap)
        where TLanes : struct, ILanes<TLanes>
    {
        SameLength(value.Length, slopeA.Length, slopeB.Length, slopeC.Length, cap.Length);
        SameLength(value.Length, a.At.Length, a.Low.Length, a.High.Length);
        SameLength(value.Length, b.At.Length, b.Low.Length, b.High.Length);
        SameLength(value.Length, c.At.Length, c.Low.Length, c.High.Length);
        nuint count = (nuint)value.Length;
        nuint done = 0;
        for (; done + (nuint)TLanes.Count <= count; done += (nuint)TLanes.Count)
        {
            WhereAt<TLanes>(done, value, slopeA, slopeB, slopeC, a, b, c, cap);
        }

        for (; done < count; done++)
        {
            WhereAt<OneLane>(done, value, slopeA, slopeB, slopeC, a, b, c, cap);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Any<TLanes>(Span<double> value, Span<double> slopeOfChance, Span<double> slopeOfLog, ReadOnlySpan<double> sum, ReadOnlySpan<double> missed, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
        where TLanes : struct, ILanes<TLanes>
    {
        SameLength(value.Length, slopeOfChance.Length, slopeOfLog.Length, sum.Length, missed.Length, low.Length, high.Length);
        nuint count = (nuint)value.Length;
        nuint done = 0;
        for (; done + (nuint)TLanes.Count <= count; done += (nuint)TLanes.Count)
        {
            AnyAt<TLanes>(done, value, slopeOfChance, slopeOfLog, sum, missed, low, high);
        }

        for (; done < count; done++)
        {
            AnyAt<OneLane>(done, value, slopeOfChance, slopeOfLog, sum, missed, low, high);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WhereAt<TLanes>(nuint at, Span<double> value, Span<double> slopeA, Span<double> slopeB, Span<double> slopeC, BoundedRow a, BoundedRow b, BoundedRow c, ReadOnlySpan<double> cap)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes zero = TLanes.Of(0);
        TLanes one = TLanes.Of(1);
        TLanes lowA = Load<TLanes>(a.Low, at);
        TLanes highA = Load<TLanes>(a.High, at);
        TLanes nowA = Load<TLanes>(a.At, at);
        TLanes nowB = Load<TLanes>(b.At, at);
        TLanes nowC = Load<TLanes>(c.At, at);
        TLanes most = Load<TLanes>(b.High, at) - Load<TLanes>(c.Low, at);
        TLanes least = Load<TLanes>(b.Low, at) - Load<TLanes>(c.High, at);
        most = TLanes.WhereLess(most, zero, zero, most);
        least = TLanes.WhereLess(least, zero, zero, least);
        TLanes fromLow = (lowA * nowB) + ((one - lowA) * nowC) + ((nowA - lowA) * most);
        TLanes fromHigh = (highA * nowB) + ((one - highA) * nowC) + ((nowA - highA) * least);
        TLanes half = TLanes.Of(0.5);
        TLanes share = half + ((fromLow - fromHigh) * TLanes.Of(0.5 / Ridge));
        share = TLanes.WhereLess(share, zero, zero, TLanes.WhereLess(one, share, one, share));
        TLanes roof = fromLow + (share * (fromHigh - fromLow));
        TLanes inA = most + (share * (least - most));
        TLanes inB = lowA + (share * (highA - lowA));
        TLanes inC = one - inB;
        TLanes top = Load<TLanes>(cap, at);
        Store(TLanes.WhereLess(top, roof, top, roof), value, at);
        Store(TLanes.WhereLess(top, roof, zero, inA), slopeA, at);
        Store(TLanes.WhereLess(top, roof, zero, inB), slopeB, at);
        Store(TLanes.WhereLess(top, roof, zero, inC), slopeC, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AnyAt<TLanes>(nuint at, Span<double> value, Span<double> slopeOfChance, Span<double> slopeOfLog, ReadOnlySpan<double> sum, ReadOnlySpan<double> missed, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes zero = TLanes.Of(0);
        TLanes one = TLanes.Of(1);
        TLanes now = Load<TLanes>(low, at);
        TLanes left = one - now;
        TLanes still = left * Load<TLanes>(missed, at);
        TLanes added = now + (left * Load<TLanes>(sum, at));
        TLanes joined = one - still;
        TLanes roof = TLanes.WhereLess(joined, added, joined, added);
        TLanes inChance = TLanes.WhereLess(joined, added, zero, left);
        TLanes inLog = TLanes.WhereLess(joined, added, still, zero);
        TLanes top = Load<TLanes>(high, at);
        Store(TLanes.WhereLess(top, roof, top, roof), value, at);
        Store(TLanes.WhereLess(top, roof, zero, inChance), slopeOfChance, at);
        Store(TLanes.WhereLess(top, roof, zero, inLog), slopeOfLog, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Load<TLanes>(ReadOnlySpan<double> row, nuint at)
        where TLanes : struct, ILanes<TLanes> => TLanes.Load(ref MemoryMarshal.GetReference(row), at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TLanes>(TLanes lanes, Span<double> row, nuint at)
        where TLanes : struct, ILanes<TLanes> => TLanes.Store(lanes, ref MemoryMarshal.GetReference(row), at);

    private static void SameLength(int length, params ReadOnlySpan<int> others)
    {
        foreach (int other in others)
        {
            Require.SameLength(length, other, nameof(others));
        }
    }
}
