namespace Suppose.Analysis.Situations.Tables;

/// <summary>The chances of a variable's states, for each joint state of its parents, under one option and in one mind.</summary>
internal sealed class ChanceTable : TableNode
{
    private readonly ChanceCase[] _cases;
    private readonly int[] _cells;
    private readonly int _states;
    private readonly int _mostChanges;

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
        _mostChanges = cases.Max(at => Math.Max(at.Firm.Length + at.Sets.Length, at.Shifts.Length));
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        int worlds = store.Worlds;
        double[] memory = store.Rent(_states * worlds);
        byte[] marks = store.Marks.Rent(_states);
        StatedChance[] changes = store.Stated.Rent(_mostChanges);
        var rows = new ChanceRows(memory.AsSpan(0, _states * worlds), marks.AsSpan(0, _states), store.Block);
        for (int at = 0; at < _cases.Length; at++)
        {
            Work(_cases[at], rows, standing, changes);
            for (int state = 0; state < _states; state++)
            {
                rows.Row(state).CopyTo(cells.Slice(_cells[(at * _states) + state] * worlds, worlds));
            }
        }

        store.Stated.Return(changes);
        store.Marks.Return(marks);
        store.Return(memory);
    }

    private static void Work(ChanceCase at, ChanceRows rows, ulong standing, Span<StatedChance> changes)
    {
        rows.Take(at.Rule);
        rows.Pin(at.Believed.AsSpan());
        rows.Pin(changes[..GatherSets(at, standing, changes)]);
        rows.Shift(changes[..GatherShifts(at, standing, changes)]);
    }

    /// <summary>Gathers what standing measures set, joined by firm beliefs on other states so that these keep their chance beside it; returns how many they are.</summary>
    private static int GatherSets(ChanceCase at, ulong standing, Span<StatedChance> sets)
    {
        int firm = at.Firm.Length;
        int count = firm;
        at.Firm.CopyTo(sets);
        foreach (ChanceSet set in at.Sets)
        {
            if (Stands(set.Measure, standing))
            {
                sets[count++] = set.Set;
            }
        }

        return count == firm ? 0 : count;
    }

    private static int GatherShifts(ChanceCase at, ulong standing, Span<StatedChance> shifts)
    {
        int count = 0;
        foreach (ChanceShift shift in at.Shifts)
        {
            if (Stands(shift.Measure, standing))
            {
                shifts[count++] = shift.Shift;
            }
        }

        return count;
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
