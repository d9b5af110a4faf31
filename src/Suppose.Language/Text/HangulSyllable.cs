namespace Suppose.Language.Text;

/// <summary>Korean syllables, which are put together from letters by arithmetic (The Unicode Standard, section 3.12).</summary>
internal static class HangulSyllable
{
    private const int First = 0xAC00;
    private const int Leading = 0x1100;
    private const int Vowel = 0x1161;
    private const int Trailing = 0x11A7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;
    private const int Count = Leadings * Vowels * Trailings;

    /// <summary>Takes a syllable apart into its letters.</summary>
    /// <param name="character">The character.</param>
    /// <param name="into">Where the letters go.</param>
    /// <returns>Whether it is a syllable.</returns>
    public static bool TakeApart(int character, List<int> into)
    {
        int index = character - First;
        if (index is < 0 or >= Count)
        {
            return false;
        }

        into.Add(Leading + (index / (Vowels * Trailings)));
        into.Add(Vowel + (index % (Vowels * Trailings) / Trailings));
        if (index % Trailings != 0)
        {
            into.Add(Trailing + (index % Trailings));
        }

        return true;
    }

    /// <summary>The syllable of two parts; null where they make none.</summary>
    /// <param name="first">A leading letter, or a syllable without a trailing one.</param>
    /// <param name="second">A vowel, or a trailing letter.</param>
    public static int? PutTogether(int first, int second)
    {
        if (first - Leading is >= 0 and < Leadings && second - Vowel is >= 0 and < Vowels)
        {
            return First + ((((first - Leading) * Vowels) + (second - Vowel)) * Trailings);
        }

        return first - First is >= 0 and < Count && (first - First) % Trailings == 0 && second - Trailing is > 0 and < Trailings
            ? first + (second - Trailing)
            : null;
    }
}
