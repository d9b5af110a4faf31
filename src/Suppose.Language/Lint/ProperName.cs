namespace Suppose.Language.Lint;

/// <summary>Tells names from words: <c>Mr Crook</c> and <c>Evil Corner</c> condemn nobody.</summary>
internal static class ProperName
{
    /// <summary>Whether <paramref name="occurrence"/> is written like a part of a name: capitals throughout, beside another capital or after <c>in</c>, <c>at</c>, <c>called</c> and the like.</summary>
    /// <remarks>Where most words of the sentence begin with a capital, as in a heading, capitals tell nothing.</remarks>
    public static bool IsPartOfOne(ReadText read, Occurrence occurrence)
    {
        for (int i = occurrence.First; i < occurrence.End; i++)
        {
            if (!read.Words[i].Capital)
            {
                return false;
            }
        }

        return (FollowsName(read, occurrence.First) || NameGoesOn(read, occurrence.End) || FollowsPlaceWord(read, occurrence.First))
            && !IsHeading(read, occurrence.First);
    }

    /// <summary>A capital that begins the sentence says nothing, unless it is a title.</summary>
    private static bool FollowsName(ReadText read, int word)
    {
        int before = word - 1;
        if (!read.InOneSentence(before, word) || !read.Words[before].Capital || !Touch(read, before))
        {
            return false;
        }

        return read.InOneSentence(before - 1, before) || read.Of(PhraseUse.TitleBeforeName).BeginningBefore(word, 1).Any();
    }

    private static bool NameGoesOn(ReadText read, int next) =>
        read.InOneSentence(next - 1, next) && read.Words[next].Capital && Touch(read, next - 1);

    private static bool FollowsPlaceWord(ReadText read, int word) =>
        read.InOneSentence(word - 1, word) && read.Words[word - 1].Text is ("in" or "at" or "near" or "called" or "named");

    private static bool Touch(ReadText read, int word) => read.After(word).Trim(" .").IsEmpty;

    private static bool IsHeading(ReadText read, int word)
    {
        const int LongestHeading = 40;
        int first = word;
        while (read.InOneSentence(first - 1, word) && word - first < LongestHeading)
        {
            first--;
        }

        int counted = 0;
        int capitals = 0;
        for (int i = first; read.InOneSentence(i, word) && i - first <= LongestHeading; i++)
        {
            counted += read.Words[i].Length > 3 ? 1 : 0;
            capitals += read.Words[i].Length > 3 && read.Words[i].Capital ? 1 : 0;
        }

        return counted > 3 && capitals * 4 >= counted * 3;
    }
}
