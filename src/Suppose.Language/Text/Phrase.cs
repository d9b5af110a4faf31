namespace Suppose.Language.Text;

/// <summary>The plain phrases people use as ids: compared without regard to case, surrounding space or how accents are encoded.</summary>
internal static class Phrase
{
    // Beyond this nobody means a name, and ordering its accents could take long.
    private const int LongestComposed = 1_000;

    /// <summary>Compares phrases that <see cref="Normalize"/> returned.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>A phrase in the form in which it is kept: no space around it, single spaces within, Unicode's composed form (NFC).</summary>
    /// <param name="text">The phrase as written.</param>
    public static string Normalize(string text)
    {
        string spaced = SingleSpaced(text.AsSpan().Trim());
        return spaced.Length <= LongestComposed ? ComposedForm.Of(spaced) : spaced;
    }

    /// <summary>Whether two phrases as written are the same.</summary>
    /// <param name="left">One phrase.</param>
    /// <param name="right">The other.</param>
    public static bool Same(string left, string right) => Comparer.Equals(Normalize(left), Normalize(right));

    private static string SingleSpaced(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        int length = 0;
        bool space = false;
        foreach (char c in text)
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (!isSpace || !space)
            {
                kept[length++] = isSpace ? ' ' : c;
            }

            space = isSpace;
        }

        return new string(kept[..length]);
    }
}
