using System.Runtime.InteropServices;

namespace Suppose.Numerics.Kernels;

/// <summary>Rows of doubles in one block of memory, each starting on a 64-byte boundary, as wide vector instructions like it.</summary>
/// <remarks>Zero at first. The block is pinned, so that the boundary stays one when the collector moves other things.</remarks>
public sealed class AlignedBlock
{
    private const int BoundaryBytes = 64;
    private const int DoublesToBoundary = BoundaryBytes / sizeof(double);

    private readonly double[] _memory;
    private readonly int _start;
    private readonly int _stride;

    /// <summary>A block of <paramref name="rows"/> rows of <paramref name="length"/> doubles.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    /// <exception cref="OverflowException">The block would be larger than an array can be.</exception>
    public AlignedBlock(int rows, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Rows = rows;
        Length = length;
        _stride = checked(length + DoublesToBoundary - 1) / DoublesToBoundary * DoublesToBoundary;
        _memory = GC.AllocateArray<double>(checked((rows * _stride) + DoublesToBoundary), pinned: true);
        nint past = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0) & (BoundaryBytes - 1);
        _start = (int)((BoundaryBytes - past) & (BoundaryBytes - 1)) / sizeof(double);
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of doubles in a row.</summary>
    public int Length { get; }

    /// <summary>One row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Span<double> this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
            return _memory.AsSpan(_start + (row * _stride), Length);
        }
    }
}
