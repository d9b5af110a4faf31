namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Bounds from below what the trees of a branch cost, in what is to be least.</summary>
/// <param name="model">The desire.</param>
/// <param name="goal">What is looked for.</param>
/// <param name="branch">The branch, as it is when it is asked.</param>
/// <param name="gains">What ways gain.</param>
internal sealed class LeastCost(TreeModel model, SearchGoal goal, Branch branch, Gains gains)
{
    private readonly double[] _change = [.. model.Desire.Today.Select(today => today ? 0.0 : 1.0)];
    private readonly Prices[] _prices = [.. model.Frame.Aims.Select(_ => new Prices(model.Frame.Bars.Length + 2, model.Desire.Ways))];

    /// <summary>What is paid for sure, in what is to be least.</summary>
    public double Sure() => goal.Least switch
    {
        null => 0,
        LeastOf.Change => branch.Change,
        _ => Enumerable.Range(0, model.Desire.Ways).Where(branch.IsTaken).Sum(way => model.Frame.Efforts[way]),
    };

    /// <summary>The least that open ways must cost so that every aim can be reached; infinite where they can't.</summary>
    /// <remarks>In the worlds in which an aim is reached, gains add up to what it lacks there; those are at least as many worlds as it needs, so they lack at least what the least lacking ones do.</remarks>
    public double ForAims(List<int> open, (double[] Uses, double Room)[] rooms)
    {
        double[] costs = goal.Least switch { null => new double[model.Desire.Ways], LeastOf.Change => _change, _ => model.Frame.Efforts };
        double most = 0;
        for (int number = 0; number < _prices.Length; number++)
        {
            AimBar aim = model.Frame.Aims[number];
            double lacks = 0;
            double[] reached = branch.Low[aim.Step].ToArray();
            foreach (double degree in reached.OrderDescending().Take(aim.Needed))
            {
                lacks += aim.AtLeast - degree;
            }

            lacks = (lacks / reached.Length) - 1e-9;
            if (lacks > 0)
            {
                double[] each = gains.Of(aim.Step, branch.Low, branch.High, branch.IsOpen);
                if (_prices[number].Most(new Cut(0, each), 0, open, rooms) < lacks)
                {
                    return double.PositiveInfinity;
                }

                most = Math.Max(most, Knapsack.Least(open, each, costs, lacks) - 1e-9);
            }
        }

        return Math.Max(0, most);
    }
}
