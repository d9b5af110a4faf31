using Suppose.Analysis.Rewiring.Wants;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>How far wants are met, world by world, for one set of ways that grows and shrinks; every change can be undone to the bit.</summary>
internal sealed class DegreeRows
{
    private readonly TreeModel _model;
    private readonly double[][] _rows;
    private readonly bool[] _taken;
    private readonly Stack<(int Step, double[] Row)> _before = new();
    private readonly Stack<int> _ways = new();
    private readonly Stack<double[]> _spare = new();

    public DegreeRows(TreeModel model, ReadOnlySpan<bool> taken)
    {
        _model = model;
        _taken = taken.ToArray();
        _rows = new double[model.Tape.Steps.Length][];
        for (int step = 0; step < _rows.Length; step++)
        {
            _rows[step] = new double[model.Worlds.Worlds];
            WorkOut(step, _rows[step]);
        }
    }

    /// <summary>The value in each world.</summary>
    public ReadOnlySpan<double> Value => _rows[_model.Tape.Value];

    /// <summary>The mean of the value over worlds.</summary>
    public double MeanValue => EventRows.Sum(Value) / Value.Length;

    /// <summary>How much work has been done, in numbers worked out.</summary>
    public long Work { get; private set; }

    /// <summary>A point to come back to.</summary>
    public (int Rows, int Ways) Mark => (_before.Count, _ways.Count);

    /// <summary>One step in each world.</summary>
    public ReadOnlySpan<double> this[int step] => _rows[step];

    /// <summary>One step in each world, as it is now; not to be written to, nor kept.</summary>
    public double[] RowOf(int step) => _rows[step];

    /// <summary>Takes a way that is not taken, or drops one that is.</summary>
    public void Turn(int way)
    {
        bool takes = !_taken[way];
        _taken[way] = takes;
        _ways.Push(way);
        foreach (int step in _model.Tape.TouchedBy(way))
        {
            double[] row = _spare.TryPop(out double[]? spare) ? spare : new double[Value.Length];
            if (!(takes && TryRaise(step, way, row)))
            {
                WorkOut(step, row);
            }

            _before.Push((step, _rows[step]));
            _rows[step] = row;
        }
    }

    /// <summary>Comes back to a point.</summary>
    public void Undo((int Rows, int Ways) mark)
    {
        while (_before.Count > mark.Rows)
        {
            (int step, double[] row) = _before.Pop();
            _spare.Push(_rows[step]);
            _rows[step] = row;
        }

        while (_ways.Count > mark.Ways)
        {
            int way = _ways.Pop();
            _taken[way] = !_taken[way];
        }
    }

    /// <summary>An event after one more way, from what it was before.</summary>
    private bool TryRaise(int step, int way, double[] row)
    {
        if (_model.Tape.Steps[step].Kind != StepKind.Event)
        {
            return false;
        }

        _rows[step].CopyTo(row, 0);
        foreach (int link in _model.Tape.Events[_model.Tape.Steps[step].A].Links)
        {
            if (_model.Desire.Links[link].Way == way)
            {
                EventRows.Either(row, row, _model.Chance(link));
                Work += row.Length;
            }
        }

        return true;
    }

    private void WorkOut(int number, double[] row)
    {
        TapeStep step = _model.Tape.Steps[number];
        Work += row.Length;
        switch (step.Kind)
        {
            case StepKind.Zero:
                Array.Clear(row);
                break;
            case StepKind.One:
                Array.Fill(row, 1);
                break;
            case StepKind.Event:
                Happen(_model.Tape.Events[step.A], row);
                break;
            case StepKind.Either:
                EventRows.Either(row, _rows[step.A], _rows[step.B]);
                break;
            case StepKind.Both:
                RowArithmetic.Multiply(row, _rows[step.A], _rows[step.B]);
                break;
            case StepKind.Where:
                _rows[step.C].CopyTo(row, 0);
                EventRows.Where(row, _rows[step.A], _rows[step.B]);
                break;
            default:
                Average(step.A, row);
                break;
        }
    }

    private void Happen(WantEvent happening, double[] row)
    {
        if (happening.Already < 0)
        {
            Array.Clear(row);
        }
        else
        {
            _model.Worlds.Already[happening.Already]!.CopyTo(row, 0);
        }

        foreach (int link in happening.Links)
        {
            if (_taken[_model.Desire.Links[link].Way])
            {
                EventRows.Either(row, row, _model.Chance(link));
                Work += row.Length;
            }
        }
    }

    private void Average(int mean, double[] row)
    {
        Array.Clear(row);
        int[] steps = _model.Tape.Means[mean].Steps;
        for (int part = 0; part < steps.Length; part++)
        {
            RowArithmetic.AddProduct(row, _model.Frame.Weights[mean][part], _rows[steps[part]]);
            Work += row.Length;
        }
    }
}
