namespace Suppose.Analysis.Situations.Tables;

/// <summary>One less each value of a table: the expectation of <c>any</c> from that of none.</summary>
internal sealed class Complement : TableNode
{
    private readonly TableNode _of;

    /// <summary>The complement of a table.</summary>
    public Complement(int id, TableNode of)
        : base(id, of.Scope, of.Touching) => _of = of;

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        store.Get(_of, standing).CopyTo(cells);
        Columns.Complement(cells);
    }
}
