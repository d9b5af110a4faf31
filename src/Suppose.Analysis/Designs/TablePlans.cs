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
        ulong falling = relevant & inquiry.Chances.MayFall(possibility);
        if (IsSeparateCheaper(inquiry, possibility, relevant, designs, WholeCost(relevant, falling)))
        {
            return [(new SeparatePlan(inquiry, possibility, relevant, designs.ToArray()), 0, designs.Length)];
        }

        return falling == 0 ? Stretches(inquiry, possibility, relevant, designs) : [(Whole(inquiry, possibility, relevant, 0), 0, designs.Length)];
    }

    private static LatticePlan Whole(CompiledInquiry inquiry, int possibility, ulong varying, ulong given) =>
        new(possibility, new StandingPlan(inquiry.Chances, inquiry.Space.Needs, possibility, StandingPlan.LatticeOf(inquiry.Chances, possibility, varying, given)));

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

            stretches.Add((Whole(inquiry, possibility, relevant & low, relevant & high), from, to));
        }

        return stretches;
    }

    private static double WholeCost(ulong relevant, ulong falling) =>
        relevant.Size() > Lattice.Most && falling != 0 ? double.PositiveInfinity : Math.ScaleB(1 + (Averaging * falling.Size()), relevant.Size());

    private static bool IsSeparateCheaper(CompiledInquiry inquiry, int possibility, ulong relevant, ReadOnlySpan<ulong> designs, double whole)
    {
        double cost = 0;
        HashSet<ulong> seen = [];
        for (int i = 0; i < designs.Length && cost <= whole; i++)
        {
            if (seen.Add(designs[i] & relevant))
            {
                int varying = StandingPlan.MayGo(inquiry.Chances, inquiry.Space.Needs, possibility, designs[i] & relevant).Size();
                cost += SetUp + Math.ScaleB(1 + (Averaging * varying), varying);
            }
        }

        return cost <= whole;
    }
}
