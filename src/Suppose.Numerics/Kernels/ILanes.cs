namespace Suppose.Numerics.Kernels;

/// <summary>One or several doubles that are worked on alike, so that a function is written once and gives the same bits in every width.</summary>
/// <remarks>
/// Every operation is exact to the last bit by IEEE 754 (the fused multiply-add rounds once, in software where the machine has none), so widths cannot differ.
/// Operations on bits see each lane as a 64-bit whole number and wrap round.
/// </remarks>
/// <typeparam name="TLanes">The implementing type.</typeparam>
internal interface ILanes<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <summary>Number of lanes.</summary>
    static abstract int Count { get; }

    static abstract TLanes Of(double value);

    static abstract TLanes OfBits(long bits);

    static abstract TLanes Load(ref readonly double first, nuint offset);

    static abstract void Store(TLanes lanes, ref double first, nuint offset);

    static abstract TLanes operator +(TLanes a, TLanes b);

    static abstract TLanes operator -(TLanes a, TLanes b);

    static abstract TLanes operator *(TLanes a, TLanes b);

    static abstract TLanes operator /(TLanes a, TLanes b);

    /// <summary><c>a b + c</c>, rounded once.</summary>
    static abstract TLanes Fused(TLanes a, TLanes b, TLanes c);

    /// <summary>Lane by lane <paramref name="ifSo"/> where a is less than b, else <paramref name="ifNot"/>, also where one is NaN.</summary>
    static abstract TLanes WhereLess(TLanes a, TLanes b, TLanes ifSo, TLanes ifNot);

    /// <summary>Lane by lane <paramref name="ifSo"/> where a equals b, else <paramref name="ifNot"/>, also where one is NaN.</summary>
    static abstract TLanes WhereEqual(TLanes a, TLanes b, TLanes ifSo, TLanes ifNot);

    static abstract TLanes AddBits(TLanes a, TLanes b);

    static abstract TLanes SubtractBits(TLanes a, TLanes b);

    static abstract TLanes And(TLanes a, TLanes b);

    static abstract TLanes Or(TLanes a, TLanes b);

    static abstract TLanes ShiftLeft(TLanes a, int digits);

    static abstract TLanes ShiftRightUnsigned(TLanes a, int digits);
}
