using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Settling;

/// <summary>What designs lose under a possibility on average over worlds, costs included where the file relates them to our value.</summary>
internal sealed class MeanLosses(CompiledInquiry inquiry)
{
    /// <summary>Writes the mean loss of every design.</summary>
    /// <param name="losses">Sums over worlds before costs, one a design, as a survey found them.</param>
    /// <param name="weight">What each world's loss was multiplied by; null for 1.</param>
    /// <param name="means">Where the means go, one a design.</param>
    public void Write(long[] losses, double[]? weight, double[] means)
    {
        double[] costs = [.. Enumerable.Range(0, inquiry.Space.Measures).Select(m => inquiry.Costs.MeanWeighed(m, world => weight?[world] ?? 1))];
        for (int design = 0; design < means.Length; design++)
        {
            double cost = 0;
            foreach (int measure in inquiry.Space[design].Measures())
            {
                cost += costs[measure];
            }

            means[design] = (losses[design] * FixedPointSums.Unit / inquiry.Worlds) + cost;
        }
    }
}
