namespace Suppose.Language.Text;

/// <summary>Finds the known word that was probably meant ("did you mean").</summary>
/// <remarks>
/// Distance is Damerau-Levenshtein's in its restricted form (optimal string alignment: insert, delete, replace, swap neighbours), without regard to case.
/// A word is near if no more than a third of the longer word's characters differ, or if one of the two is a whole phrase inside the other. Of equals the first given wins.
/// </remarks>
internal static class Nearest
{
    private const int LongestWord = 80;
    private const int MostCandidates = 5_000;

    /// <summary>The nearest known word.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The known words.</param>
    /// <returns>The word, or null where none is near.</returns>
    public static string? To(string written, IEnumerable<string> known)
    {
        string word = Phrase.Normalize(written).ToLowerInvariant();
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in known.Take(MostCandidates))
        {
            string other = candidate.ToLowerInvariant();
            if (other.Length > LongestWord)
            {
                continue;
            }

            int distance = Distance(word, other);
            int allowed = Math.Max(1, Math.Max(word.Length, other.Length) / 3);
            bool near = (distance <= allowed && distance < Math.Min(word.Length, other.Length)) || IsPhraseIn(word, other) || IsPhraseIn(other, word);
            if (near && distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>How many single steps lead from one word to the other.</summary>
    /// <param name="from">One word.</param>
    /// <param name="to">The other.</param>
    public static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = new int[to.Length + 1];
        int[] row = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int cost = from[i - 1] == to[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[to.Length];
    }

    private static bool IsPhraseIn(string part, string whole) =>
        part.Length >= 4 && part.Length < whole.Length && $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);
}
