namespace Suppose.Language.Lint;

/// <summary>A text, its words, and where phrases of a word list stand in it.</summary>
internal sealed class ReadText
{
    private readonly List<Occurrence> _all;

    /// <summary>Reads <paramref name="text"/> with <paramref name="list"/>.</summary>
    public ReadText(string text, WordList list)
    {
        Text = text;
        Words = WordSplitter.Split(text);
        _all = list.Find(Words);
        _all.RemoveAll(CutsIntoACompound);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>All occurrences of one use.</summary>
    public Occurrences Of(PhraseUse use) => new(_all.FindAll(o => o.Phrase.Use == use));

    /// <summary>Occurrences from <paramref name="first"/> to <paramref name="last"/> in the order of uses, of overlapping ones the earliest, and of those the longest.</summary>
    public List<Occurrence> Apart(PhraseUse first, PhraseUse last)
    {
        var apart = new List<Occurrence>();
        int free = 0;
        foreach (Occurrence occurrence in _all.FindAll(o => o.Phrase.Use >= first && o.Phrase.Use <= last))
        {
            if (occurrence.First >= free)
            {
                apart.Add(occurrence);
                free = occurrence.End;
            }
            else if (occurrence.First == apart[^1].First && occurrence.End > apart[^1].End)
            {
                apart[^1] = occurrence;
                free = occurrence.End;
            }
        }

        return apart;
    }

    /// <summary>The text between a word and the next.</summary>
    public ReadOnlySpan<char> After(int word) => Text.AsSpan(Words[word].End, Words[word + 1].Start - Words[word].End);

    /// <summary>Whether two words, given by index, stand in one sentence; false where one of them is outside the text.</summary>
    public bool InOneSentence(int a, int b) =>
        a >= 0 && b >= 0 && a < Words.Count && b < Words.Count && Words[a].Sentence == Words[b].Sentence;

    /// <summary><c>lazy-loaded</c> and <c>mob-handed</c> are other words than lazy and mob.</summary>
    private bool CutsIntoACompound(Occurrence o) =>
        (o.First > 0 && Words[o.First - 1].Text == "-") || (o.End < Words.Count && Words[o.End].Text == "-");
}
