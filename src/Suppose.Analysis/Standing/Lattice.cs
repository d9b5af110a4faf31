using System.Numerics;
using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Standing;

/// <summary>All subsets of some measures, numbered, over some others that are always there.</summary>
/// <remarks>
/// A table over a lattice has one row for each subset of <see cref="Mask"/>: bit i of the row's number is the i-th of <see cref="Measures"/>.
/// Row r speaks of the set <see cref="SetOf"/> r, which also holds <see cref="Given"/>.
/// </remarks>
internal sealed class Lattice
{
    /// <summary>The most measures whose subsets fit one table.</summary>
    public const int Most = 22;

    private readonly int[] _measures;
    private readonly bool _isRising;

    /// <summary>The subsets of <paramref name="mask"/> over <paramref name="given"/>, in the order of the file.</summary>
    public Lattice(ulong mask, ulong given)
        : this([.. (mask & ~given).Measures()], given)
    {
    }

    /// <summary>The subsets of some measures over <paramref name="given"/>.</summary>
    /// <param name="measures">The measures that vary, in the order of the bits they are to take.</param>
    /// <param name="given">The measures that are always there, none of them among <paramref name="measures"/>.</param>
    public Lattice(int[] measures, ulong given)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(measures.Length, Most, nameof(measures));
        Mask = measures.Aggregate(0UL, (set, measure) => set | MeasureSet.Of(measure));
        Given = given;
        _measures = measures;
        _isRising = _measures.SequenceEqual(Mask.Measures());
    }

    /// <summary>The measures that vary.</summary>
    public ulong Mask { get; }

    /// <summary>The measures that are always there.</summary>
    public ulong Given { get; }

    /// <summary>The measures that vary, in the order of their bits.</summary>
    public ReadOnlySpan<int> Measures => _measures;

    /// <summary>Number of rows of a table.</summary>
    public int Rows => 1 << _measures.Length;

    /// <summary>The row of a design: which of the varying measures it has.</summary>
    public int RowOf(ulong design)
    {
        if (_isRising)
        {
            return (int)SubsetIndex.Of(design, Mask);
        }

        int row = 0;
        for (int i = 0; i < _measures.Length; i++)
        {
            row |= (int)(design >> _measures[i] & 1) << i;
        }

        return row;
    }

    /// <summary>Some of the measures that vary, in the order of their bits.</summary>
    public int[] InOrder(ulong some) => Array.FindAll(_measures, measure => some.Has(measure));

    /// <summary>The set that a row speaks of.</summary>
    public ulong SetOf(int row)
    {
        ulong set = Given;
        for (int left = row; left != 0; left &= left - 1)
        {
            set |= MeasureSet.Of(_measures[BitOperations.TrailingZeroCount(left)]);
        }

        return set;
    }
}
