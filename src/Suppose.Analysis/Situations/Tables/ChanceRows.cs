namespace Suppose.Analysis.Situations.Tables;

/// <summary>The chances of one variable's states in one case, a row of worlds for each state, and what rules, beliefs and measures do to them.</summary>
/// <remarks>Every operation works world by world in a fixed order, so that results do not depend on how worlds are shared out.</remarks>
/// <param name="rows">One row after another, each as long as the block of worlds.</param>
/// <param name="marks">Working space, one mark a state.</param>
/// <param name="block">The judgements' values.</param>
internal readonly ref struct ChanceRows(Span<double> rows, Span<byte> marks, WorldBlock block)
{
    private readonly Span<double> _rows = rows;
    private readonly Span<byte> _marks = marks;
    private readonly int _worlds = block.Worlds;

    /// <summary>The row of a state.</summary>
    public Span<double> Row(int state) => _rows.Slice(state * _worlds, _worlds);

    /// <summary>Takes a rule's chances: what they leave over goes in equal parts to the states left out; past 1, or short of 1 with all named, they are rescaled.</summary>
    public void Take(ChanceRule rule)
    {
        _rows.Clear();
        Pin(rule.Chances.AsSpan());
    }

    /// <summary>Gives some states the chances stated; the others keep their proportions among themselves, or share equally where none of them had a chance.</summary>
    /// <remarks>Stated chances that sum past 1, or that leave no state over and miss 1, are rescaled; where all are 0 and no state is left over, all share equally.</remarks>
    public void Pin(ReadOnlySpan<StatedChance> pins)
    {
        if (pins.IsEmpty)
        {
            return;
        }

        if (_marks.Length == 2 && pins.Length == 1)
        {
            PinOneOfTwo(pins[0]);
            return;
        }

        _marks.Clear();
        foreach (StatedChance pin in pins)
        {
            _marks[pin.State] = 1;
            block[pin.Chance].CopyTo(Row(pin.State));
        }

        int others = _marks.Count((byte)0);
        for (int world = 0; world < _worlds; world++)
        {
            Share(others, world);
        }
    }

    /// <summary>The short way where nothing has to be shared: one of two states, the other gets what is left.</summary>
    private void PinOneOfTwo(StatedChance pin)
    {
        ReadOnlySpan<double> stated = block[pin.Chance];
        Span<double> own = Row(pin.State);
        Span<double> other = Row(1 - pin.State);
        for (int world = 0; world < stated.Length; world++)
        {
            own[world] = Math.Min(stated[world], 1);
            other[world] = Math.Max(0, 1 - stated[world]);
        }
    }

    /// <summary>Multiplies the odds of states by factors; the other states keep their proportions.</summary>
    /// <remarks>
    /// Odds of a state against the rest, multiplied by f, are weights multiplied by f and normalised, so shifts commute. A chance of 0 or 1 stays put,
    /// except that a factor 0 gives 0 also from 1: the states that are not stopped, or all where each is, then share equally.
    /// </remarks>
    public void Shift(ReadOnlySpan<StatedChance> shifts)
    {
        if (shifts.IsEmpty)
        {
            return;
        }

        foreach (StatedChance shift in shifts)
        {
            Columns.MultiplyBy(Row(shift.State), block[shift.Chance]);
        }

        for (int world = 0; world < _worlds; world++)
        {
            double total = SumIn(world);
            if (total > 0)
            {
                Divide(world, total);
            }
            else
            {
                ShareAmongUnstopped(shifts, world);
            }
        }
    }

    private void Share(int others, int world)
    {
        int states = _marks.Length;
        double stated = 0;
        double before = 0;
        for (int state = 0; state < states; state++)
        {
            double chance = _rows[(state * _worlds) + world];
            stated += _marks[state] != 0 ? chance : 0;
            before += _marks[state] != 0 ? 0 : chance;
        }

        bool rescaled = stated > 0 && (stated > 1 || others == 0);
        double over = others > 0 ? Math.Max(0, 1 - stated) : 0;
        for (int state = 0; state < states; state++)
        {
            ref double chance = ref _rows[(state * _worlds) + world];
            chance = (_marks[state] != 0, before > 0) switch
            {
                (true, _) when others == 0 && stated == 0 => 1.0 / states,
                (true, _) => rescaled ? chance / stated : chance,
                (false, true) => over * (chance / before),
                (false, false) => over / others,
            };
        }
    }

    private double SumIn(int world)
    {
        double sum = 0;
        for (int state = 0; state < _marks.Length; state++)
        {
            sum += _rows[(state * _worlds) + world];
        }

        return sum;
    }

    private void Divide(int world, double total)
    {
        for (int state = 0; state < _marks.Length; state++)
        {
            _rows[(state * _worlds) + world] /= total;
        }
    }

    private void ShareAmongUnstopped(ReadOnlySpan<StatedChance> shifts, int world)
    {
        int states = _marks.Length;
        _marks.Clear();
        foreach (StatedChance shift in shifts)
        {
            _marks[shift.State] |= (byte)(block[shift.Chance][world] == 0 ? 1 : 0);
        }

        int left = _marks.Count((byte)0);
        for (int state = 0; state < states; state++)
        {
            _rows[(state * _worlds) + world] = left == 0 ? 1.0 / states : _marks[state] != 0 ? 0 : 1.0 / left;
        }
    }
}
