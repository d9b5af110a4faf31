using System.Numerics;
using Suppose.Analysis.Standing;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>What designs cost: the sum of their measures' costs, and what that weighs against the harm of the act.</summary>
/// <remarks>A measure whose cost nobody judged costs nothing. Costs are paid whether or not a measure stands. Sums run in the order of the file.</remarks>
internal sealed class DesignCosts
{
    private readonly double[]?[] _costs;
    private readonly double[]? _weight;

    /// <summary>The costs of an inquiry's measures.</summary>
    public DesignCosts(Inquiry inquiry, JudgementColumns columns)
    {
        Worlds = columns.Worlds;
        _costs = [.. inquiry.Measures.Select(m => columns.Of(m.Cost))];
        _weight = columns.Of(inquiry.Ours?.Costs);
    }

    /// <summary>Number of worlds.</summary>
    public int Worlds { get; }

    /// <summary>Whether the file relates costs to the harm of the act; where it does not they are left out of value and regret.</summary>
    public bool Counted => _weight is not null;

    /// <summary>The least that a measure costs in any world.</summary>
    public double Least(int measure) => _costs[measure]?.Min() ?? 0;

    /// <summary>The cost of a design in each world.</summary>
    public void Column(ulong design, Span<double> column) => Column(design, 0, column);

    /// <summary>The cost of a design in a stretch of worlds.</summary>
    /// <param name="design">The design.</param>
    /// <param name="firstWorld">The first of them.</param>
    /// <param name="column">Where the costs go, one a world.</param>
    public void Column(ulong design, int firstWorld, Span<double> column)
    {
        column.Clear();
        for (ulong left = design; left != 0; left &= left - 1)
        {
            if (_costs[BitOperations.TrailingZeroCount(left)] is { } own)
            {
                WorldColumn.Add(column, own.AsSpan(firstWorld, column.Length));
            }
        }
    }

    /// <summary>The cost of a design in each world on the scale of our value, the sum of its measures' weighed costs; 0 where costs are not counted.</summary>
    public void WeighedColumn(ulong design, Span<double> column)
    {
        column.Clear();
        foreach (int measure in (_weight is null ? 0 : design).Measures())
        {
            if (_costs[measure] is { } own)
            {
                for (int world = 0; world < column.Length; world++)
                {
                    column[world] += own[world] * _weight![world];
                }
            }
        }
    }

    /// <summary>The mean over worlds of a measure's weighed cost times a factor; 0 where costs are not counted.</summary>
    public double MeanWeighed(int measure, Func<int, double> factor)
    {
        double sum = 0;
        for (int world = 0; _weight is not null && _costs[measure] is { } own && world < Worlds; world++)
        {
            sum += factor(world) * _weight[world] * own[world];
        }

        return sum / Worlds;
    }

    /// <summary>The weighed costs of designs in a tile of worlds, one row each.</summary>
    /// <param name="designs">The designs.</param>
    /// <param name="firstWorld">The tile's first world.</param>
    /// <param name="rows">Where the costs go.</param>
    public void Tile(SetSums designs, int firstWorld, Span<double> rows)
    {
        if (_weight is null)
        {
            rows.Clear();
            return;
        }

        Span<double> costs = stackalloc double[WorldTile.Width * MeasureSet.Most];
        Span<double> weight = stackalloc double[WorldTile.Width];
        costs.Clear();
        TileOf.Column(_weight, firstWorld, weight);
        for (int measure = 0; measure < _costs.Length; measure++)
        {
            if (_costs[measure] is { } own)
            {
                Span<double> row = costs.Slice(measure * WorldTile.Width, WorldTile.Width);
                TileOf.Column(own, firstWorld, row);
                for (int lane = 0; lane < row.Length; lane++)
                {
                    row[lane] *= weight[lane];
                }
            }
        }

        designs.Fill(rows, costs[..(WorldTile.Width * _costs.Length)]);
    }
}
