using Suppose.Numerics;

namespace Suppose.Analysis.Record;

/// <summary>By what an item multiplies the odds of a possibility against all the others together.</summary>
internal static class OddsFactor
{
    /// <summary>The Bayes factor of one possibility against the rest, in each world.</summary>
    /// <remarks>
    /// <c>L(theta)^w / (sum over others of p L^w / sum over others of p)</c>, w the item's weight within its origin (Good 1950, Probability and the Weighing of Evidence, ch. 6).
    /// 1 where the item tells nothing or no other possibility has a chance; infinite where it rules out all the others, 0 where it rules out this one.
    /// </remarks>
    public static double[] Of(ItemLikelihoods item, double[] weights, int possibility, RecordTable table)
    {
        var factors = new double[table.Worlds];
        for (var world = 0; world < factors.Length; world++)
        {
            factors[world] = item.Tells(world) ? Factor(item, weights[world], possibility, world, table.Prior) : 1;
        }

        return factors;
    }

    private static double Factor(ItemLikelihoods item, double weight, int possibility, int world, double[][] prior)
    {
        var (others, chance) = (0.0, 0.0);
        for (var other = 0; other < prior.Length; other++)
        {
            if (other != possibility)
            {
                chance += prior[other][world];
                others += prior[other][world] * Powers.Of(item.Used(other)[world], weight);
            }
        }

        var own = Powers.Of(item.Used(possibility)[world], weight);
        return chance == 0 ? 1 : own == 0 ? 0 : own / (others / chance);
    }
}
