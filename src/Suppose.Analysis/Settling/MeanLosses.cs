using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Settling;

/// <summary>What designs lose under a possibility on average over worlds, costs included where the file relates them to our value.</summary>
internal sealed class MeanLosses(CompiledInquiry inquiry)
{
    private readonly double[]?[] _weighed = new double[]?[inquiry.Possibilities];
    private double[]? _costs;

    /// <summary>The mean loss of each of some designs.</summary>
    public double[] Of(DesignSurvey designs, int possibility) => Of(designs, designs.Losses[possibility], _costs ??= Costs(null));

    /// <summary>The same with every world's loss multiplied by the possibility's weight there.</summary>
    public double[] Weighed(DesignSurvey designs, int possibility) =>
        Of(designs, designs.WeighedLosses[possibility], _weighed[possibility] ??= Costs(inquiry.Weights.Of(possibility)));

    private double[] Costs(double[]? weight) =>
        [.. Enumerable.Range(0, inquiry.Space.Measures).Select(measure => inquiry.Costs.MeanWeighed(measure, world => weight?[world] ?? 1))];

    private double[] Of(DesignSurvey designs, long[] losses, double[] costs)
    {
        double[] means = new double[losses.Length];
        for (int design = 0; design < means.Length; design++)
        {
            double cost = 0;
            foreach (int measure in designs.Sets[design].Measures())
            {
                cost += costs[measure];
            }

            means[design] = (losses[design] * FixedPointSums.Unit / inquiry.Worlds) + cost;
        }

        return means;
    }
}
