using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>What some designs do in the eight worlds of a probe.</summary>
/// <param name="designs">The designs, rising.</param>
/// <param name="possibilities">Number of possibilities.</param>
/// <param name="otherwise">Where what was not looked at anew is found: the central world; null for that itself.</param>
internal sealed class ProbeReading(ulong[] designs, int possibilities, ProbeReading? otherwise)
{
    private const int Width = WorldTile.Width;

    private readonly double[]?[] _rows = new double[3 * possibilities][];
    private readonly double[] _costs = new double[designs.Length * Width];
    private readonly double[] _weighed = new double[designs.Length * Width];

    /// <summary>The designs, rising.</summary>
    public ulong[] Designs => designs;

    /// <summary>What a design does under a possibility in one of the worlds.</summary>
    public double Of(TableKind kind, int possibility, ulong design, int lane) => _rows[Place(kind, possibility)] is { } rows
        ? rows[(Array.BinarySearch(designs, design) * Width) + lane]
        : otherwise!.Of(kind, possibility, design, 0);

    /// <summary>What a design costs in one of the worlds.</summary>
    public double Cost(ulong design, int lane) => _costs[(Array.BinarySearch(designs, design) * Width) + lane];

    /// <summary>What that weighs on the scale of our value; 0 where costs are not counted.</summary>
    public double Weighed(ulong design, int lane) => _weighed[(Array.BinarySearch(designs, design) * Width) + lane];

    /// <summary>Room for what designs do under a possibility, <c>[design, world]</c>.</summary>
    public Span<double> Open(TableKind kind, int possibility) => _rows[Place(kind, possibility)] ??= new double[designs.Length * Width];

    /// <summary>Takes what a design costs, from the first of this reading's worlds on.</summary>
    /// <param name="design">Its place.</param>
    /// <param name="costs">What it costs.</param>
    /// <param name="weighed">What that weighs on the scale of our value.</param>
    public void Take(int design, ReadOnlySpan<double> costs, ReadOnlySpan<double> weighed)
    {
        costs[..Width].CopyTo(_costs.AsSpan(design * Width));
        weighed[..Width].CopyTo(_weighed.AsSpan(design * Width));
    }

    private int Place(TableKind kind, int possibility) => ((int)kind * possibilities) + possibility;
}
