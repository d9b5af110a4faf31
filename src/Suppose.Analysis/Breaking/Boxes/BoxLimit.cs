namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>The part of an input's values that a box keeps: from low to high, both included, or some states.</summary>
/// <param name="Low">The least value kept; minus infinity where none is cut off.</param>
/// <param name="High">The largest value kept; infinity where none is cut off.</param>
/// <param name="States">The states kept, one bit each; of a number, no matter.</param>
internal readonly record struct BoxLimit(double Low, double High, ulong States)
{
    /// <summary>Everything is kept.</summary>
    public static BoxLimit Open { get; } = new(double.NegativeInfinity, double.PositiveInfinity, ulong.MaxValue);

    /// <summary>Whether a value is kept.</summary>
    public bool Keeps(double value, bool isState) => isState ? (States >> (int)value & 1) != 0 : value >= Low && value <= High;
}
