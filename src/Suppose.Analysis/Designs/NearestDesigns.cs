namespace Suppose.Analysis.Designs;

/// <summary>Where no design holds for all, finds those that come nearest.</summary>
/// <remarks>
/// By the largest share of worlds that holds for all; then by the median chances of the act, the worst first: the smallest worst one, then the smallest next to worst, and so on, each
/// to a hundredth, since nobody can tell .891 from .889; then size, then the order of the file. Where more than <see cref="MostCompared"/> designs have the largest share, medians
/// are worked out only for those that come first by the same order at the central world.
/// </remarks>
internal static class NearestDesigns
{
    /// <summary>How many designs are reported.</summary>
    public const int Reported = 3;

    /// <summary>How many designs are compared by medians.</summary>
    public const int MostCompared = 64;

    private const double Tellable = 0.01;

    /// <summary>The designs to compare by medians, those with the larger share first: one array for each share, as many as are needed to report enough.</summary>
    public static IReadOnlyList<ulong[]> Candidates(CompiledInquiry inquiry, DesignSurvey survey, CentralActs central)
    {
        List<ulong[]> candidates = [];
        int count = 0;
        foreach (IGrouping<int, int> equals in Enumerable.Range(0, survey.All.Length).GroupBy(design => survey.All[design]).OrderByDescending(g => g.Key))
        {
            candidates.Add([.. First([.. equals], central).Select(design => inquiry.Space[design])]);
            count += candidates[^1].Length;
            if (count >= Reported)
            {
                break;
            }
        }

        return candidates;
    }

    /// <summary>The nearest designs, best first.</summary>
    /// <param name="candidates">What <see cref="Candidates"/> gives.</param>
    /// <param name="columns">Works out their medians.</param>
    public static ulong[] Of(IReadOnlyList<ulong[]> candidates, ColumnPass columns)
    {
        List<ulong> nearest = [];
        foreach (ulong[] equals in candidates)
        {
            double[][] worst = columns.Read(equals, own => WorstFirst(own.Deciding.Select(c => DesignSummary.QuantilesOfCopy(c).P50)));
            nearest.AddRange(Sorted(equals, worst));
        }

        return [.. nearest.Take(Reported)];
    }

    /// <summary>The designs that come first at the central world.</summary>
    private static int[] First(int[] designs, CentralActs central)
    {
        if (designs.Length <= MostCompared)
        {
            return designs;
        }

        // Only the worst decides for most, so the others are sorted only for those that could be among the first by it.
        double[] worst = [.. designs.Select(design => Math.Round(central.Worst[design] / Tellable))];
        double enough = worst.Order().ElementAt(MostCompared - 1);
        int[] some = [.. designs.Where((_, i) => worst[i] <= enough)];
        double[][] keys = [.. some.Select(design => WorstFirst(Enumerable.Range(0, central.Possibilities).Select(p => central.Of(p)[design])))];
        int[] order = [.. Enumerable.Range(0, some.Length)];
        Array.Sort(order, (a, b) => (Compare(keys[a], keys[b]), some[a]).CompareTo((0, some[b])));
        return [.. order.Take(MostCompared).Select(i => some[i])];
    }

    private static IEnumerable<ulong> Sorted(ulong[] designs, double[][] worst)
    {
        int[] order = [.. Enumerable.Range(0, designs.Length)];
        Array.Sort(order, (a, b) => Compare(worst[a], worst[b]) is var by && by != 0 ? by : MeasureSet.Compare(designs[a], designs[b]));
        return order.Select(i => designs[i]);
    }

    private static double[] WorstFirst(IEnumerable<double> acts) => [.. acts.Select(act => Math.Round(act / Tellable)).OrderDescending()];

    private static int Compare(double[] one, double[] other)
    {
        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                return one[i].CompareTo(other[i]);
            }
        }

        return 0;
    }
}
