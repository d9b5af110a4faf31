using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Tables of any act model: every set that may be left standing is evaluated once a block of worlds, and its rows are handed out.</summary>
/// <remarks>Memory: sets x possibilities x worlds of the block x kinds; blocks shrink, down to a tile, so that it stays below <see cref="MostDoubles"/> where it can.</remarks>
internal sealed class EvaluatedTiles : TileTables
{
    private const int Width = WorldTile.Width;
    private const long MostDoubles = 1L << 23;

    private readonly ActModel _model;
    private readonly ActBlock _block;
    private readonly ulong[] _sets;
    private readonly Dictionary<Lattice, int[]> _slots = [];
    private readonly double[]?[] _rows = new double[]?[3];
    private readonly double[][] _evaluated;
    private readonly int _worlds;
    private int _blockFirst = -1;
    private int _tile;

    /// <summary>A source for one thread, for these lattices and kinds.</summary>
    public EvaluatedTiles(ActModel model, MeasureNeeds needs, IReadOnlyList<Lattice> lattices, IReadOnlyList<TableKind> kinds)
    {
        _model = model;
        _block = model.OpenBlock();
        _sets = [.. lattices.SelectMany(lattice => StandingSets.Of(lattice, needs)).Distinct().Order()];
        foreach (Lattice lattice in lattices.Distinct())
        {
            _slots[lattice] = [.. StandingSets.Of(lattice, needs).Select(set => Array.BinarySearch(_sets, set))];
        }

        long perWorld = (long)_sets.Length * model.Possibilities * kinds.Count;
        _worlds = (int)Math.Clamp(MostDoubles / Math.Max(1, perWorld) / Width * Width, Width, ActBlock.UsualWorlds);
        foreach (TableKind kind in kinds)
        {
            _rows[(int)kind] = new double[(long)_sets.Length * model.Possibilities * _worlds];
        }

        _evaluated = [new double[Entries], model.HasTempted ? new double[Entries] : [], model.HasValue ? new double[Entries] : []];
    }

    private int Entries => _model.Possibilities * _worlds;

    /// <inheritdoc/>
    public override void MoveTo(int firstWorld)
    {
        int blockFirst = firstWorld / _worlds * _worlds;
        if (blockFirst != _blockFirst)
        {
            Evaluate(blockFirst, Math.Min(_worlds, _model.Worlds - blockFirst));
        }

        _tile = (firstWorld - blockFirst) / Width;
    }

    /// <inheritdoc/>
    public override void Fill(TableKind kind, int possibility, Lattice lattice, Span<double> table)
    {
        double[] rows = _rows[(int)kind]!;
        int[] slots = _slots[lattice];
        long start = ((long)possibility * _worlds / Width) + _tile;
        for (int row = 0; row < slots.Length; row++)
        {
            long from = ((start * _sets.Length) + slots[row]) * Width;
            rows.AsSpan((int)from, Width).CopyTo(table.Slice(row * Width, Width));
        }
    }

    /// <inheritdoc/>
    public override void LossWeights(Span<double> weights) => weights.Fill(-1);

    private void Evaluate(int first, int worlds)
    {
        _blockFirst = first;
        _block.MoveTo(first, worlds);
        int entries = _model.Possibilities * worlds;
        for (int slot = 0; slot < _sets.Length; slot++)
        {
            _block.Evaluate(_sets[slot], _evaluated[0].AsSpan(0, entries), Part(1, entries), Part(2, entries));
            for (int kind = 0; kind < _rows.Length; kind++)
            {
                Spread(slot, _rows[kind], _evaluated[kind], worlds);
            }
        }
    }

    private Span<double> Part(int kind, int entries) => _evaluated[kind].AsSpan(0, Math.Min(entries, _evaluated[kind].Length));

    /// <summary>Copies one set's worlds to the rows of its tiles, layout <c>[possibility][tile][set][world of the tile]</c>.</summary>
    private void Spread(int slot, double[]? rows, double[] evaluated, int worlds)
    {
        for (int possibility = 0; rows is not null && possibility < _model.Possibilities; possibility++)
        {
            ReadOnlySpan<double> own = evaluated.AsSpan(possibility * worlds, worlds);
            for (int tile = 0; tile * Width < worlds; tile++)
            {
                long to = (((((long)possibility * _worlds / Width) + tile) * _sets.Length) + slot) * Width;
                TileOf.Column(own, tile * Width, rows.AsSpan((int)to, Width));
            }
        }
    }
}
