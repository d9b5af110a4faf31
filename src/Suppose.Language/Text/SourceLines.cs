using Suppose.Model;

namespace Suppose.Language.Text;

/// <summary>The lines of a text, broken where YAML breaks them.</summary>
internal static class SourceLines
{
    /// <summary>The place of a character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Index of the character; past the end, the end is meant.</param>
    public static Place PlaceAt(string text, int index)
    {
        int end = Math.Min(index, text.Length);
        int line = 1;
        int start = 0;
        for (int i = 0; i < end;)
        {
            int next = AfterBreak(text, i);
            if (next > i && next <= end)
            {
                line++;
                start = next;
                i = next;
                continue;
            }

            i++;
        }

        return new Place(line, end - start + 1, 1);
    }

    /// <summary>One line, without its break.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Its number, counted from 1.</param>
    /// <returns>The line, or null where the text has fewer.</returns>
    public static string? Line(string text, int line)
    {
        int start = 0;
        int number = 1;
        for (int i = 0; i < text.Length; i++)
        {
            int next = AfterBreak(text, i);
            if (next == i)
            {
                continue;
            }

            if (number == line)
            {
                return text[start..i];
            }

            number++;
            start = next;
            i = next - 1;
        }

        return number == line ? text[start..] : null;
    }

    private static int AfterBreak(string text, int i) => text[i] switch
    {
        '\r' when i + 1 < text.Length && text[i + 1] == '\n' => i + 2,
        '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => i + 1,
        _ => i,
    };
}
