namespace Suppose.Analysis.Situations.Tables;

/// <summary>
/// A table as believed, save where what is seen has no chance in the believer's mind: conditioning has no answer there (0/0), and the situation's own
/// chances are used.
/// </summary>
internal sealed class WhereBelieved : TableNode
{
    private readonly TableNode _believed;
    private readonly TableNode _otherwise;
    private readonly TableNode _chance;
    private readonly int[] _believedCells;
    private readonly int[] _otherwiseCells;
    private readonly int[] _chanceCells;

    /// <summary>A table as believed.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="scope">What it spans: at least what the others do.</param>
    /// <param name="believed">The table in the believer's mind.</param>
    /// <param name="otherwise">The table by the situation's own chances of circumstances.</param>
    /// <param name="chance">The chance of what is seen, in the believer's mind.</param>
    public WhereBelieved(int id, TableScope scope, TableNode believed, TableNode otherwise, TableNode chance)
        : base(id, scope, believed.Touching | otherwise.Touching | chance.Touching, believed.Use)
    {
        _believed = believed;
        _otherwise = otherwise;
        _chance = chance;
        _believedCells = scope.Project(believed.Scope);
        _otherwiseCells = scope.Project(otherwise.Scope);
        _chanceCells = scope.Project(chance.Scope);
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        int worlds = store.Worlds;
        for (int cell = 0; cell < Scope.Cells; cell++)
        {
            Span<double> row = cells.Slice(cell * worlds, worlds);
            store.Row(_believed, standing, _believedCells[cell]).CopyTo(row);
            ReadOnlySpan<double> chance = store.Row(_chance, standing, _chanceCells[cell]);
            if (chance.Contains(0.0))
            {
                Columns.Replace(row, store.Row(_otherwise, standing, _otherwiseCells[cell]), chance);
            }
        }
    }
}
