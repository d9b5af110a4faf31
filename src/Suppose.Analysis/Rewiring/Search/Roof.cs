using Suppose.Analysis.Rewiring.Wants;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>A concave function of how far each way is taken, between 0 and 1, that is nowhere below the value of a tree: what bounds a branch from above.</summary>
/// <remarks>
/// For whole ways the chance of any of some events is met exactly; joins of chances are bounded between what is taken for sure and what all that is open would give (<see cref="RoofRows"/>). Its
/// tangent at any point is a <see cref="Cut"/>. Steps that no open way can move stand as they are.
/// </remarks>
internal sealed class Roof
{
    private readonly TreeModel _model;
    private readonly RoofPlan _plan;
    private readonly bool[] _moves;
    private readonly double[]?[] _own;
    private readonly double[]?[] _at;
    private readonly double[]?[] _slopes;
    private readonly (double[] A, double[] B, double[] C)[] _joints;
    private readonly (double[] Chance, double[] Log)[] _bits;
    private readonly double[] _sum;
    private readonly double[] _missed;

    public Roof(TreeModel model)
    {
        _model = model;
        _plan = new RoofPlan(model);
        int steps = model.Tape.Steps.Length;
        (_moves, _own, _at, _slopes) = (new bool[steps], new double[steps][], new double[steps][], new double[steps][]);
        (_joints, _bits) = (new (double[], double[], double[])[steps], new (double[], double[])[_plan.Parts.Length]);
        (_sum, _missed) = (Row(), Row());
    }

    /// <summary>How much work has been done, in numbers worked out.</summary>
    public long Work { get; private set; }

    /// <summary>The tangent at a point.</summary>
    /// <param name="branch">The branch that it is to bound.</param>
    /// <param name="point">How far each way is taken; only that of open ways is meant.</param>
    public Cut At(Branch branch, double[] point)
    {
        Climb(branch, point);
        double[] gains = new double[point.Length];
        int top = _model.Tape.Value;
        double constant = EventRows.Sum(_at[top]) / _sum.Length;
        if (_moves[top])
        {
            Descend(branch, gains);
        }

        for (int way = 0; way < gains.Length; way++)
        {
            constant -= gains[way] * point[way];
        }

        return new Cut(constant, gains);
    }

    private double[] Row() => new double[_model.Worlds.Worlds];

    private void Climb(Branch branch, double[] point)
    {
        for (int i = 0; i < _plan.Parts.Length; i++)
        {
            RoofPart part = _plan.Parts[i];
            _moves[part.Step] = part.Ways.Any(branch.IsOpen);
            if (_moves[part.Step])
            {
                Raise(i, branch, point);
            }
            else
            {
                _at[part.Step] = branch.Low.RowOf(part.Step);
            }
        }

        foreach (int number in _plan.Joins)
        {
            TapeStep step = _model.Tape.Steps[number];
            _moves[number] = _model.Tape.UsedBy(number).Any(used => _moves[used]);
            if (!_moves[number])
            {
                _at[number] = branch.Low.RowOf(number);
            }
            else if (step.Kind == StepKind.Mean)
            {
                Average(number, step.A);
            }
            else
            {
                Join(number, step, branch);
            }
        }
    }

    private void Raise(int number, Branch branch, double[] point)
    {
        RoofPart part = _plan.Parts[number];
        Array.Clear(_sum);
        Array.Clear(_missed);
        for (int i = 0; i < part.Ways.Length; i++)
        {
            if (branch.IsOpen(part.Ways[i]) && point[part.Ways[i]] > 0)
            {
                RoofRows.AddTimes(_sum, point[part.Ways[i]], part.Chances[i]);
                RoofRows.AddTimes(_missed, -point[part.Ways[i]], part.Logs[i]);
                Work += 2 * _sum.Length;
            }
        }

        Exponential.Of(_missed, _missed);
        Work += 8 * _sum.Length;
        _bits[number] = _bits[number].Chance is null ? (Row(), Row()) : _bits[number];
        RoofRows.Any(Own(part.Step), _bits[number].Chance, _bits[number].Log, _sum, _missed, branch.Low[part.Step], branch.High[part.Step]);
    }

