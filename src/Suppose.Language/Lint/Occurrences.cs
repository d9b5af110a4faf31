namespace Suppose.Language.Lint;

/// <summary>Occurrences in the order of their first words, looked up by place.</summary>
/// <param name="ordered">The occurrences, in that order.</param>
internal sealed class Occurrences(List<Occurrence> ordered)
{
    /// <summary>No phrase is longer than this, its gap counted full; so look-ups stay near the place they are about.</summary>
    private const int LongestPhrase = 16;

    /// <summary>All of them.</summary>
    public IReadOnlyList<Occurrence> InOrder => ordered;

    /// <summary>Whether one takes up all words of <paramref name="other"/>.</summary>
    public bool AnyCovers(Occurrence other) => BeginningBefore(other.First + 1, LongestPhrase).Any(o => o.Covers(other));

    /// <summary>Those that begin before word <paramref name="end"/> and at most <paramref name="reach"/> words before it, the last first.</summary>
    public IEnumerable<Occurrence> BeginningBefore(int end, int reach)
    {
        for (int i = CountBefore(end) - 1; i >= 0 && ordered[i].First >= end - reach; i--)
        {
            yield return ordered[i];
        }
    }

    /// <summary>The last one that is over before word <paramref name="end"/>, or null.</summary>
    public Occurrence? LastOverBefore(int end)
    {
        for (int i = CountBefore(end) - 1; i >= 0; i--)
        {
            if (ordered[i].End <= end)
            {
                return ordered[i];
            }
        }

        return null;
    }

    /// <summary>Those that none of <paramref name="voiding"/> covers.</summary>
    public Occurrences Except(Occurrences voiding) => new(ordered.FindAll(o => !voiding.AnyCovers(o)));

    /// <summary>How many begin before word <paramref name="end"/>.</summary>
    private int CountBefore(int end)
    {
        int low = 0;
        int high = ordered.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ordered[middle].First < end ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
