using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Record;

/// <summary>How well an item tells possibilities apart.</summary>
internal static class Diagnosticity
{
    private static readonly double s_logarithmOf2 = Logarithm.Of(2);

    /// <summary>The largest ratio of the item's likelihoods between two possibilities, in each world.</summary>
    /// <remarks>1 where it tells nothing; positive infinity where it rules out some possibilities and not others. Likelihoods are those used, reliability included.</remarks>
    public static double[] LargestRatio(ItemLikelihoods item, RecordTable table)
    {
        var ratios = new double[table.Worlds];
        for (var world = 0; world < ratios.Length; world++)
        {
            ratios[world] = item.Tells(world) ? Ratio(item, table.Possibilities.Count, world) : 1;
        }

        return ratios;
    }

    /// <summary>The information about the possibility, in bits, that one expects of learning whether such a report is there, in each world.</summary>
    /// <remarks>
    /// The mutual information of seen-or-not and the possibility under the prior:
    /// <c>sum over theta of p(theta) (L log2(L / P) + (1 - L) log2((1 - L) / (1 - P)))</c> with <c>P = sum of p L</c> (Shannon 1948), from 0 to 1.
    /// </remarks>
    public static double[] Bits(ItemLikelihoods item, RecordTable table)
    {
        var bits = new double[table.Worlds];
        for (var world = 0; world < bits.Length; world++)
        {
            bits[world] = item.Tells(world) ? Information(item, table, world) : 0;
        }

        return bits;
    }

    private static double Ratio(ItemLikelihoods item, int possibilities, int world)
    {
        var (smallest, largest) = (double.PositiveInfinity, 0.0);
        for (var possibility = 0; possibility < possibilities; possibility++)
        {
            var likelihood = item.Used(possibility)[world];
            smallest = Math.Min(smallest, likelihood);
            largest = Math.Max(largest, likelihood);
        }

        return largest / smallest;
    }

    private static double Information(ItemLikelihoods item, RecordTable table, int world)
    {
        var (seen, unseen) = (0.0, 0.0);
        for (var possibility = 0; possibility < table.Possibilities.Count; possibility++)
        {
            var likelihood = item.Used(possibility)[world];
            seen += table.Prior[possibility][world] * likelihood;
            unseen += table.Prior[possibility][world] * (1 - likelihood);
        }

        var information = 0.0;
        for (var possibility = 0; possibility < table.Possibilities.Count; possibility++)
        {
            var (prior, likelihood) = (table.Prior[possibility][world], item.Used(possibility)[world]);
            information += prior == 0 ? 0 : prior * (Surprise(likelihood, seen) + Surprise(1 - likelihood, unseen));
        }

        // Rounding may leave a hair below zero.
        return Math.Max(0, information);
    }

    /// x log2(x / y), 0 where x is.
    private static double Surprise(double x, double y) => x <= 0 ? 0 : x * Logarithm.Of(x / y) / s_logarithmOf2;
}
