using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>The parts of a weighed want as shares of their sum: <c>weight / sum of weights</c>, world by world; all 0 where the sum is.</summary>
internal static class WantShares
{
    /// <summary>Writes the share of one part.</summary>
    /// <param name="parts">All parts of the weighed want.</param>
    /// <param name="part">The part whose share is asked for.</param>
    /// <param name="block">The judgements' values.</param>
    /// <param name="share">Where the share goes, one value a world.</param>
    public static void Write(ImmutableArray<WantWeight> parts, int part, WorldBlock block, Span<double> share)
    {
        share.Clear();
        foreach (WantWeight each in parts)
        {
            Columns.Add(share, block[each.Weight]);
        }

        ReadOnlySpan<double> weight = block[parts[part].Weight];
        for (int world = 0; world < share.Length; world++)
        {
            share[world] = share[world] == 0 ? 0 : weight[world] / share[world];
        }
    }
}
