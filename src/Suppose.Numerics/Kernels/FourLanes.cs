using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Four doubles in one vector of 256 bits.</summary>
internal readonly struct FourLanes(Vector256<double> value) : ILanes<FourLanes>
{
    private readonly Vector256<double> _value = value;

    public static int Count => Vector256<double>.Count;

    private Vector256<long> Bits => _value.AsInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Of(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes OfBits(long bits) => OfBits(Vector256.Create(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Load(ref readonly double first, nuint offset) => new(Vector256.LoadUnsafe(in first, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(FourLanes lanes, ref double first, nuint offset) => lanes._value.StoreUnsafe(ref first, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator +(FourLanes a, FourLanes b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator -(FourLanes a, FourLanes b) => new(a._value - b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator *(FourLanes a, FourLanes b) => new(a._value * b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator /(FourLanes a, FourLanes b) => new(a._value / b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Fused(FourLanes a, FourLanes b, FourLanes c) => new(Vector256.FusedMultiplyAdd(a._value, b._value, c._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes WhereLess(FourLanes a, FourLanes b, FourLanes ifSo, FourLanes ifNot) =>
        new(Vector256.ConditionalSelect(Vector256.LessThan(a._value, b._value), ifSo._value, ifNot._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes WhereEqual(FourLanes a, FourLanes b, FourLanes ifSo, FourLanes ifNot) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(a._value, b._value), ifSo._value, ifNot._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes AddBits(FourLanes a, FourLanes b) => OfBits(a.Bits + b.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes SubtractBits(FourLanes a, FourLanes b) => OfBits(a.Bits - b.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes And(FourLanes a, FourLanes b) => OfBits(a.Bits & b.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Or(FourLanes a, FourLanes b) => OfBits(a.Bits | b.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes ShiftLeft(FourLanes a, int digits) => OfBits(a.Bits << digits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes ShiftRightUnsigned(FourLanes a, int digits) => OfBits(a.Bits >>> digits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FourLanes OfBits(Vector256<long> bits) => new(bits.AsDouble());
}
