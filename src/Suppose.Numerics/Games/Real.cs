using System.Runtime.InteropServices;
using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Games;

/// <summary>Doubles as numbers of the simplex method.</summary>
/// <remarks>The tolerances suit tables whose entries are about 1 in size; what is concluded is checked by plain arithmetic afterwards.</remarks>
internal readonly struct Real(double value) : IOrderedField<Real>
{
    private readonly double _value = value;

    public static Real Zero => default;

    public static Real One => new(1);

    public static bool IsExact => false;

    public static Real Negligible => new(1e-11);

    public static Real Slack => new(1e-13);

    public static Real Of(double value) => new(value);

    public static Real operator +(Real a, Real b) => new(a._value + b._value);

    public static Real operator -(Real a, Real b) => new(a._value - b._value);

    public static Real operator *(Real a, Real b) => new(a._value * b._value);

    public static Real operator /(Real a, Real b) => new(a._value / b._value);

    public static bool operator <(Real a, Real b) => a._value < b._value;

    public static bool operator >(Real a, Real b) => a._value > b._value;

    public static void AddMultiple(Span<Real> row, Real factor, ReadOnlySpan<Real> other) =>
        RowCombination.AddMultiple(MemoryMarshal.Cast<Real, double>(row), factor._value, MemoryMarshal.Cast<Real, double>(other));

    public double ToDouble() => _value;
}
