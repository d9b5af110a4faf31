using System.Numerics;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Tables of a rated inquiry: every set's odds by one multiplication, every chance by one division.</summary>
internal sealed class RatedTiles : TileTables
{
    private const int Width = WorldTile.Width;

    private readonly RatedModel _model;
    private readonly AlignedBlock _factors;
    private readonly double[] _common = new double[Width];
    private readonly double[] _chance = new double[Width];
    private int _first;

    /// <summary>A source for one thread.</summary>
    public RatedTiles(RatedModel model)
    {
        _model = model;
        _factors = new AlignedBlock(1, Math.Max(1, model.Measures) * Width);
    }

    /// <inheritdoc/>
    public override void MoveTo(int firstWorld) => _first = firstWorld;

    /// <inheritdoc/>
    public override void Fill(TableKind kind, int possibility, Lattice lattice, Span<double> table)
    {
        TileOf.Column(_model.Acts(possibility), _first, _chance);
        _common.AsSpan().Fill(1);
        for (ulong left = lattice.Given & _model.Touching(possibility); left != 0; left &= left - 1)
        {
            double[] column = _model.Factor(possibility, BitOperations.TrailingZeroCount(left))!;
            for (int lane = 0; lane < Width; lane++)
            {
                _common[lane] *= column[Math.Min(_first + lane, column.Length - 1)];
            }
        }

        Span<double> factors = _factors[0][..(lattice.Measures.Length * Width)];
        for (int i = 0; i < lattice.Measures.Length; i++)
        {
            Load(_model.Factor(possibility, lattice.Measures[i]), factors.Slice(i * Width, Width));
        }

        ShiftedChances.Fill(table, _chance, _common, factors);
    }

    /// <inheritdoc/>
    public override void LossWeights(Span<double> weights) => TileOf.Column(_model.Harm!, _first, weights);

    private void Load(double[]? column, Span<double> lanes)
    {
        if (column is null)
        {
            lanes.Fill(1);
        }
        else
        {
            TileOf.Column(column, _first, lanes);
        }
    }
}
