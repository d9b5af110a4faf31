using System.Numerics;
using Suppose.Numerics;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Median costs of designs, worked out only where they matter.</summary>
internal sealed class CostMedians(CompiledInquiry inquiry)
{
    private const int Stretch = 512;

    private readonly double[] _column = new double[inquiry.Worlds];
    private readonly double[] _leastOf = [.. Enumerable.Range(0, inquiry.Space.Measures).Select(inquiry.Costs.Least)];

    /// <summary>The median over worlds of a design's cost.</summary>
    public double Of(ulong design)
    {
        inquiry.Costs.Column(design, _column);
        return QuantileSelection.Of(_column, 0.5);
    }

    /// <summary>The median if it is, or may by rounding be, below a bound; null where it surely is not.</summary>
    /// <remarks>It is not if more than half of the worlds cost at least the bound, which is quicker to see than the median.</remarks>
    public double? IfBelow(ulong design, double bound)
    {
        double least = 0;
        for (ulong left = design; left != 0; left &= left - 1)
        {
            least += _leastOf[BitOperations.TrailingZeroCount(left)];
        }

        if (least >= bound)
        {
            return null;
        }

        int dear = 0;
        for (int from = 0; from < _column.Length; from += Stretch)
        {
            Span<double> some = _column.AsSpan(from, Math.Min(Stretch, _column.Length - from));
            inquiry.Costs.Column(design, from, some);
            dear += WorldColumn.CountAtLeast(some, bound);
            if (2 * dear > _column.Length)
            {
                return null;
            }
        }

        return QuantileSelection.Of(_column, 0.5);
    }
}
