using System.Globalization;
using System.Text;

namespace Suppose.Exchange.Writing;

/// <summary>Writes texts into YAML so that they read back as they were.</summary>
internal static class Scalar
{
    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>A text on one line: plain where that is safe, else in double quotes.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A comment on one line, each line break and other control character a space.</summary>
    public static string Comment(string text)
    {
        var line = new StringBuilder("# ");
        foreach (var rune in text.EnumerateRunes())
        {
            line.Append(IsPrinted(rune) ? rune.ToString() : " ");
        }

        return line.ToString();
    }

    /// <summary>Whether a character stands for itself in a file: no control, no mark that can't be seen, nothing unassigned. A lone half of a pair comes as the replacement character.</summary>
    public static bool IsPrinted(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune.Value != 0xFEFF;

    /// Letters, digits, single spaces and a few marks, beginning with a letter and ending with neither a space nor a mark that YAML reads.
    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && (char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or '.' or '?' or '!')
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '(' or ')' or '.' or '/' or '\'' or '?' or '!')
        && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsPrinted(rune) => quoted.Append(rune.ToString()),
                _ => quoted.Append(Escaped(rune.Value)),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Escaped(int value) => value switch
    {
        <= 0xFF => "\\x" + value.ToString("X2", CultureInfo.InvariantCulture),
        <= 0xFFFF => "\\u" + value.ToString("X4", CultureInfo.InvariantCulture),
        _ => "\\U" + value.ToString("X8", CultureInfo.InvariantCulture),
    };
}
