using Suppose.Model;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>The value of a want for each joint state of the variables that its leaves speak of, or one less that value.</summary>
/// <remarks>Used where a want that is more than one leaf stands inside an <c>all</c> or an <c>any</c>, so that shared leaves stay exact.</remarks>
internal sealed class WantTable : TableNode
{
    private readonly SituationNames _names;
    private readonly Want _want;
    private readonly bool _turned;

    /// <summary>A table of a want's values.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="scope">The variables of the want's leaves.</param>
    /// <param name="names">The inquiry's names.</param>
    /// <param name="want">The want.</param>
    /// <param name="turned">Whether one less the value is meant.</param>
    public WantTable(int id, TableScope scope, SituationNames names, Want want, bool turned)
        : base(id, scope, touching: 0)
    {
        _names = names;
        _want = want;
        _turned = turned;
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        int worlds = store.Worlds;
        int[] memory = store.Numbers.Rent(_names.Variables.Length);
        Span<int> states = memory.AsSpan(0, _names.Variables.Length);
        for (int cell = 0; cell < Scope.Cells; cell++)
        {
            Scope.Read(cell, states);
            Span<double> row = cells.Slice(cell * worlds, worlds);
            WantValue.Write(_want, _names, states, store, row);
            if (_turned)
            {
                Columns.Complement(row);
            }
        }

        store.Numbers.Return(memory);
    }
}
