using System.Numerics;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Tables of any act model: every set that may be left standing is evaluated once a block of worlds, for all tables of the possibility that need it.</summary>
/// <remarks>
/// Memory: sets x worlds of the block x kinds. Blocks shrink, down to a tile, so that it stays below <see cref="MostDoubles"/>; where even a tile of all possibilities is too
/// much, only the possibility at hand is kept.
/// </remarks>
internal sealed class EvaluatedTiles : TileTables
{
    private const int Width = WorldTile.Width;
    private const long MostDoubles = 1L << 23;

    private readonly ActModel _model;
    private readonly ActBlock _block;
    private readonly bool[] _wanted = new bool[3];
    private readonly double[]?[][] _rows;
    private readonly bool[] _evaluated;
    private readonly int _kinds;
    private readonly double[][] _row = [[], [], []];
    private StandingSlots?[] _slots = [];
    private long _mostSets;
    private int _worlds;
    private bool _keepsAll;
    private int _blockFirst = -1;
    private int _here;
    private int _tile;

    /// <summary>A source for one thread.</summary>
    /// <param name="model">The model.</param>
    /// <param name="slots">For each possibility, the sets that its tables need; null where none are wanted.</param>
    /// <param name="kinds">Every kind that will be asked for.</param>
    public EvaluatedTiles(ActModel model, StandingSlots?[] slots, IReadOnlyList<TableKind> kinds)
    {
        _model = model;
        _block = model.OpenBlock();
        _rows = [.. slots.Select(_ => new double[]?[3])];
        _evaluated = new bool[slots.Length];
        _kinds = kinds.Count;
        foreach (TableKind kind in kinds)
        {
            _wanted[(int)kind] = true;
        }

        LayOut(slots);
    }

    /// <inheritdoc/>
    public override void LayOut(StandingSlots?[] slots)
    {
        _slots = slots;
        _blockFirst = -1;
        long perWorld = slots.Sum(own => own?.Count ?? 0) * _kinds;
        _mostSets = slots.Max(own => own?.Count ?? 0);
        _keepsAll = perWorld * Width <= MostDoubles;
        int most = Math.Min(ActBlock.UsualWorlds, TileOf.Count(_model.Worlds) * Width);
        _worlds = (int)Math.Clamp((long)BitOperations.RoundUpToPowerOf2((ulong)(MostDoubles / Math.Max(1, perWorld)) + 1) / 2, Width, most);
        for (int kind = 0; kind < _row.Length; kind++)
        {
            bool isWanted = kind == 0 || (kind == 1 ? _model.HasTempted : _model.HasValue && _wanted[(int)TableKind.Value]);
            _row[kind] = isWanted ? new double[_worlds] : [];
        }

        foreach (double[]?[] rows in _keepsAll ? [] : _rows.Skip(1))
        {
            Array.Clear(rows);
        }
    }

    /// <inheritdoc/>
    public override void MoveTo(int firstWorld)
    {
        int blockFirst = firstWorld / _worlds * _worlds;
        if (blockFirst != _blockFirst)
        {
            _blockFirst = blockFirst;
            _here = Math.Min(_worlds, _model.Worlds - blockFirst);
            Array.Clear(_evaluated);
            _block.MoveTo(blockFirst, _here);
        }

        _tile = (firstWorld - blockFirst) / Width;
    }

    /// <inheritdoc/>
    public override void Fill(TableKind kind, int possibility, Lattice lattice, Span<double> table)
    {
        if (!_evaluated[possibility])
        {
            Evaluate(possibility);
        }

        StandingSlots slots = _slots[possibility]!;
        int length = slots.Count * Width;
        TableRows.Gather(Own(possibility)[(int)kind].AsSpan(_tile * length, length), slots.Of(lattice), table[..(lattice.Rows * Width)]);
    }

    /// <inheritdoc/>
    public override void LossWeights(Span<double> weights) => weights.Fill(-1);

    private void Evaluate(int possibility)
    {
        ReadOnlySpan<ulong> sets = _slots[possibility]!.Sets;
        double[]?[] rows = Rows(possibility);
        for (int slot = 0; slot < sets.Length; slot++)
        {
            _block.Evaluate(possibility, sets[slot], Part(0), Part(1), Part(2));
            for (int kind = 0; kind < rows.Length; kind++)
            {
                if (rows[kind] is { } own)
                {
                    TableRows.Spread(Part(kind), own, sets.Length, slot);
                }
            }
        }

        _block.Leave();
        _evaluated[possibility] = true;
    }

    /// <summary>Memory for a possibility; where not all fit it is that of the one before, large enough for the largest.</summary>
    private double[]?[] Rows(int possibility)
    {
        if (!_keepsAll)
        {
            Array.Clear(_evaluated);
        }

        long sets = _keepsAll ? _slots[possibility]!.Count : _mostSets;
        double[]?[] rows = Own(possibility);
        for (int kind = 0; kind < rows.Length; kind++)
        {
            if (_wanted[kind] && (rows[kind] is not { } known || known.Length < sets * _worlds))
            {
                rows[kind] = new double[sets * _worlds];
            }
        }

        return rows;
    }

    private double[]?[] Own(int possibility) => _rows[_keepsAll ? possibility : 0];

    private Span<double> Part(int kind) => _row[kind].AsSpan(0, Math.Min(_here, _row[kind].Length));
}
