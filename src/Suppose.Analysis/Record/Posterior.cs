using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Record;

/// <summary>Chances of the possibilities given the record, in every world.</summary>
internal sealed class Posterior
{
    private Posterior(double[][] chances, bool[] contradictory)
    {
        Chances = chances;
        Contradictory = contradictory;
        ContradictoryWorlds = contradictory.AsSpan().Count(true);
    }

    /// <summary>The chances, <c>[possibility][world]</c>; all 0 in a contradictory world.</summary>
    public double[][] Chances { get; }

    /// <summary>In which worlds the record rules every possibility out.</summary>
    public bool[] Contradictory { get; }

    /// <summary>The number of those worlds.</summary>
    public int ContradictoryWorlds { get; }

    /// <summary>Weighs a record.</summary>
    /// <remarks>
    /// <c>P(theta | E)</c> is proportional to <c>prior(theta)</c> times the likelihoods, each raised to its weight within its origin, worked out from sums of
    /// logarithms in the order of the table, with the largest subtracted before it is undone. Where no origin is shared, the posterior odds of two
    /// possibilities do not depend on a third; in a shared origin an item counts as telling something if it tells any two apart.
    /// </remarks>
    /// <param name="table">The record.</param>
    /// <param name="counted">Which items count; null for all.</param>
    public static Posterior Of(RecordTable table, Predicate<ItemLikelihoods>? counted = null)
    {
        var sums = Array.ConvertAll(table.Prior, row => Array.ConvertAll(row, Logarithm.Of));
        foreach (var origin in table.Origins)
        {
            origin.AddTo(counted ?? (_ => true), sums);
        }

        var contradictory = new bool[table.Worlds];
        for (var world = 0; world < table.Worlds; world++)
        {
            contradictory[world] = !Normalise(sums, world);
        }

        return new Posterior(sums, contradictory);
    }

    /// <summary>Turns the logarithms of one world into chances that add up to 1; false, and zeros, where none is possible.</summary>
    private static bool Normalise(double[][] sums, int world)
    {
        var largest = sums.Max(row => row[world]);
        if (double.IsNegativeInfinity(largest))
        {
            Array.ForEach(sums, row => row[world] = 0);
            return false;
        }

        var total = 0.0;
        foreach (var row in sums)
        {
            row[world] = Exponential.Of(row[world] - largest);
            total += row[world];
        }

        Array.ForEach(sums, row => row[world] /= total);
        return true;
    }
}
