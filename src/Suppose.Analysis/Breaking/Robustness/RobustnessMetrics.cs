using Suppose.Numerics;

namespace Suppose.Analysis.Breaking.Robustness;

/// <summary>Computes the metrics of robustness.</summary>
public static class RobustnessMetrics
{
    /// <summary>How much the worst case weighs in <see cref="RobustnessMetric.Hurwicz"/>.</summary>
    public const double Caution = 0.75;

    /// <summary>The share of worlds whose regret <see cref="RobustnessMetric.PercentileRegret"/> stays above.</summary>
    public const double RegretShare = 0.9;

    /// <summary>One metric of everything that is compared.</summary>
    /// <param name="metric">Which.</param>
    /// <param name="performance">How well each does in each world, the larger the better: <c>[compared, world]</c>, at least one of each.</param>
    /// <param name="goodEnough">What <see cref="RobustnessMetric.Domain"/> counts as good enough.</param>
    /// <returns>One number each, the larger the better. With a single world the spread is 0.</returns>
    /// <exception cref="ArgumentException">There is nothing to compare, or the rows differ in length.</exception>
    public static double[] Of(RobustnessMetric metric, double[][] performance, double goodEnough)
    {
        ArgumentNullException.ThrowIfNull(performance);
        if (performance.Length == 0 || performance[0].Length == 0 || performance.Any(row => row.Length != performance[0].Length))
        {
            throw new ArgumentException("Everything that is compared needs a value in each world.", nameof(performance));
        }

        double[] best = Best(performance);
        return [.. performance.Select(row => Of(metric, row, best, goodEnough))];
    }

    /// <summary>One metric of one of the things that are compared.</summary>
    /// <param name="metric">Which.</param>
    /// <param name="row">How well it does in each world.</param>
    /// <param name="best">How well the best of all does in each world, for the regrets.</param>
    /// <param name="goodEnough">What <see cref="RobustnessMetric.Domain"/> counts as good enough.</param>
    public static double Of(RobustnessMetric metric, double[] row, double[] best, double goodEnough) => metric switch
    {
        RobustnessMetric.WorstCase => row.Min(),
        RobustnessMetric.Hurwicz => (Caution * row.Min()) + ((1 - Caution) * row.Max()),
        RobustnessMetric.Mean => Mean(row),
        RobustnessMetric.LargestRegret => 0 - Regrets(row, best).Max(),
        RobustnessMetric.PercentileRegret => 0 - Quantile(Regrets(row, best), RegretShare),
        RobustnessMetric.Domain => (double)row.Count(value => value >= goodEnough) / row.Length,
        RobustnessMetric.MeanVariance => (Mean(row) + 1) / (Deviation(row) + 1),
        RobustnessMetric.UndesirableDeviations => Undesirable(row),
        _ => throw new ArgumentOutOfRangeException(nameof(metric)),
    };

    private static double[] Best(double[][] performance) => [.. Enumerable.Range(0, performance[0].Length).Select(world => performance.Max(row => row[world]))];

    private static double[] Regrets(double[] row, double[] best) => [.. row.Select((value, world) => best[world] - value)];

    private static double Mean(double[] row) => row.Sum() / row.Length;

    private static double Deviation(double[] row)
    {
        double mean = Mean(row);
        return row.Length == 1 ? 0 : Math.Sqrt(row.Sum(value => (value - mean) * (value - mean)) / (row.Length - 1));
    }

    private static double Undesirable(double[] row)
    {
        double median = Quantile(row, 0.5);
        double[] worse = [.. row.Order().Take((row.Length + 1) / 2)];
        return worse.Sum(value => value - median) / worse.Length;
    }

    private static double Quantile(double[] values, double share)
    {
        double[] found = new double[1];
        QuantileSelection.Of([.. values], [share], found);
        return found[0];
    }
}
