using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Standing;

/// <summary>The sets that may be left standing, one for each row of a lattice.</summary>
internal static class StandingSets
{
    /// <summary>For each row, the set that is left when what lacks a need has gone, with those needs that can't fall.</summary>
    public static IEnumerable<ulong> Of(Lattice lattice, MeasureNeeds needs)
    {
        for (int row = 0; row < lattice.Rows; row++)
        {
            ulong set = lattice.SetOf(row);
            ulong left = needs.Closed(set, ~(lattice.Mask | lattice.Given));
            yield return left.Measures().Aggregate(left, (whole, measure) => whole | needs.Of(measure));
        }
    }
}
