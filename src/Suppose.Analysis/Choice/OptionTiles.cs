using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>Tables of how often one option would be taken, of one possibility: what is averaged over what stands to tell what they would do instead.</summary>
internal sealed class OptionTiles : TileTables
{
    private const int Width = WorldTile.Width;

    private readonly SituationModel _model;
    private readonly SituationBlock _block;
    private readonly Dictionary<Lattice, int[]> _slots = [];
    private readonly ulong[] _sets;
    private readonly double[] _shares;
    private readonly int _options;
    private readonly int _worlds;
    private int _here;
    private int _tile;

    /// <summary>A source for one possibility, in one thread.</summary>
    /// <param name="model">The model.</param>
    /// <param name="block">The thread's view of it.</param>
    /// <param name="lattices">Every lattice that tables will be asked for over.</param>
    /// <param name="worlds">The most worlds of a block.</param>
    public OptionTiles(SituationModel model, SituationBlock block, IEnumerable<Lattice> lattices, int worlds)
    {
        _model = model;
        _block = block;
        _worlds = worlds;
        Lattice[] all = [.. lattices.Distinct()];
        _sets = [.. all.SelectMany(lattice => StandingSets.Of(lattice, model.Needs)).Distinct().Order()];
        foreach (Lattice lattice in all)
        {
            _slots[lattice] = [.. StandingSets.Of(lattice, model.Needs).Select(set => Array.BinarySearch(_sets, set))];
        }

        _options = model.Options.Length;
        _shares = new double[(long)_sets.Length * _options * worlds];
    }

    /// <summary>The option that tables are asked for.</summary>
    public int Option { get; set; }

    /// <summary>Works out all shares of a possibility in the block's worlds.</summary>
    public void Evaluate(int possibility, int worlds)
    {
        _here = worlds;
        for (int slot = 0; slot < _sets.Length; slot++)
        {
            _block.Instead(possibility, _sets[slot], _shares.AsSpan(slot * _options * _worlds, _options * worlds));
        }
    }

    /// <summary>Turns to a tile of the block.</summary>
    /// <param name="firstWorld">Its first world, counted from the block's.</param>
    public override void MoveTo(int firstWorld) => _tile = firstWorld;

    /// <inheritdoc/>
    public override void Fill(TableKind kind, int possibility, Lattice lattice, Span<double> table)
    {
        int[] slots = _slots[lattice];
        for (int row = 0; row < slots.Length; row++)
        {
            ReadOnlySpan<double> share = _shares.AsSpan((slots[row] * _options * _worlds) + (Option * _here), _here);
            TileOf.Column(share, _tile, table.Slice(row * Width, Width));
        }
    }

    /// <inheritdoc/>
    public override void LossWeights(Span<double> weights) => weights.Fill(-1);
}
