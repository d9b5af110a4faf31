using System.Collections.Immutable;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>The chances of a variable's states, for each joint state of its parents, under one option and in one mind.</summary>
internal sealed class ChanceTable : TableNode
{
    private readonly ChanceCase[] _cases;
    private readonly int[] _cells;
    private readonly int _states;

    /// <summary>A table of chances.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="scope">The variable and its parents.</param>
    /// <param name="cases">For each joint state of the parents, what settles the chances.</param>
    /// <param name="cells">For each of those cases and each state of the variable, the cell.</param>
    /// <param name="states">The number of the variable's states.</param>
    public ChanceTable(int id, TableScope scope, ChanceCase[] cases, int[] cells, int states)
        : base(id, scope, TouchingAny(cases))
    {
        _cases = cases;
        _cells = cells;
        _states = states;
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        int worlds = store.Worlds;
        double[] memory = store.Rent(_states * worlds);
        var rows = new ChanceRows(memory.AsSpan(0, _states * worlds), _states, store.Block);
        for (int at = 0; at < _cases.Length; at++)
        {
            Work(_cases[at], rows, standing);
            for (int state = 0; state < _states; state++)
            {
                rows.Row(state).CopyTo(cells.Slice(_cells[(at * _states) + state] * worlds, worlds));
            }
        }

        store.Return(memory);
    }

    private static void Work(ChanceCase at, ChanceRows rows, ulong standing)
    {
        rows.Take(at.Rule);
        rows.Pin(at.Believed);
        rows.Pin(SetsOf(at, standing));
        rows.Shift([.. at.Shifts.Where(s => Stands(s.Measure, standing)).Select(s => s.Shift)]);
    }

    /// <summary>What standing measures set, joined by firm beliefs on other states so that these keep their chance beside it.</summary>
    private static ImmutableArray<StatedChance> SetsOf(ChanceCase at, ulong standing)
    {
        ImmutableArray<StatedChance> sets = [.. at.Sets.Where(s => Stands(s.Measure, standing)).Select(s => s.Set)];
        return sets.IsEmpty ? sets : [.. at.Firm, .. sets];
    }

    private static bool Stands(int measure, ulong standing) => (standing >> measure & 1) != 0;

    private static ulong TouchingAny(ChanceCase[] cases)
    {
        ulong touching = 0;
        foreach (ChanceCase at in cases)
        {
            touching |= at.Touching;
        }

        return touching;
    }
}
