namespace Suppose.Cli.Commands;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearMiss
{
    /// <summary>The nearest of some words, or null where none is near enough.</summary>
    /// <remarks>Near is a Damerau-Levenshtein (optimal string alignment) distance of at most a third of the longer word, without regard to case; ties go by order.</remarks>
    /// <param name="written">What was written.</param>
    /// <param name="words">What could have been meant.</param>
    public static string? Of(string written, IEnumerable<string> words)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var word in words)
        {
            var distance = Distance(written.ToUpperInvariant(), word.ToUpperInvariant());
            if (distance < least && distance * 3 <= Math.Max(written.Length, word.Length))
            {
                (nearest, least) = (word, distance);
            }
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var step = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                rows[i, j] = swapped ? Math.Min(step, rows[i - 2, j - 2] + 1) : step;
            }
        }

        return rows[a.Length, b.Length];
    }
}