    private void Average(int number, int mean)
    {
        double[] row = Own(number);
        Array.Clear(row);
        int[] parts = _model.Tape.Means[mean].Steps;
        for (int part = 0; part < parts.Length; part++)
        {
            RowArithmetic.AddProduct(row, _model.Frame.Weights[mean][part], _at[parts[part]]);
            Work += row.Length;
        }
    }

    private void Join(int number, TapeStep step, Branch branch)
    {
        (int a, int b, int c) = Ends(step);
        _joints[number] = _joints[number].A is null ? (Row(), Row(), Row()) : _joints[number];
        (double[] inA, double[] inB, double[] inC) = _joints[number];
        RoofRows.Where(Own(number), inA, inB, inC, Bounded(branch, a), Bounded(branch, b), Bounded(branch, c), branch.High[number]);
        Work += 4 * _sum.Length;
    }

    /// <summary>What a join decides between: "either" and "both" do so between a part and what is sure.</summary>
    private static (int A, int B, int C) Ends(TapeStep step) => step.Kind switch
    {
        StepKind.Either => (step.A, TapeBuilder.One, step.B),
        StepKind.Both => (step.A, step.B, TapeBuilder.Zero),
        _ => (step.A, step.B, step.C),
    };

    private BoundedRow Bounded(Branch branch, int step) => new(_at[step] ?? branch.Low.RowOf(step), branch.Low[step], branch.High[step]);

    private double[] Own(int step) => _at[step] = _own[step] ??= Row();

    private void Descend(Branch branch, double[] gains)
    {
        foreach (RoofPart part in _plan.Parts)
        {
            Clear(part.Step);
        }

        foreach (int number in _plan.Joins)
        {
            Clear(number);
        }

        Array.Fill(_slopes[_model.Tape.Value]!, 1);
        for (int i = _plan.Joins.Length - 1; i >= 0; i--)
        {
            if (_moves[_plan.Joins[i]])
            {
                PassDown(_plan.Joins[i]);
            }
        }

        for (int i = 0; i < _plan.Parts.Length; i++)
        {
            if (_moves[_plan.Parts[i].Step])
            {
                Gain(i, branch, gains);
            }
        }
    }

    private void Clear(int step)
    {
        if (_moves[step])
        {
            Array.Clear(_slopes[step] ??= Row());
        }
    }

    private void PassDown(int number)
    {
        TapeStep step = _model.Tape.Steps[number];
        double[] slope = _slopes[number]!;
        if (step.Kind == StepKind.Mean)
        {
            int[] parts = _model.Tape.Means[step.A].Steps;
            for (int part = 0; part < parts.Length; part++)
            {
                PassDown(parts[part], slope, _model.Frame.Weights[step.A][part]);
            }
        }
        else
        {
            (int a, int b, int c) = Ends(step);
            PassDown(a, slope, _joints[number].A);
            PassDown(b, slope, _joints[number].B);
            PassDown(c, slope, _joints[number].C);
        }
    }

    private void PassDown(int to, double[] slope, double[] times)
    {
        if (_moves[to])
        {
            RowArithmetic.AddProduct(_slopes[to]!, slope, times);
            Work += slope.Length;
        }
    }

    private void Gain(int number, Branch branch, double[] gains)
    {
        RoofPart part = _plan.Parts[number];
        (double[] chance, double[] log) = _bits[number];
        RowArithmetic.Multiply(chance, chance, _slopes[part.Step]);
        RowArithmetic.Multiply(log, log, _slopes[part.Step]);
        for (int i = 0; i < part.Ways.Length; i++)
        {
            if (branch.IsOpen(part.Ways[i]))
            {
                gains[part.Ways[i]] += RoofRows.SumOfProducts(chance, part.Chances[i], log, part.Logs[i]) / _sum.Length;
                Work += 2 * _sum.Length;
            }
        }
    }
}
