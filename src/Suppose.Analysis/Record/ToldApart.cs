using System.Collections.Immutable;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Record;

/// <summary>Which possibilities the record tells apart, and which it can't.</summary>
internal static class ToldApart
{
    /// <summary>Pairs whose posterior odds stay within a factor of their prior odds in most worlds.</summary>
    /// <remarks>
    /// Most is more than half of the worlds in which the record leaves any possibility standing. Two that are both ruled out, or that both had no
    /// chance beforehand, are not told apart; of one ruled out and one not, the odds move without bound. In the order of the file.
    /// </remarks>
    /// <param name="table">The record.</param>
    /// <param name="posterior">What it comes to.</param>
    /// <param name="factor">The factor, at least 1.</param>
    public static ImmutableArray<AlikePair> Alike(RecordTable table, Posterior posterior, double factor)
    {
        var pairs = ImmutableArray.CreateBuilder<AlikePair>();
        var standing = table.Worlds - posterior.ContradictoryWorlds;
        for (var first = 0; first < table.Possibilities.Count; first++)
        {
            for (var second = first + 1; second < table.Possibilities.Count; second++)
            {
                var within = Within(table, posterior, first, second, Logarithm.Of(factor));
                if (2 * within > standing)
                {
                    pairs.Add(new AlikePair(table.Possibilities[first], table.Possibilities[second], (double)within / standing));
                }
            }
        }

        return pairs.ToImmutable();
    }

    private static int Within(RecordTable table, Posterior posterior, int first, int second, double most)
    {
        var within = 0;
        for (var world = 0; world < table.Worlds; world++)
        {
            var moved = Odds(posterior.Chances, first, second, world) - Odds(table.Prior, first, second, world);

            // Both gone leaves no odds to speak of: nothing tells the two apart. A hair above the factor comes from rounding logarithms.
            within += !posterior.Contradictory[world] && (double.IsNaN(moved) || Math.Abs(moved) <= most + 1e-12) ? 1 : 0;
        }

        return within;
    }

    private static double Odds(double[][] chances, int first, int second, int world) =>
        Logarithm.Of(chances[first][world]) - Logarithm.Of(chances[second][world]);
}
