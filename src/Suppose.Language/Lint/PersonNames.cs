namespace Suppose.Language.Lint;

/// <summary>Finds the names of persons in a text: a given name of the word list, or what follows a title, with the surname after it.</summary>
internal static class PersonNames
{
    /// <summary>The names, in the order of the text.</summary>
    public static IEnumerable<Occurrence> In(ReadText read)
    {
        int free = 0;
        foreach (Occurrence start in read.Apart(PhraseUse.GivenName, PhraseUse.TitleBeforeName))
        {
            int end = EndOfName(read, start);
            bool isTitleAlone = start.Phrase.Use == PhraseUse.TitleBeforeName && end == start.End;
            if (start.First >= free && IsCapital(read, start) && !isTitleAlone)
            {
                free = end;
                yield return start with { End = end };
            }
        }
    }

    private static bool IsCapital(ReadText read, Occurrence occurrence)
    {
        int at = occurrence.First;
        while (at < occurrence.End && read.Words[at].Capital)
        {
            at++;
        }

        return at == occurrence.End;
    }

    private static int EndOfName(ReadText read, Occurrence start)
    {
        int end = start.End;
        while (read.InOneSentence(end - 1, end) && read.Words[end].Capital && read.After(end - 1).Trim(" .").IsEmpty)
        {
            end++;
        }

        return end;
    }
}
