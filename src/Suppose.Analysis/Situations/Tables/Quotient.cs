namespace Suppose.Analysis.Situations.Tables;

/// <summary>One table divided by another that spans no more: an expectation given what is seen. 0/0 is written as 0 and never read.</summary>
internal sealed class Quotient : TableNode
{
    private readonly TableNode _dividend;
    private readonly TableNode _divisor;
    private readonly int[] _divisorCells;

    /// <summary>A quotient.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="dividend">What is divided; the result spans what it spans.</param>
    /// <param name="divisor">What it is divided by.</param>
    public Quotient(int id, TableNode dividend, TableNode divisor)
        : base(id, dividend.Scope, dividend.Touching | divisor.Touching)
    {
        _dividend = dividend;
        _divisor = divisor;
        _divisorCells = dividend.Scope.Project(divisor.Scope);
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        int worlds = store.Worlds;
        store.Get(_dividend, standing).CopyTo(cells);
        for (int cell = 0; cell < Scope.Cells; cell++)
        {
            Columns.DivideBy(cells.Slice(cell * worlds, worlds), store.Row(_divisor, standing, _divisorCells[cell]));
        }
    }
}
