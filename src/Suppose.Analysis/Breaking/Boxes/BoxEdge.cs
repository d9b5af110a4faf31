namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>Where to cut sorted values so that about a given share lies beyond.</summary>
/// <remarks>
/// The cut lies half way between two values that differ: those about position <c>q (n - 1)</c>, and where these are equal the next one towards the middle of the box is left
/// for one further out (the rule of Bryant's sdtoolkit, 2009, which published boxes were cut by). Where no value differs it is that value.
/// </remarks>
internal static class BoxEdge
{
    /// <summary>The cut at a share of the values counted from below, at most a half.</summary>
    public static double Lower(ReadOnlySpan<double> sorted, double share)
    {
        (int low, int high) = About(sorted.Length, share);
        while (sorted[low] == sorted[high] && high < sorted.Length - 1)
        {
            high++;
        }

        return (sorted[low] + sorted[high]) / 2;
    }

    /// <summary>The cut at a share of the values counted from above, at most a half.</summary>
    public static double Upper(ReadOnlySpan<double> sorted, double share)
    {
        (int low, int high) = About(sorted.Length, 1 - share);
        while (sorted[low] == sorted[high] && low > 0)
        {
            low--;
        }

        return (sorted[low] + sorted[high]) / 2;
    }

    private static (int Low, int High) About(int count, double share)
    {
        double place = (count - 1) * share;
        return ((int)Math.Floor(place), (int)Math.Ceiling(place));
    }
}
