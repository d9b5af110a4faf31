using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>The advice that the author has read and decided against.</summary>
/// <param name="suppressions">What the file says to ignore.</param>
internal sealed class IgnoredAdvice(ImmutableArray<Suppression> suppressions)
{
    private readonly HashSet<Suppression> _used = [];

    /// <summary>Whether advice about some words of a text is to be left out: where the code alone is named, or words that take them in where they stand.</summary>
    public bool Covers(string code, IReadOnlyList<Word> words, int start, int length)
    {
        List<Suppression> covering = [.. Naming(code).Where(s => s.Phrase is null || StandsAround(s.Phrase, words, start, start + length))];
        _used.UnionWith(covering);
        return covering.Count > 0;
    }

    /// <summary>Whether advice about an item is to be left out: where the code alone is named, or the item.</summary>
    public bool Covers(string code, string id) => Covers(code, WordSplitter.Split(id), 0, id.Length);

    /// <summary>Entries that nothing was left out for, in their order.</summary>
    public IEnumerable<Suppression> Unused => suppressions.Where(s => !_used.Contains(s));

    private IEnumerable<Suppression> Naming(string code) =>
        suppressions.Where(s => string.Equals(s.Code, code, StringComparison.OrdinalIgnoreCase));

    private static bool StandsAround(string phrase, IReadOnlyList<Word> words, int start, int end)
    {
        IReadOnlyList<Word> wanted = WordSplitter.Split(phrase);
        int last = CountStartingBy(words, start) - 1;
        for (int first = Math.Max(0, last - wanted.Count + 1); first <= last && first + wanted.Count <= words.Count; first++)
        {
            bool same = wanted.Count > 0
                && words[first + wanted.Count - 1].End >= end
                && Enumerable.Range(0, wanted.Count).All(i => words[first + i].Text == wanted[i].Text);
            if (same)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words begin at a character or before it.</summary>
    private static int CountStartingBy(IReadOnlyList<Word> words, int start)
    {
        int low = 0;
        int high = words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Start <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
