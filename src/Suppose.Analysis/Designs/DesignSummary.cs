using System.Collections.Immutable;
using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>Turns a design's columns of worlds into what is reported of it.</summary>
internal sealed class DesignSummary(CompiledInquiry inquiry, double[][] least, DesignColumns none)
{
    /// <summary>Some units in the last place of numbers about 1.</summary>
    private const double Rounding = 4e-16;

    private static readonly double[] s_quantiles = [0.05, 0.5, 0.95];

    /// <summary>The 5%, 50% and 95% quantiles of a column, which is left in another order.</summary>
    public static Quantiles QuantilesOf(Span<double> column)
    {
        Span<double> found = stackalloc double[3];
        QuantileSelection.Of(column, s_quantiles, found);
        return new Quantiles(found[0], found[1], found[2]);
    }

    /// <summary>The quantiles of a column, which is left as it is.</summary>
    public static Quantiles QuantilesOfCopy(double[] column) => QuantilesOf([.. column]);

    /// <summary>What is reported of a design.</summary>
    /// <param name="columns">The design, world by world.</param>
    /// <param name="pareto">Whether it is on the front.</param>
    public DesignResult Of(DesignColumns columns, bool pareto)
    {
        double[] cost = new double[inquiry.Worlds];
        inquiry.Costs.WeighedColumn(columns.Design, cost);
        double[]? burden = inquiry.Burdens.Column(columns, none, cost);
        double[][] values = columns.Value is { } before ? [.. before.Select(value => Less(value, cost))] : [];
        double[][] regrets = [.. values.Select((value, possibility) => Regrets(value, least[possibility]))];
        double[]? largest = regrets.Length == 0 || inquiry.Counted.IsEmpty ? null : Largest(regrets);
        return new DesignResult
        {
            Measures = inquiry.Space.Ids(columns.Design),
            Cost = CostOf(columns.Design),
            Holds = columns.Holds(inquiry.Limit),
            Act = All(columns.Act),
            Tempted = columns.Tempted is { } tempted ? All(tempted) : default,
            Value = values.Length == 0 ? default : All(values),
            Regret = regrets.Length == 0 ? default : All(regrets),
            MaxRegret = largest is null ? null : QuantilesOf(largest),
            Burden = burden is null ? null : QuantilesOf(burden),
            Pareto = pareto,
        };
    }

    private static double[] Less(double[] value, double[] cost)
    {
        double[] left = new double[value.Length];
        for (int world = 0; world < left.Length; world++)
        {
            left[world] = value[world] - cost[world];
        }

        return left;
    }

    /// <summary>How far a value falls short of the best; what is too small to be anything but rounding is 0.</summary>
    private static double[] Regrets(double[] value, double[] leastLoss)
    {
        double[] regrets = new double[value.Length];
        for (int world = 0; world < regrets.Length; world++)
        {
            double regret = -value[world] - leastLoss[world];
            regrets[world] = Math.Abs(regret) < Rounding ? 0 : regret;
        }

        return regrets;
    }

    private static ImmutableArray<Quantiles> All(double[][] columns) => [.. columns.Select(QuantilesOfCopy)];

    private Quantiles CostOf(ulong design)
    {
        double[] cost = new double[inquiry.Worlds];
        inquiry.Costs.Column(design, cost);
        return QuantilesOf(cost);
    }

    private double[] Largest(double[][] regrets)
    {
        double[] largest = [.. regrets[inquiry.Counted[0]]];
        foreach (int possibility in inquiry.Counted)
        {
            for (int world = 0; world < largest.Length; world++)
            {
                largest[world] = Math.Max(largest[world], regrets[possibility][world]);
            }
        }

        return largest;
    }
}
