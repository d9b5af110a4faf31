using Suppose.Analysis.Rewiring.Wants;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>How the roof over the value is put together: which steps of the tape are chances of any of some events, and which join those. Immutable.</summary>
internal sealed class RoofPlan
{
    private readonly TreeModel _model;

    public RoofPlan(TreeModel model)
    {
        _model = model;
        TapeStep[] steps = model.Tape.Steps;
        bool[] isAny = new bool[steps.Length];
        for (int step = 0; step < steps.Length; step++)
        {
            isAny[step] = steps[step].Kind == StepKind.Event || (steps[step].Kind == StepKind.Either && isAny[steps[step].A] && isAny[steps[step].B]);
        }

        SortedSet<int> seen = [model.Tape.Value];
        Stack<int> open = new(seen);
        while (open.TryPop(out int step))
        {
            if (!isAny[step])
            {
                foreach (int used in model.Tape.UsedBy(step).Where(seen.Add))
                {
                    open.Push(used);
                }
            }
        }

        Parts = [.. seen.Where(step => isAny[step]).Select(Part)];
        Joins = [.. seen.Where(step => !isAny[step])];
    }

    /// <summary>The steps that are chances of any of some events.</summary>
    public RoofPart[] Parts { get; }

    /// <summary>The steps that join others, each after those it joins.</summary>
    public int[] Joins { get; }

    private RoofPart Part(int top)
    {
        SortedDictionary<int, List<int>> links = [];
        Stack<int> open = new([top]);
        while (open.TryPop(out int number))
        {
            TapeStep step = _model.Tape.Steps[number];
            if (step.Kind == StepKind.Either)
            {
                open.Push(step.A);
                open.Push(step.B);
                continue;
            }

            foreach (int link in _model.Tape.Events[step.A].Links)
            {
                int way = _model.Desire.Links[link].Way;
                if (!links.TryGetValue(way, out List<int>? own))
                {
                    links.Add(way, own = []);
                }

                own.Add(link);
            }
        }

        double[][] chances = [.. links.Values.Select(Any)];
        return new RoofPart(top, [.. links.Keys], chances, [.. chances.Select(Log)]);
    }

    private double[] Any(List<int> links)
    {
        double[] first = _model.Chance(links[0]);
        if (links.Count == 1)
        {
            return first;
        }

        double[] row = [.. first];
        foreach (int link in links.Skip(1))
        {
            EventRows.Either(row, row, _model.Chance(link));
        }

        return row;
    }

    private static double[] Log(double[] chances)
    {
        double[] row = new double[chances.Length];
        for (int world = 0; world < row.Length; world++)
        {
            row[world] = 1 - chances[world];
        }

        Logarithm.Of(row, row);
        for (int world = 0; world < row.Length; world++)
        {
            row[world] = row[world] > -RoofPart.MostLog ? -row[world] : RoofPart.MostLog;
        }

        return row;
    }
}
