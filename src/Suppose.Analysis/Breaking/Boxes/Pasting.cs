namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>Makes a box wider again step by step where peeling took off too much: each pastes on what raises the share that broke most, or at least doesn't lower it.</summary>
internal sealed class Pasting
{
    private readonly CaseTable _table;
    private readonly PrimSettings _settings;
    private readonly BoxLimit[] _limits;

    // For each case, how many inputs keep it out of the box, and of these the last one.
    private readonly int[] _outside;
    private readonly int[] _by;

    /// <summary>Starts from a box.</summary>
    public Pasting(CaseTable table, PrimSettings settings, BoxLimit[] limits)
    {
        _table = table;
        _settings = settings;
        _limits = [.. limits];
        _outside = new int[table.Cases];
        _by = new int[table.Cases];
    }

    /// <summary>Pastes until whatever could be put on lowers the share that broke.</summary>
    /// <returns>The limits of each box on the way, without the first.</returns>
    public IEnumerable<BoxLimit[]> Run()
    {
        while (Best() is { } step)
        {
            _limits[step.Input] = step.Limit;
            yield return [.. _limits];
        }
    }

    private BoxStep? Best()
    {
        (int cases, int breaking) = LookOutside();
        BoxStep? best = null;
        for (int input = 0; input < _limits.Length; input++)
        {
            if (_limits[input] == BoxLimit.Open)
            {
                continue;
            }

            int[] near = [.. Enumerable.Range(0, _table.Cases).Where(i => _outside[i] == 1 && _by[i] == input)];
            foreach (BoxLimit limit in Wider(input, near))
            {
                int more = 0, moreBreaking = 0;
                foreach (int i in near.Where(i => limit.Keeps(_table.Inputs[input].Values[i], _table.Inputs[input].HasStates)))
                {
                    more++;
                    moreBreaking += _table.Breaks[i] ? 1 : 0;
                }

                BoxStep step = new(
                    input, limit, cases + more, breaking + moreBreaking, BoxStep.GainOf(cases, breaking, cases + more, breaking + moreBreaking),
                    _limits.Where((own, other) => (other == input ? limit : own) == BoxLimit.Open).Count());
                best = more > 0 && step.Gain >= 0 && step.IsBetterThan(best) ? step : best;
            }
        }

        return best;
    }

    private IEnumerable<BoxLimit> Wider(int input, int[] near)
    {
        BoxLimit own = _limits[input];
        CaseInput at = _table.Inputs[input];
        if (at.HasStates)
        {
            return near.Select(i => (int)at.Values[i]).Distinct().Order().Select(state => own with { States = own.States | 1UL << state });
        }

        double[] below = [.. near.Select(i => at.Values[i]).Where(value => value < own.Low).Order()];
        double[] above = [.. near.Select(i => at.Values[i]).Where(value => value > own.High).Order()];
        return
        [
            .. below.Length == 0 ? Array.Empty<BoxLimit>() : [own with { Low = BoxEdge.Upper(below, _settings.Paste) }],
            .. above.Length == 0 ? Array.Empty<BoxLimit>() : [own with { High = BoxEdge.Lower(above, _settings.Paste) }],
        ];
    }

    private (int Cases, int Breaking) LookOutside()
    {
        (int cases, int breaking) = (0, 0);
        Array.Clear(_outside);
        for (int input = 0; input < _limits.Length; input++)
        {
            CaseInput at = _table.Inputs[input];
            for (int i = 0; _limits[input] != BoxLimit.Open && i < _outside.Length; i++)
            {
                if (!_limits[input].Keeps(at.Values[i], at.HasStates))
                {
                    _outside[i]++;
                    _by[i] = input;
                }
            }
        }

        for (int i = 0; i < _outside.Length; i++)
        {
            cases += _outside[i] == 0 ? 1 : 0;
            breaking += _outside[i] == 0 && _table.Breaks[i] ? 1 : 0;
        }

        return (cases, breaking);
    }
}
