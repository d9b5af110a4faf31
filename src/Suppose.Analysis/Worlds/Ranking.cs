using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Worlds;

/// <summary>Weights that respect an order of importance and are otherwise drawn evenly.</summary>
/// <remarks>
/// Each want has an exponential of its own, <c>-log(1 - u)</c>; divided by their sum they are a uniform draw from the simplex (Devroye 1986, V.2).
/// Sorted, the first tier takes the largest ones, the next tier those that follow, and so on; within a tier the wants keep the order of their own
/// exponentials, so that wants of one rank are not ordered among themselves. Sums run over the sorted values, so the order of the file does not matter.
/// </remarks>
internal static class Ranking
{
    /// <summary>The keys of the draws: one a want, none where there is a single want, whose weight is 1.</summary>
    public static IEnumerable<string> DrawKeys(RankedWants ranked) =>
        ranked.Tiers.Sum(t => t.Length) < 2 ? [] : Wants(ranked).Select(w => DrawKey(ranked, w));

    /// <summary>The key of one want's draw.</summary>
    public static string DrawKey(RankedWants ranked, RankedWant want) => $"{ranked.KeyPrefix}/{want.DrawnAs ?? want.Want}";

    /// <summary>The wants, by tier and then by order in the file.</summary>
    public static IEnumerable<RankedWant> Wants(RankedWants ranked) => ranked.Tiers.SelectMany(t => t);

    /// <summary>Turns shares u into exponentials -log(1 - u), in place.</summary>
    public static void ToExponentials(Span<double> shares)
    {
        foreach (ref double share in shares)
        {
            share = 1 - share;
        }

        Logarithm.Of(shares, shares);
        foreach (ref double logarithm in shares)
        {
            logarithm = -logarithm;
        }
    }

    /// <summary>One world's weights from the exponentials of the wants; aversions come out negative.</summary>
    /// <param name="ranked">The order of importance.</param>
    /// <param name="exponentials">One a want, in the order of <see cref="Wants"/>.</param>
    /// <param name="weights">Where the weights go, in the same order; their absolute values sum to 1.</param>
    /// <param name="sorted">Working space of the same length.</param>
    public static void Weigh(RankedWants ranked, ReadOnlySpan<double> exponentials, Span<double> weights, Span<double> sorted)
    {
        exponentials.CopyTo(sorted);
        sorted.Sort();
        sorted.Reverse();
        double total = 0;
        foreach (double value in sorted)
        {
            total += value;
        }

        int first = 0;
        foreach (var tier in ranked.Tiers)
        {
            ReadOnlySpan<double> own = exponentials.Slice(first, tier.Length);
            for (int i = 0; i < own.Length; i++)
            {
                weights[first + i] = Signed(tier[i], sorted[first + Place(own, i)] / total);
            }

            first += tier.Length;
        }
    }

    /// <summary>The middle weights: the mean of all weights that respect the order, the wants of a tier sharing theirs.</summary>
    /// <remarks>The k-th of n weights has the mean <c>(1/k + ... + 1/n) / n</c> (rank-order centroid: Barron and Barrett 1996, Management Science 42, 1515-1523).</remarks>
    public static double[] Centroid(RankedWants ranked)
    {
        int count = ranked.Tiers.Sum(t => t.Length);
        double[] tail = new double[count + 1];
        for (int k = count; k >= 1; k--)
        {
            tail[k - 1] = tail[k] + (1.0 / k);
        }

        List<double> weights = [];
        foreach (var tier in ranked.Tiers)
        {
            double shared = tier.IsEmpty ? 0 : tail.AsSpan(weights.Count, tier.Length).ToArray().Sum() / tier.Length / count;
            weights.AddRange(tier.Select(want => Signed(want, shared)));
        }

        return [.. weights];
    }

    /// <summary>How many of a tier come before one of its members.</summary>
    private static int Place(ReadOnlySpan<double> own, int member)
    {
        int before = 0;
        for (int i = 0; i < own.Length; i++)
        {
            if (own[i] > own[member] || (own[i] == own[member] && i < member))
            {
                before++;
            }
        }

        return before;
    }

    private static double Signed(RankedWant want, double weight) => want.Aversion ? -weight : weight;
}
