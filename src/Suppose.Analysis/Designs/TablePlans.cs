using Suppose.Analysis.Standing;

namespace Suppose.Analysis.Designs;

/// <summary>Chooses, for each possibility, the cheaper way to its tables.</summary>
internal static class TablePlans
{
    /// <summary>Designs that differ only in measures below this bit share a table where nothing falls: <c>2^12</c> rows, which stay in the second cache.</summary>
    private const int SharedBits = 12;

    /// <summary>What setting up a table of its own costs a design, in rows.</summary>
    private const double SetUp = 40;

    /// <summary>What averaging over one measure costs a row, where filling it costs 1.</summary>
    private const double Averaging = 0.2;

    /// <summary>The most rows of separate tables whose sets are counted, to see how many of them are the same.</summary>
    private const int MostCounted = 1 << 16;

    /// <summary>The plans for some designs in rising order of their masks, under one possibility: one plan for each stretch of designs.</summary>
    public static IReadOnlyList<(TablePlan Plan, int From, int To)> For(CompiledInquiry inquiry, int possibility, ReadOnlySpan<ulong> designs) =>
        For(inquiry, possibility, inquiry.Relevant(possibility), designs);

    /// <summary>The same for tables that other measures matter to than to what the possibility does.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="possibility">The possibility whose chances to stand are meant.</param>
    /// <param name="relevant">The measures that matter.</param>
    /// <param name="designs">The designs, rising.</param>
    public static IReadOnlyList<(TablePlan Plan, int From, int To)> For(CompiledInquiry inquiry, int possibility, ulong relevant, ReadOnlySpan<ulong> designs)
    {
        ulong differing = Differing(inquiry, possibility, relevant, designs);
        ulong falling = differing & inquiry.Chances.MayFall(possibility);
        if (IsSeparateCheaper(inquiry, possibility, relevant, differing, designs))
        {
            return [(new SeparatePlan(inquiry, possibility, relevant, designs.ToArray()), 0, designs.Length)];
        }

        return falling == 0 ? Stretches(inquiry, possibility, relevant, designs) : [(Whole(inquiry, possibility, relevant, designs), 0, designs.Length)];
    }

    /// <summary>A table over all sets that may be left standing of some designs: measures that all of them have and that can't go are given, and those that none of them has are left out.</summary>
    private static LatticePlan Whole(CompiledInquiry inquiry, int possibility, ulong relevant, ReadOnlySpan<ulong> designs)
    {
        ulong varying = Differing(inquiry, possibility, relevant, designs);
        ulong given = designs[0] & relevant & ~varying;
        return new(possibility, new StandingPlan(inquiry.Chances, inquiry.Space.Needs, possibility, StandingPlan.LatticeOf(inquiry.Chances, possibility, varying, given)));
    }

    /// <summary>The measures in which what is left standing of some designs may differ: those that some have and others don't, and those that may go.</summary>
    private static ulong Differing(CompiledInquiry inquiry, int possibility, ulong relevant, ReadOnlySpan<ulong> designs)
    {
        (ulong some, ulong all) = (0UL, ulong.MaxValue);
        foreach (ulong design in designs)
        {
            (some, all) = (some | design, all & design);
        }

        return some & relevant & ~(all & ~StandingPlan.MayGo(inquiry.Chances, inquiry.Space.Needs, possibility, some));
    }

    private static List<(TablePlan Plan, int From, int To)> Stretches(CompiledInquiry inquiry, int possibility, ulong relevant, ReadOnlySpan<ulong> designs)
    {
        List<(TablePlan, int, int)> stretches = [];
        ulong low = MeasureSet.All(SharedBits);
        for (int from = 0, to; from < designs.Length; from = to)
        {
            ulong high = designs[from] & ~low;
            for (to = from; to < designs.Length && (designs[to] & ~low) == high; to++)
            {
            }

            stretches.Add((Whole(inquiry, possibility, relevant, designs[from..to]), from, to));
        }

        return stretches;
    }

    private static double WholeCost(ulong differing, ulong falling) =>
        differing.Size() > Lattice.Most && falling != 0 ? double.PositiveInfinity : Math.ScaleB(1 + (Averaging * falling.Size()), differing.Size());

    /// <summary>Whether tables of their own are cheaper: by their rows, and, where it is dear to find out what happens when a set stands, by how many sets they ask about.</summary>
    private static bool IsSeparateCheaper(CompiledInquiry inquiry, int possibility, ulong relevant, ulong differing, ReadOnlySpan<ulong> designs)
    {
        double whole = WholeCost(differing, differing & inquiry.Chances.MayFall(possibility));
        double sets = differing.Size() > Lattice.Most ? 0 : inquiry.Tiles.SetCost * Math.ScaleB(1, differing.Size());
        double cost = 0;
        List<(ulong Design, ulong Varying)> own = [];
        HashSet<ulong> seen = [];
        foreach (ulong given in designs)
        {
            if (cost > whole + sets - (sets > 0 ? inquiry.Tiles.SetCost * seen.Count : 0))
            {
                return false;
            }

            ulong design = given & relevant;
            if (seen.Add(design))
            {
                ulong varying = StandingPlan.MayGo(inquiry.Chances, inquiry.Space.Needs, possibility, design);
                own.Add((design, varying));
                cost += SetUp + Math.ScaleB(1 + (Averaging * varying.Size()), varying.Size());
            }
        }

        return cost <= whole || (sets > 0 && cost + (inquiry.Tiles.SetCost * Sets(own)) <= whole + sets);
    }

    /// <summary>How many sets may be left standing of some designs; more than there can be where they are too many to count.</summary>
    private static double Sets(List<(ulong Design, ulong Varying)> designs)
    {
        HashSet<ulong> sets = [];
        if (designs.Sum(d => Math.ScaleB(1, d.Varying.Size())) > MostCounted)
        {
            return double.PositiveInfinity;
        }

        foreach ((ulong design, ulong varying) in designs)
        {
            // All subsets of what varies, from the largest down.
            for (ulong left = varying; ; left = (left - 1) & varying)
            {
                sets.Add((design & ~varying) | left);
                if (left == 0)
                {
                    break;
                }
            }
        }

        return sets.Count;
    }
}
