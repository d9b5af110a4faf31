namespace Suppose.Analysis.Situations.Tables;

/// <summary>A table of values that no world and no measure changes.</summary>
internal sealed class Constant : TableNode
{
    private readonly double[] _values;

    /// <summary>A table of given values, one a cell.</summary>
    public Constant(int id, TableScope scope, double[] values)
        : base(id, scope, touching: 0) => _values = values;

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        for (int cell = 0; cell < _values.Length; cell++)
        {
            cells.Slice(cell * store.Worlds, store.Worlds).Fill(_values[cell]);
        }
    }
}
