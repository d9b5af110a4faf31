namespace Suppose.Analysis.Designs;

/// <summary>Of the designs that hold for all, the one to speak of first.</summary>
/// <remarks>
/// The smallest median cost to 12 decimals, then the fewest measures, then the largest share that holds for all, then the order of the file. Since costs are not negative,
/// it is one of the minimal ones.
/// </remarks>
internal static class LeadingDesign
{
    /// <summary>The leading design.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="survey">What holds how often.</param>
    /// <param name="minimal">The minimal designs that hold for all, at least one, by size and then by order in the file.</param>
    public static ulong Of(CompiledInquiry inquiry, DesignSurvey survey, int[] minimal)
    {
        CostMedians medians = new(inquiry);
        return minimal
            .Select(design => (Set: inquiry.Space[design], Cost: Math.Round(medians.Of(inquiry.Space[design]), 12), Share: survey.All[design]))
            .OrderBy(d => d.Cost).ThenBy(d => d.Set.Size()).ThenByDescending(d => d.Share)
            .First().Set;
    }
}
