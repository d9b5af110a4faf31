using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Flips;

/// <summary>The designs among which a best one is sought again when a judgement is otherwise, with their costs and chances at the central world.</summary>
/// <remarks>All designs up to <see cref="MostAll"/>; beyond that the listed ones and those that differ from the leading one in a single measure.</remarks>
internal sealed class Competitors
{
    /// <summary>Up to this many designs all compete.</summary>
    public const int MostAll = 1024;

    /// <summary>Gathers them.</summary>
    public Competitors(CompiledInquiry central, IEnumerable<ulong> listed, ulong leading)
    {
        DesignSpace space = central.Space;
        IEnumerable<ulong> designs = space.Count <= MostAll
            ? space.Sets
            : listed.Append(leading).Concat(Enumerable.Range(0, space.Measures).Select(m => leading ^ MeasureSet.Of(m)));
        Sets = [.. designs.Distinct().Where(set => space.IndexOf(set) >= 0).Order()];
        var acts = CentralActs.Of(central, Sets);
        Acts = [.. Enumerable.Range(0, central.Possibilities).Select(acts.Of)];
        Central = central;
    }

    /// <summary>The inquiry over the central world.</summary>
    public CompiledInquiry Central { get; }

    /// <summary>The designs, rising.</summary>
    public ulong[] Sets { get; }

    /// <summary>Chances of the act at the central world: <c>[possibility][design]</c>.</summary>
    public double[][] Acts { get; }

    /// <summary>A design's cost in each of some worlds.</summary>
    /// <param name="inquiry">The inquiry over those worlds.</param>
    /// <param name="design">The place of the design.</param>
    public double[] Cost(CompiledInquiry inquiry, int design)
    {
        double[] cost = new double[inquiry.Worlds];
        inquiry.Costs.Column(Sets[design], cost);
        return cost;
    }

    /// <summary>Of designs with these values the one with the smallest, to 12 decimals, and of equals the first in the order in which people see designs; -1 where none is finite.</summary>
    public int Smallest(Func<int, double> value) => Smallest(Sets, value);

    /// <summary>The same among any designs.</summary>
    public static int Smallest(ulong[] sets, Func<int, double> value)
    {
        int best = -1;
        double least = double.PositiveInfinity;
        for (int design = 0; design < sets.Length; design++)
        {
            double own = Math.Round(value(design), 12);
            if (own < least || (own == least && best >= 0 && MeasureSet.Compare(sets[design], sets[best]) < 0))
            {
                (best, least) = (design, own);
            }
        }

        return best;
    }
}
