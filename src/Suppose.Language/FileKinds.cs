using Suppose.Language.Binding;
using Suppose.Language.Text;

namespace Suppose.Language;

/// <summary>Tells from a text what kind of file it is, before it is read in earnest.</summary>
/// <remarks>
/// A key at the left margin decides: <c>inquiry</c> or <c>desire</c>, and where neither stands there, any key that only one of the two has. A text without such a key,
/// of a first line and indented lines beneath it, is an outline. Everything else counts as an inquiry, whose reader says what is missing.
/// </remarks>
public static class FileKinds
{
    private static readonly string[] s_ofDesires = [.. Keys.Desire.Keys.Except(Keys.Inquiry.Keys)];
    private static readonly string[] s_ofInquiries = [.. Keys.Inquiry.Keys.Except(Keys.Desire.Keys)];

    /// <summary>The kind of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FileKind Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var margin = new List<string>();
        bool indented = false;
        bool first = true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            ReadOnlySpan<char> words = line.Trim();
            if (words.IsEmpty || words[0] == '#' || words is "---" || words[0] == '%')
            {
                continue;
            }

            bool atMargin = line[0] is not (' ' or '\t');
            indented |= !first && (!atMargin || IsBullet(words));
            first = false;
            if (atMargin)
            {
                margin.Add(KeyAt(words));
            }
        }

        return Of(margin, indented, text);
    }

    /// <summary>The kind of a file's bytes. What is too large to be read, or is no text, counts as an inquiry, whose reader says so.</summary>
    /// <param name="bytes">The file.</param>
    public static FileKind Of(ReadOnlySpan<byte> bytes) =>
        bytes.Length > ReadLimits.Default.MaximumBytes || bytes.Contains((byte)0) ? FileKind.Inquiry : Of(System.Text.Encoding.UTF8.GetString(bytes));

    private static FileKind Of(List<string> margin, bool indented, string text)
    {
        string[] keys = [.. margin.Where(k => k.Length > 0)];
        if (keys.Contains("inquiry", Phrase.Comparer))
        {
            return FileKind.Inquiry;
        }

        if (keys.Contains("desire", Phrase.Comparer))
        {
            return indented && margin.Count == 1 && !IsBlock(text) ? FileKind.Outline : FileKind.Desire;
        }

        if (keys.Any(k => s_ofInquiries.Contains(k, Phrase.Comparer)))
        {
            return FileKind.Inquiry;
        }

        if (keys.Any(k => s_ofDesires.Contains(k, Phrase.Comparer)))
        {
            return FileKind.Desire;
        }

        bool known = keys.Any(k => Keys.Inquiry.Keys.Contains(k, Phrase.Comparer));
        return indented && !known && keys.Length <= 1 && margin.Count > 0 && text.AsSpan().TrimStart()[0] is not ('{' or '[') ? FileKind.Outline : FileKind.Inquiry;
    }

    // The key of a line such as `roots: {...}`; a line that opens a map in braces is asked for the first key within.
    private static string KeyAt(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> line = words.TrimStart('{').TrimStart();
        int colon = line.IndexOf(':');
        bool isKey = colon > 0 && colon <= 40 && (colon == line.Length - 1 || line[colon + 1] is ' ' or '\t');
        return isKey ? Phrase.Normalize(line[..colon].Trim("\"'").ToString()) : "";
    }

    private static bool IsBullet(ReadOnlySpan<char> words) => words.Length > 1 && words[0] is '-' or '\u2022' && words[1] == ' ';

    // `desire: |` and `desire: "...` go on over lines that are no outline.
    private static bool IsBlock(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        ReadOnlySpan<char> rest = text.AsSpan(colon + 1).TrimStart(' ');
        return rest.Length > 0 && rest[0] is '|' or '>' or '"' or '\'' or '&';
    }
}
