using System.Text;

namespace Suppose.Report.Texts;

/// <summary>Writes plain text so that Markdown shows it as it is.</summary>
internal static class PlainMarkdown
{
    private const string Marks = "\\`*_{}[]<>#|!~&";

    /// <summary>The text in one line, with every mark escaped. Addresses lose the colon that would make links of them.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        foreach (var letter in string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            if (Marks.Contains(letter, StringComparison.Ordinal))
            {
                plain.Append('\\');
            }

            plain.Append(letter);
        }

        var line = plain.Replace("://", ":\u200b//").ToString();
        return StartsList(line) ? "\\" + line : line;
    }

    /// <summary>Whether a line would be taken for a point of a list or a rule.</summary>
    private static bool StartsList(string line) => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("+ ", StringComparison.Ordinal) || line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("===", StringComparison.Ordinal);
}
