using System.Runtime.CompilerServices;

namespace Suppose.Numerics.Kernels;

/// <summary>A single double: the scalar form, which is the definition.</summary>
internal readonly struct OneLane(double value) : ILanes<OneLane>
{
    public static int Count => 1;

    public double Value { get; } = value;

    private long Bits => BitConverter.DoubleToInt64Bits(Value);

    public static OneLane Of(double value) => new(value);

    public static OneLane OfBits(long bits) => new(BitConverter.Int64BitsToDouble(bits));

    public static OneLane Load(ref readonly double first, nuint offset) => new(Unsafe.Add(ref Unsafe.AsRef(in first), offset));

    public static void Store(OneLane lanes, ref double first, nuint offset) => Unsafe.Add(ref first, offset) = lanes.Value;

    public static OneLane operator +(OneLane a, OneLane b) => new(a.Value + b.Value);

    public static OneLane operator -(OneLane a, OneLane b) => new(a.Value - b.Value);

    public static OneLane operator *(OneLane a, OneLane b) => new(a.Value * b.Value);

    public static OneLane operator /(OneLane a, OneLane b) => new(a.Value / b.Value);

    public static OneLane Fused(OneLane a, OneLane b, OneLane c) => new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    public static OneLane WhereLess(OneLane a, OneLane b, OneLane ifSo, OneLane ifNot) => a.Value < b.Value ? ifSo : ifNot;

    public static OneLane WhereEqual(OneLane a, OneLane b, OneLane ifSo, OneLane ifNot) => a.Value == b.Value ? ifSo : ifNot;

    public static OneLane AddBits(OneLane a, OneLane b) => OfBits(unchecked(a.Bits + b.Bits));

    public static OneLane SubtractBits(OneLane a, OneLane b) => OfBits(unchecked(a.Bits - b.Bits));

    public static OneLane And(OneLane a, OneLane b) => OfBits(a.Bits & b.Bits);

    public static OneLane Or(OneLane a, OneLane b) => OfBits(a.Bits | b.Bits);

    public static OneLane ShiftLeft(OneLane a, int digits) => OfBits(a.Bits << digits);

    public static OneLane ShiftRightUnsigned(OneLane a, int digits) => OfBits(a.Bits >>> digits);
}
