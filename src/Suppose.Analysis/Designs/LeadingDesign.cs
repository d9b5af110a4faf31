namespace Suppose.Analysis.Designs;

/// <summary>Of the designs that hold for all, the one to speak of first.</summary>
/// <remarks>
/// The smallest median cost to 12 decimals, then the fewest measures, then the largest share that holds for all, then the order of the file. Since costs are not negative,
/// it is one of the minimal ones.
/// </remarks>
internal static class LeadingDesign
{
    private const int Decimals = 12;
    private const double Rounding = 1e-12;

    /// <summary>The leading design.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="minimal">The minimal designs that hold for all, at least one, by size and then by order in the file, and in how many worlds each does.</param>
    public static ulong Of(CompiledInquiry inquiry, IReadOnlyList<(ulong Set, int Worlds)> minimal)
    {
        CostMedians medians = new(inquiry);
        (double Cost, int Size, int Fewer) best = (double.PositiveInfinity, 0, 0);
        ulong leading = 0;
        foreach ((ulong set, int worlds) in minimal)
        {
            if (medians.IfBelow(set, best.Cost + (2 * Rounding)) is { } cost)
            {
                (double, int, int) own = (Math.Round(cost, Decimals), set.Size(), -worlds);
                (best, leading) = own.CompareTo(best) < 0 ? (own, set) : (best, leading);
            }
        }

        return leading;
    }
}
