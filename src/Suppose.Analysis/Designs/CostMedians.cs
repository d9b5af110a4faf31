using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>Median costs of designs, worked out only where they matter.</summary>
internal sealed class CostMedians(CompiledInquiry inquiry)
{
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
        foreach (int measure in design.Measures())
        {
            least += _leastOf[measure];
        }

        if (least >= bound)
        {
            return null;
        }

        inquiry.Costs.Column(design, _column);
        int dear = 0;
        foreach (double cost in _column)
        {
            dear += cost >= bound ? 1 : 0;
        }

        return 2 * dear > _column.Length ? null : QuantileSelection.Of(_column, 0.5);
    }
}
