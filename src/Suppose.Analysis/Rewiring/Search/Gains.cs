using Suppose.Analysis.Rewiring.Wants;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Bounds from above what each way that is still open can add to a step of the tape, whatever else is taken.</summary>
/// <remarks>
/// All trees of a branch lie between what is taken for sure and that with all that is open. A step's slope in one of its parts is largest at an end: of "either" where the other is smallest, of "both"
/// where the other is largest. Slopes multiply down the tape; by the mean value theorem a set of ways adds no more than the sum of slope times rise, and an event rises by no more than the sum of
/// (1 - what it is now) times each link.
/// </remarks>
internal sealed class Gains
{
    private readonly TreeModel _model;
    private readonly double[]?[] _slopes;
    private readonly double[] _work;
    private readonly double[] _gains;
    private readonly Dictionary<int, int[]> _steps = [];

    public Gains(TreeModel model)
    {
        _model = model;
        _slopes = new double[model.Tape.Steps.Length][];
        _work = new double[model.Worlds.Worlds];
        _gains = new double[model.Desire.Ways];
    }

    /// <summary>How much work has been done, in numbers worked out.</summary>
    public long Work { get; private set; }

    /// <summary>The most that each way can add to a step, in the mean over worlds; only those of open ways are meant.</summary>
    /// <param name="of">The step.</param>
    /// <param name="low">With what is taken for sure.</param>
    /// <param name="high">With all that is open too.</param>
    /// <param name="isOpen">Which ways are open.</param>
    public double[] Of(int of, DegreeRows low, DegreeRows high, Func<int, bool> isOpen)
    {
        int[] steps = StepsOf(of);
        foreach (int step in steps)
        {
            Array.Clear(_slopes[step] ??= new double[_work.Length]);
        }

        Array.Fill(_slopes[of]!, 1);
        Array.Clear(_gains);
        foreach (int number in steps)
        {
            TapeStep step = _model.Tape.Steps[number];
            if (step.Kind == StepKind.Event)
            {
                Gain(number, _model.Tape.Events[step.A], low, isOpen);
            }
            else
            {
                PassDown(number, step, low, high);
            }
        }

        return _gains;
    }

    private void PassDown(int number, TapeStep step, DegreeRows low, DegreeRows high)
    {
        double[] slope = _slopes[number]!;
        Work += 3L * slope.Length;
        switch (step.Kind)
        {
            case StepKind.Either:
                EventRows.AddUnless(_slopes[step.A], slope, low[step.B]);
                EventRows.AddUnless(_slopes[step.B], slope, low[step.A]);
                break;
            case StepKind.Both:
                RowArithmetic.AddProduct(_slopes[step.A], slope, high[step.B]);
                RowArithmetic.AddProduct(_slopes[step.B], slope, high[step.A]);
                break;
            case StepKind.Where:
                RowArithmetic.Subtract(_work, high[step.B], low[step.C]);
                RowArithmetic.AddProduct(_slopes[step.A], slope, _work);
                RowArithmetic.AddProduct(_slopes[step.B], slope, high[step.A]);
                EventRows.AddUnless(_slopes[step.C], slope, low[step.A]);
                break;
            case StepKind.Mean:
                int[] parts = _model.Tape.Means[step.A].Steps;
                for (int part = 0; part < parts.Length; part++)
                {
                    RowArithmetic.AddProduct(_slopes[parts[part]], slope, _model.Frame.Weights[step.A][part]);
                }

                break;
        }
    }

    private void Gain(int number, WantEvent happening, DegreeRows low, Func<int, bool> isOpen)
    {
        bool ready = false;
        foreach (int link in happening.Links)
        {
            int way = _model.Desire.Links[link].Way;
            if (isOpen(way))
            {
                if (!ready)
                {
                    EventRows.Miss(_work, _slopes[number], low[number]);
                    ready = true;
                }

                Work += _work.Length;
                _gains[way] += EventRows.SumOfProducts(_work, _model.Chance(link)) / _work.Length;
            }
        }
    }

    /// <summary>The steps that a step is worked out from, itself first.</summary>
    private int[] StepsOf(int of)
    {
        if (_steps.TryGetValue(of, out int[]? known))
        {
            return known;
        }

        HashSet<int> seen = [of];
        Stack<int> open = new(seen);
        while (open.TryPop(out int number))
        {
            foreach (int next in _model.Tape.UsedBy(number).Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return _steps[of] = [.. seen.OrderDescending()];
    }
}
