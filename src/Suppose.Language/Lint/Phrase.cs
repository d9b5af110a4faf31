using System.Collections.Immutable;

namespace Suppose.Language.Lint;

/// <summary>A phrase of the word list.</summary>
/// <param name="Use">What it is there for.</param>
/// <param name="Parts">Its steps; the first and the last are words.</param>
/// <param name="Instead">What could be said in its place; empty where the list offers nothing.</param>
internal sealed record Phrase(PhraseUse Use, ImmutableArray<PhrasePart> Parts, string Instead)
{
    /// <summary>Where the phrase ends if it begins at word <paramref name="at"/>: the index after its last word, or -1 where it does not stand there.</summary>
    /// <remarks>A phrase stays within one sentence. Of several ends the nearest counts.</remarks>
    public int EndAt(IReadOnlyList<Word> words, int at) => EndAt(words, at, 0, words[at].Sentence);

    private int EndAt(IReadOnlyList<Word> words, int at, int part, int sentence)
    {
        if (part == Parts.Length)
        {
            return at;
        }

        if (Parts[part].IsGap)
        {
            return EndAfterGap(words, at, part + 1, sentence);
        }

        bool fits = at < words.Count && words[at].Sentence == sentence && Parts[part].Forms.Contains(words[at].Text);
        return fits ? EndAt(words, at + 1, part + 1, sentence) : -1;
    }

    private int EndAfterGap(IReadOnlyList<Word> words, int at, int part, int sentence)
    {
        for (int leap = 0; leap <= PhrasePart.LongestGap; leap++)
        {
            int end = EndAt(words, at + leap, part, sentence);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }
}
