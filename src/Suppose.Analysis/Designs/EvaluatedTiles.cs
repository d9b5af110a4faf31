using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Tables of any act model: every set that may be left standing is evaluated once a block of worlds, under the possibility whose table it is in.</summary>
/// <remarks>Memory: rows of all lattices x worlds of the block x kinds; blocks shrink, down to a tile, so that it stays below <see cref="MostDoubles"/> where it can.</remarks>
internal sealed class EvaluatedTiles : TileTables
{
    private const int Width = WorldTile.Width;
    private const long MostDoubles = 1L << 23;

    private readonly ActModel _model;
    private readonly MeasureNeeds _needs;
    private readonly ActBlock _block;
    private readonly bool[] _wanted = new bool[3];
    private readonly Dictionary<Lattice, ulong[]> _sets = [];
    private readonly Dictionary<(int Possibility, Lattice Lattice), double[][]> _rows = [];
    private readonly HashSet<(int Possibility, Lattice Lattice)> _evaluated = [];
    private readonly double[][] _row;
    private readonly int _worlds;
    private int _blockFirst = -1;
    private int _here;
    private int _tile;

    /// <summary>A source for one thread, for these lattices and kinds.</summary>
    public EvaluatedTiles(ActModel model, MeasureNeeds needs, IReadOnlyList<Lattice> lattices, IReadOnlyList<TableKind> kinds)
    {
        _model = model;
        _needs = needs;
        _block = model.OpenBlock();
        long perWorld = lattices.Sum(lattice => (long)lattice.Rows) * kinds.Count;
        _worlds = (int)Math.Clamp(MostDoubles / Math.Max(1, perWorld) / Width * Width, Width, ActBlock.UsualWorlds);
        foreach (TableKind kind in kinds)
        {
            _wanted[(int)kind] = true;
        }

        _row = [new double[_worlds], model.HasTempted ? new double[_worlds] : [], model.HasValue ? new double[_worlds] : []];
    }

    /// <inheritdoc/>
    public override void MoveTo(int firstWorld)
    {
        int blockFirst = firstWorld / _worlds * _worlds;
        if (blockFirst != _blockFirst)
        {
            _blockFirst = blockFirst;
            _here = Math.Min(_worlds, _model.Worlds - blockFirst);
            _evaluated.Clear();
            _block.MoveTo(blockFirst, _here);
        }

        _tile = (firstWorld - blockFirst) / Width;
    }

    /// <inheritdoc/>
    public override void Fill(TableKind kind, int possibility, Lattice lattice, Span<double> table)
    {
        if (_evaluated.Add((possibility, lattice)))
        {
            Evaluate(possibility, lattice);
        }

        int length = lattice.Rows * Width;
        _rows[(possibility, lattice)][(int)kind].AsSpan(_tile * length, length).CopyTo(table);
    }

    /// <inheritdoc/>
    public override void LossWeights(Span<double> weights) => weights.Fill(-1);

    private void Evaluate(int possibility, Lattice lattice)
    {
        if (!_sets.TryGetValue(lattice, out ulong[]? sets))
        {
            sets = [.. StandingSets.Of(lattice, _needs)];
            _sets.Add(lattice, sets);
        }

        if (!_rows.TryGetValue((possibility, lattice), out double[][]? rows))
        {
            rows = [.. _wanted.Select(wanted => wanted ? new double[(long)sets.Length * _worlds] : [])];
            _rows.Add((possibility, lattice), rows);
        }

        for (int row = 0; row < sets.Length; row++)
        {
            _block.Evaluate(possibility, sets[row], Part(0), Part(1), Part(2));
            for (int kind = 0; kind < rows.Length; kind++)
            {
                Spread(rows[kind], sets.Length, row, Part(kind));
            }
        }
    }

    private Span<double> Part(int kind) => _row[kind].AsSpan(0, Math.Min(_here, _row[kind].Length));

    /// <summary>Copies one set's worlds to the rows of its tiles, layout <c>[tile][set][world of the tile]</c>.</summary>
    private static void Spread(double[] rows, int sets, int row, ReadOnlySpan<double> evaluated)
    {
        for (int tile = 0; rows.Length > 0 && tile * Width < evaluated.Length; tile++)
        {
            TileOf.Column(evaluated, tile * Width, rows.AsSpan(((tile * sets) + row) * Width, Width));
        }
    }
}
