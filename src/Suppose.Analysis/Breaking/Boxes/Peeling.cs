namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>Makes a box narrower step by step: each peels a thin slice off one side of one input, or one state, whichever gains most.</summary>
internal sealed class Peeling
{
    private readonly CaseTable _table;
    private readonly PrimSettings _settings;
    private readonly BoxLimit[] _limits;

    // For each input of numbers the cases in the box by rising value; for each input of states in any order.
    private readonly int[][] _cases;
    private readonly double[][] _values;
    private int _count;
    private int _breaking;

    /// <summary>Starts from the box that holds every case.</summary>
    public Peeling(CaseTable table, PrimSettings settings)
    {
        _table = table;
        _settings = settings;
        _limits = [.. Enumerable.Repeat(BoxLimit.Open, table.Inputs.Length)];
        _cases = new int[table.Inputs.Length][];
        _values = new double[table.Inputs.Length][];
        for (int input = 0; input < _cases.Length; input++)
        {
            _values[input] = table.Inputs[input].Values.ToArray();
            _cases[input] = [.. Enumerable.Range(0, table.Cases)];
            Array.Sort(_values[input], _cases[input]);
        }

        _count = table.Cases;
        _breaking = table.Breaking;
    }

    /// <summary>Peels until no slice gains anything or the box would become too small.</summary>
    /// <returns>The limits of each box on the way, without the first.</returns>
    public IEnumerable<BoxLimit[]> Run()
    {
        while (Best() is { Gain: > 0 } step && step.Cases < _count && step.Cases >= _settings.LeastMass * _table.Cases)
        {
            Take(step);
            yield return [.. _limits];
        }
    }

    private BoxStep? Best()
    {
        BoxStep? best = null;
        for (int input = 0; input < _limits.Length; input++)
        {
            foreach (BoxStep step in _table.Inputs[input].HasStates ? States(input) : Slices(input))
            {
                best = step.IsBetterThan(best) ? step : best;
            }
        }

        return best;
    }

    private IEnumerable<BoxStep> Slices(int input)
    {
        double high = BoxEdge.Upper(Values(input), _settings.Peel);
        int kept = FirstAbove(Values(input), high);
        yield return Step(input, _limits[input] with { High = high }, kept, _breaking - Breaking(input, kept, _count));
        double low = BoxEdge.Lower(Values(input), _settings.Peel);
        int cut = FirstFrom(Values(input), low);
        yield return Step(input, _limits[input] with { Low = low }, _count - cut, _breaking - Breaking(input, 0, cut));
    }

    private IEnumerable<BoxStep> States(int input)
    {
        int states = _table.Inputs[input].States.Length;
        int[] cases = new int[states];
        int[] breaking = new int[states];
        for (int i = 0; i < _count; i++)
        {
            int state = (int)_values[input][i];
            cases[state]++;
            breaking[state] += _table.Breaks[_cases[input][i]] ? 1 : 0;
        }

        if (cases.Count(c => c > 0) < 2)
        {
            yield break;
        }

        for (int state = 0; state < states; state++)
        {
            if (cases[state] > 0)
            {
                yield return Step(input, _limits[input] with { States = _limits[input].States & ~(1UL << state) }, _count - cases[state], _breaking - breaking[state]);
            }
        }
    }

    private BoxStep Step(int input, BoxLimit limit, int cases, int breaking)
    {
        int free = 0;
        for (int other = 0; other < _limits.Length; other++)
        {
            free += (other == input ? limit : _limits[other]) == BoxLimit.Open ? 1 : 0;
        }

        return new BoxStep(input, limit, cases, breaking, BoxStep.GainOf(_count, _breaking, cases, breaking), free);
    }

    private void Take(BoxStep step)
    {
        _limits[step.Input] = step.Limit;
        ReadOnlySpan<double> own = _table.Inputs[step.Input].Values;
        bool hasStates = _table.Inputs[step.Input].HasStates;
        for (int input = 0; input < _cases.Length; input++)
        {
            int kept = 0;
            for (int i = 0; i < _count; i++)
            {
                if (step.Limit.Keeps(own[_cases[input][i]], hasStates))
                {
                    (_cases[input][kept], _values[input][kept]) = (_cases[input][i], _values[input][i]);
                    kept++;
                }
            }
        }

        (_count, _breaking) = (step.Cases, step.Breaking);
    }

    private ReadOnlySpan<double> Values(int input) => _values[input].AsSpan(0, _count);

    private int Breaking(int input, int from, int to)
    {
        int breaking = 0;
        for (int i = from; i < to; i++)
        {
            breaking += _table.Breaks[_cases[input][i]] ? 1 : 0;
        }

        return breaking;
    }

    /// <summary>How many sorted values are at most a bound.</summary>
    private static int FirstAbove(ReadOnlySpan<double> sorted, double bound)
    {
        int place = sorted.Length;
        while (place > 0 && sorted[place - 1] > bound)
        {
            place--;
        }

        return place;
    }

    /// <summary>How many sorted values are below a bound.</summary>
    private static int FirstFrom(ReadOnlySpan<double> sorted, double bound)
    {
        int place = 0;
        while (place < sorted.Length && sorted[place] < bound)
        {
            place++;
        }

        return place;
    }
}
