using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Eight doubles in one vector of 512 bits.</summary>
internal readonly struct EightLanes(Vector512<double> value) : ILanes<EightLanes>
{
    private readonly Vector512<double> _value = value;

    public static int Count => Vector512<double>.Count;

    private Vector512<long> Bits => _value.AsInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Of(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes OfBits(long bits) => OfBits(Vector512.Create(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Load(ref readonly double first, nuint offset) => new(Vector512.LoadUnsafe(in first, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(EightLanes lanes, ref double first, nuint offset) => lanes._value.StoreUnsafe(ref first, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes a, EightLanes b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes a, EightLanes b) => new(a._value - b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator *(EightLanes a, EightLanes b) => new(a._value * b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator /(EightLanes a, EightLanes b) => new(a._value / b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Fused(EightLanes a, EightLanes b, EightLanes c) => new(Vector512.FusedMultiplyAdd(a._value, b._value, c._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes WhereLess(EightLanes a, EightLanes b, EightLanes ifSo, EightLanes ifNot) =>
        new(Vector512.ConditionalSelect(Vector512.LessThan(a._value, b._value), ifSo._value, ifNot._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes WhereEqual(EightLanes a, EightLanes b, EightLanes ifSo, EightLanes ifNot) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(a._value, b._value), ifSo._value, ifNot._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes AddBits(EightLanes a, EightLanes b) => OfBits(a.Bits + b.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes SubtractBits(EightLanes a, EightLanes b) => OfBits(a.Bits - b.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes And(EightLanes a, EightLanes b) => OfBits(a.Bits & b.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Or(EightLanes a, EightLanes b) => OfBits(a.Bits | b.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes ShiftLeft(EightLanes a, int digits) => OfBits(a.Bits << digits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes ShiftRightUnsigned(EightLanes a, int digits) => OfBits(a.Bits >>> digits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static EightLanes OfBits(Vector512<long> bits) => new(bits.AsDouble());
}
