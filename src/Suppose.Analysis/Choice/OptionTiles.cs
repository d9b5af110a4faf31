using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>Tables of how often one option would be taken, of one possibility: what is averaged over what stands to tell what they would do instead.</summary>
internal sealed class OptionTiles : TileTables
{
    private const int Width = WorldTile.Width;

    private readonly SituationBlock _block;
    private readonly StandingSlots _slots;
    private readonly double[] _shares;
    private readonly int _options;
    private readonly int _worlds;
    private int _here;
    private int _tile;

    /// <summary>A source for one possibility, in one thread.</summary>
    /// <param name="block">The thread's view of the model.</param>
    /// <param name="slots">The sets that tables will be asked for.</param>
    /// <param name="options">Number of options.</param>
    /// <param name="worlds">The most worlds of a block.</param>
    /// <param name="memory">Working space for <see cref="Doubles"/> values.</param>
    public OptionTiles(SituationBlock block, StandingSlots slots, int options, int worlds, double[] memory)
    {
        _block = block;
        _slots = slots;
        _options = options;
        _worlds = worlds;
        _shares = memory;
    }

    /// <summary>How much working space is wanted.</summary>
    public static long Doubles(StandingSlots slots, int options, int worlds) => (long)slots.Count * options * worlds;

    /// <summary>The option that tables are asked for.</summary>
    public int Option { get; set; }

    /// <summary>Works out all shares of a possibility in the block's worlds.</summary>
    public void Evaluate(int possibility, int worlds)
    {
        _here = worlds;
        for (int slot = 0; slot < _slots.Count; slot++)
        {
            _block.Instead(possibility, _slots.Sets[slot], _shares.AsSpan(slot * _options * _worlds, _options * worlds));
        }

        _block.Leave();
    }

    /// <summary>How often an option would be taken when a set stands, in the block's worlds.</summary>
    /// <param name="slot">The place of the set.</param>
    /// <param name="option">The option.</param>
    public ReadOnlySpan<double> Share(int slot, int option) => _shares.AsSpan((slot * _options * _worlds) + (option * _here), _here);

    /// <summary>Turns to a tile of the block.</summary>
    /// <param name="firstWorld">Its first world, counted from the block's.</param>
    public override void MoveTo(int firstWorld) => _tile = firstWorld;

    /// <inheritdoc/>
    public override void Fill(TableKind kind, int possibility, Lattice lattice, Span<double> table)
    {
        ReadOnlySpan<int> slots = _slots.Of(lattice);
        for (int row = 0; row < slots.Length; row++)
        {
            TileOf.Column(Share(slots[row], Option), _tile, table.Slice(row * Width, Width));
        }
    }

    /// <inheritdoc/>
    public override void LossWeights(Span<double> weights) => weights.Fill(-1);
}
