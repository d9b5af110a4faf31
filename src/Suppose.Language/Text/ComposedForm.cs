using System.Text;

namespace Suppose.Language.Text;

/// <summary>Unicode's composed form (NFC), so that an accent typed as one character equals the same accent typed as two.</summary>
/// <remarks>
/// The runtime's own normalisation does nothing in invariant globalization mode, which this program uses so as not to need ICU. The algorithm is that of
/// UAX #15: take everything apart, order combining marks by class, put together what can be. Texts below U+0300 are returned as they are.
/// </remarks>
internal static class ComposedForm
{
    private const char FirstThatMayChange = '\u0300';

    /// <summary>The composed form of a text.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => text.AsSpan().IndexOfAnyInRange(FirstThatMayChange, char.MaxValue) < 0 ? text : Compose(Ordered(Apart(text)));

    /// <summary>The text with everything taken apart (NFD).</summary>
    /// <param name="text">The text.</param>
    internal static string Decomposed(string text) => ToText(Ordered(Apart(text)));

    private static List<int> Apart(string text)
    {
        var characters = new List<int>(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            TakeApart(rune.Value, characters);
        }

        return characters;
    }

    private static void TakeApart(int character, List<int> into)
    {
        if (HangulSyllable.TakeApart(character, into))
        {
            return;
        }

        if (CanonicalForms.Parts(character) is not var (first, second))
        {
            into.Add(character);
            return;
        }

        TakeApart(first, into);
        if (second != 0)
        {
            into.Add(second);
        }
    }

    // Marks after one base keep their order within a class (an insertion sort, which is stable).
    private static List<int> Ordered(List<int> characters)
    {
        for (int i = 1; i < characters.Count; i++)
        {
            int mark = characters[i];
            int order = CanonicalForms.Class(mark);
            int at = i;
            while (order != 0 && at > 0 && CanonicalForms.Class(characters[at - 1]) > order)
            {
                characters[at] = characters[at - 1];
                at--;
            }

            characters[at] = mark;
        }

        return characters;
    }

    private static string Compose(List<int> characters)
    {
        int starter = -1;
        int kept = 0;
        int lastClass = 0;
        for (int i = 0; i < characters.Count; i++)
        {
            int character = characters[i];
            int order = CanonicalForms.Class(character);
            bool reaches = starter >= 0 && (kept == starter + 1 || (lastClass != 0 && lastClass < order));
            if (reaches && Pair(characters[starter], character) is { } whole)
            {
                characters[starter] = whole;
                continue;
            }

            if (order == 0)
            {
                starter = kept;
            }

            lastClass = order;
            characters[kept++] = character;
        }

        characters.RemoveRange(kept, characters.Count - kept);
        return ToText(characters);
    }

    private static int? Pair(int first, int second) => HangulSyllable.PutTogether(first, second) ?? CanonicalForms.Whole(first, second);

    private static string ToText(List<int> characters)
    {
        var text = new StringBuilder(characters.Count);
        foreach (int character in characters)
        {
            text.Append(new Rune(character).ToString());
        }

        return text.ToString();
    }
}
