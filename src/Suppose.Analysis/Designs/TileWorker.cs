using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>One thread's working memory, and the way from a plan to its table.</summary>
internal sealed class TileWorker
{
    private readonly TileTables _source;
    private readonly AlignedBlock _table;
    private readonly AlignedBlock _scratch;
    private int _firstWorld = -1;
    private TablePlan? _filled;
    private TableKind _kind;

    /// <summary>Memory enough for some plans.</summary>
    /// <param name="tiles">Where tables come from.</param>
    /// <param name="plans">The plans of every table that will be asked for.</param>
    /// <param name="kinds">Every kind that will be asked for.</param>
    public TileWorker(TileModel tiles, IReadOnlyCollection<TablePlan> plans, IReadOnlyList<TableKind> kinds)
        : this(tiles.Open(tiles.LayOut(plans), kinds), plans)
    {
    }

    /// <summary>Memory enough for some plans.</summary>
    /// <param name="source">Where tables come from, laid out for them.</param>
    /// <param name="plans">The plans of every table that will be asked for.</param>
    public TileWorker(TileTables source, IReadOnlyCollection<TablePlan> plans)
    {
        _source = source;
        _table = new AlignedBlock(1, plans.Select(p => p.Rows).DefaultIfEmpty(1).Max() * WorldTile.Width);
        _scratch = new AlignedBlock(1, plans.Select(p => p.ScratchLength).DefaultIfEmpty(0).Max());
    }

    /// <summary>Turns to a tile of worlds.</summary>
    public void MoveTo(int firstWorld)
    {
        _source.MoveTo(firstWorld);
        _firstWorld = firstWorld;
        _filled = null;
    }

    /// <summary>The table of a plan in this tile; it is good until another one is asked for.</summary>
    public ReadOnlySpan<double> Table(TablePlan plan, TableKind kind)
    {
        Span<double> table = _table[0][..(plan.Rows * WorldTile.Width)];
        if (_filled != plan || _kind != kind)
        {
            plan.Fill(_source, kind, _firstWorld, table, _scratch[0][..plan.ScratchLength]);
            (_filled, _kind) = (plan, kind);
        }

        return table;
    }

    /// <summary>What an entry of the table that value rests on weighs as a loss, one row.</summary>
    public void LossWeights(Span<double> weights) => _source.LossWeights(weights);
}
