namespace Suppose.Analysis.Designs;

/// <summary>Where no design holds for all, finds those that come nearest.</summary>
/// <remarks>
/// By the largest share of worlds that holds for all, then the smallest worst median chance of the act over possibilities, then size, then the order of the file. Where more than
/// <see cref="MostCompared"/> designs share the largest share, medians are worked out only for those whose worst chance at the central world is smallest.
/// </remarks>
internal static class NearestDesigns
{
    /// <summary>How many designs are reported.</summary>
    public const int Reported = 3;

    /// <summary>How many designs are compared by medians.</summary>
    public const int MostCompared = 128;

    /// <summary>The nearest designs, best first.</summary>
    public static ulong[] Of(CompiledInquiry inquiry, DesignSurvey survey, CentralActs central, ColumnPass columns)
    {
        int[] byShare = [.. Enumerable.Range(0, survey.All.Length)];
        Array.Sort(byShare, (a, b) => (-survey.All[a], central.Worst[a]).CompareTo((-survey.All[b], central.Worst[b])));
        List<ulong> nearest = [];
        for (int from = 0, to; from < byShare.Length && nearest.Count < Reported; from = to)
        {
            for (to = from + 1; to < byShare.Length && survey.All[byShare[to]] == survey.All[byShare[from]]; to++)
            {
            }

            ulong[] equals = [.. byShare[from..Math.Min(to, from + MostCompared)].Select(design => inquiry.Space[design])];
            nearest.AddRange(ByWorstMedian(equals, columns));
        }

        return [.. nearest.Take(Reported)];
    }

    private static ulong[] ByWorstMedian(ulong[] designs, ColumnPass columns)
    {
        double[] worst = columns.Read(designs, own => Math.Round(own.Deciding.Max(c => DesignSummary.QuantilesOfCopy(c).P50), 12));
        int[] order = [.. Enumerable.Range(0, designs.Length)];
        Array.Sort(order, (a, b) => worst[a] != worst[b] ? worst[a].CompareTo(worst[b]) : MeasureSet.Compare(designs[a], designs[b]));
        return [.. order.Select(i => designs[i])];
    }
}
