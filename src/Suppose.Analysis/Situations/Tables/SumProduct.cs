using System.Collections.Immutable;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>The product of tables, with one variable summed out over the states that count.</summary>
/// <remarks>For each cell c of the result: <c>sum over states k of product over tables t of t[cell of (c, k) in t]</c>; the step of variable elimination.</remarks>
internal sealed class SumProduct : TableNode
{
    private readonly ImmutableArray<TableNode> _factors;
    private readonly int[][] _cells;
    private readonly int _terms;

    /// <summary>A product of tables, summed.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="scope">What the result spans.</param>
    /// <param name="factors">The tables, at least one.</param>
    /// <param name="cells">For each table, the cell it gives to each cell of the result and, within that, to each term of the sum.</param>
    /// <param name="terms">The number of terms of each sum.</param>
    public SumProduct(int id, TableScope scope, ImmutableArray<TableNode> factors, int[][] cells, int terms)
        : base(id, scope, factors.Aggregate(0UL, (touching, factor) => touching | factor.Touching))
    {
        _factors = factors;
        _cells = cells;
        _terms = terms;
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        int worlds = store.Worlds;
        cells.Clear();
        double[][] tables = store.Lists.Rent(_factors.Length);
        for (int factor = 0; factor < _factors.Length; factor++)
        {
            tables[factor] = store.Table(_factors[factor], standing);
        }

        double[] scratch = store.Rent(worlds);
        for (int cell = 0; cell < Scope.Cells; cell++)
        {
            Span<double> sum = cells.Slice(cell * worlds, worlds);
            for (int term = 0; term < _terms; term++)
            {
                AddTerm(tables.AsSpan(0, _factors.Length), (cell * _terms) + term, sum, scratch.AsSpan(0, worlds));
            }
        }

        store.Return(scratch);
        store.Lists.Return(tables);
    }

    private void AddTerm(ReadOnlySpan<double[]> tables, int at, Span<double> sum, Span<double> scratch)
    {
        ReadOnlySpan<double> product = Row(tables, 0, at, sum.Length);
        if (tables.Length == 1)
        {
            Columns.Add(sum, product);
            return;
        }

        for (int table = 1; table < tables.Length - 1; table++)
        {
            Columns.Multiply(scratch, product, Row(tables, table, at, sum.Length));
            product = scratch;
        }

        Columns.AddProduct(sum, product, Row(tables, tables.Length - 1, at, sum.Length));
    }

    private ReadOnlySpan<double> Row(ReadOnlySpan<double[]> tables, int table, int at, int worlds) =>
        tables[table].AsSpan(_cells[table][at] * worlds, worlds);
}
