using System.Buffers;
using System.Globalization;
using System.Text;

namespace Suppose.Cli.Terminal;

/// <summary>Makes text from a file fit to be shown: what would steer the terminal is taken out.</summary>
/// <remarks>A file may hold escape sequences or marks that turn the direction of reading; shown as they are, they could make a line say what it does not.</remarks>
internal static class Visible
{
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The text with line ends and tabs as spaces, and other control characters as a replacement mark.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Letters))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            shown.Append(letter switch
            {
                '\n' or '\r' or '\t' or '\u2028' or '\u2029' => ' ',
                _ when char.IsControl(letter) || IsDirectionMark(letter) => '\uFFFD',
                _ => letter,
            });
        }

        return shown.ToString();
    }

    private static bool IsDirectionMark(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is >= '\u202A' and <= '\u2069';
}
