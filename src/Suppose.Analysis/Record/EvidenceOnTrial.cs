using System.Collections.Immutable;

namespace Suppose.Analysis.Record;

/// <summary>What a weighed record rests on: each item's worth, what it can't tell apart, and what falls with what.</summary>
internal static class EvidenceOnTrial
{
    /// <summary>Puts a record on trial.</summary>
    /// <param name="table">The record.</param>
    /// <param name="posterior">What it comes to; some world must leave a possibility standing.</param>
    /// <param name="factor">Within what factor of their prior odds two possibilities can't be told apart.</param>
    /// <param name="token">Stops the work.</param>
    public static Weighing Of(RecordTable table, Posterior posterior, double factor, CancellationToken token)
    {
        var quantiles = new WorldQuantiles(posterior.Contradictory);
        return new Weighing
        {
            Possibilities = [.. table.Possibilities],
            Prior = [.. table.Prior.Select(row => quantiles.Of(row))],
            Posterior = [.. posterior.Chances.Select(row => quantiles.Of(row))],
            Contradictory = (double)posterior.ContradictoryWorlds / table.Worlds,
            Items = [.. table.Origins.SelectMany(origin => origin.Items.Select(item => Reading(table, origin, item, quantiles)))],
            Alike = ToldApart.Alike(table, posterior, factor),
            WithoutEach = new LeaveOneOut(table, posterior, factor).All(token),
        };
    }

    private static ItemReading Reading(RecordTable table, OriginTable origin, ItemLikelihoods item, WorldQuantiles quantiles)
    {
        var weights = Weights(table, origin);
        return new ItemReading
        {
            Id = item.Id,
            Origin = origin.Id,
            Diagnosticity = quantiles.Of(Diagnosticity.LargestRatio(item, table)),
            Bits = quantiles.Of(Diagnosticity.Bits(item, table)),
            Weight = quantiles.Of(weights),
            Moves = [.. Enumerable.Range(0, table.Possibilities.Count).Select(p => quantiles.Of(OddsFactor.Of(item, weights, p, table)))],
            TellsNothing = item.TellsNothing,
        };
    }

    private static double[] Weights(RecordTable table, OriginTable origin)
    {
        var weights = new double[table.Worlds];
        for (var world = 0; world < weights.Length; world++)
        {
            weights[world] = origin.Weight(origin.Telling(world, _ => true), world);
        }

        return weights;
    }
}
