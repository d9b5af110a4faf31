using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.NeverBest;

/// <summary>Tables of 1 where a view is tempted and 0 where it is not, over a block of at most 64 worlds.</summary>
internal sealed class TemptedTiles(SituationBlock block, HullBlock hulls, MeasureNeeds needs) : TileTables
{
    private const int Width = WorldTile.Width;

    private readonly Dictionary<Lattice, ulong[]> _sets = [];
    private readonly Dictionary<(Hull? Hull, int Of, Lattice Lattice), ulong[]> _tempted = [];
    private readonly SpareArrays<ulong> _spare = new();
    private int _tile;

    /// <summary>The view that tables are asked for.</summary>
    public StandingView? View { get; set; }

    /// <summary>Forgets what was found, as when the block turns to other worlds.</summary>
    public void Clear()
    {
        foreach (ulong[] rows in _tempted.Values)
        {
            _spare.Return(rows);
        }

        _tempted.Clear();
    }

    /// <summary>Turns to a tile of the block.</summary>
    /// <param name="firstWorld">Its first world, counted from the block's.</param>
    public override void MoveTo(int firstWorld) => _tile = firstWorld;

    /// <inheritdoc/>
    public override void Fill(TableKind kind, int possibility, Lattice lattice, Span<double> table)
    {
        ReadOnlySpan<ulong> rows = Rows(lattice);
        for (int row = 0; row < rows.Length; row++)
        {
            TableRows.OfBits((byte)(rows[row] >> _tile), table.Slice(row * Width, Width));
        }
    }

    /// <inheritdoc/>
    public override void LossWeights(Span<double> weights) => weights.Fill(-1);

    /// <summary>For each row of a lattice, the worlds of the block in which the view is tempted, one bit each.</summary>
    private ReadOnlySpan<ulong> Rows(Lattice lattice)
    {
        (Hull?, int, Lattice) key = (View!.Hull, View.Of, lattice);
        if (!_tempted.TryGetValue(key, out ulong[]? rows))
        {
            ulong[] sets = Sets(lattice);
            rows = _spare.Rent(sets.Length);
            for (int row = 0; row < sets.Length; row++)
            {
                rows[row] = Tempted(sets[row]);
            }

            _tempted.Add(key, rows);
        }

        return rows.AsSpan(0, lattice.Rows);
    }

    private ulong[] Sets(Lattice lattice)
    {
        if (!_sets.TryGetValue(lattice, out ulong[]? sets))
        {
            sets = StandingSets.Of(lattice, needs);
            _sets.Add(lattice, sets);
        }

        return sets;
    }

    private ulong Tempted(ulong standing) => View!.Hull is { } hull
        ? hulls.Tempted(hull, View.Of, standing)
        : block.Choice(View.Of, standing).TemptedWorlds;
}
