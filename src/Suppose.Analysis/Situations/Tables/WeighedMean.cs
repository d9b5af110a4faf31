using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>The expectation of a weighed want from those of its parts.</summary>
internal sealed class WeighedMean : TableNode
{
    private readonly ImmutableArray<WantWeight> _parts;
    private readonly ImmutableArray<TableNode> _means;
    private readonly int[][] _cells;

    /// <summary>A weighed mean.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="scope">What it spans: all that any part spans.</param>
    /// <param name="parts">The parts and their weights.</param>
    /// <param name="means">The expectation of each part.</param>
    public WeighedMean(int id, TableScope scope, ImmutableArray<WantWeight> parts, ImmutableArray<TableNode> means)
        : base(id, scope, means.Aggregate(0UL, (touching, mean) => touching | mean.Touching))
    {
        _parts = parts;
        _means = means;
        _cells = [.. means.Select(mean => scope.Project(mean.Scope))];
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        int worlds = store.Worlds;
        cells.Clear();
        double[] share = store.Rent(worlds);
        for (int part = 0; part < _parts.Length; part++)
        {
            WantShares.Write(_parts, part, store.Block, share.AsSpan(0, worlds));
            for (int cell = 0; cell < Scope.Cells; cell++)
            {
                Columns.AddProduct(cells.Slice(cell * worlds, worlds), share.AsSpan(0, worlds), store.Row(_means[part], standing, _cells[part][cell]));
            }
        }

        store.Return(share);
    }
}
