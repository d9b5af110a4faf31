using System.Numerics;
using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Standing;

/// <summary>The sets that may be left standing, one for each row of a lattice.</summary>
internal static class StandingSets
{
    /// <summary>For each row, the set that is left when what lacks a need has gone, with those needs that can't fall.</summary>
    public static ulong[] Of(Lattice lattice, MeasureNeeds needs)
    {
        ulong[] sets = new ulong[lattice.Rows];
        sets[0] = lattice.Given;
        for (int row = 1; row < sets.Length; row++)
        {
            sets[row] = sets[row & (row - 1)] | MeasureSet.Of(lattice.Measures[BitOperations.TrailingZeroCount(row)]);
        }

        if ((lattice.Mask | lattice.Given).Measures().Any(measure => needs.Of(measure) != 0))
        {
            foreach (ref ulong set in sets.AsSpan())
            {
                set = WithNeeds(needs.Closed(set, ~(lattice.Mask | lattice.Given)), needs);
            }
        }

        return sets;
    }

    private static ulong WithNeeds(ulong set, MeasureNeeds needs)
    {
        ulong whole = set;
        for (ulong left = set; left != 0; left &= left - 1)
        {
            whole |= needs.Of(BitOperations.TrailingZeroCount(left));
        }

        return whole;
    }
}
