using System.Text.RegularExpressions;

namespace Suppose.Report.Texts;

/// <summary>Tells names from the file, which sentences set in quotation marks, and what is to be typed, which they set between backticks, from the words around them.</summary>
/// <remarks>A name may be in letters that run the other way than the sentence; taken for itself it leaves the rest where it is.</remarks>
internal static partial class Coded
{
    /// <summary>The pieces of a text, in order. A mark without its other is a letter like any.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(string Text, PieceKind Kind)> Pieces(string text)
    {
        var from = 0;
        foreach (Match match in Marked().Matches(text))
        {
            yield return (text[from..match.Index], PieceKind.Words);
            yield return match.Groups["code"].Success ? (match.Groups["code"].Value, PieceKind.Code) : (match.Value, PieceKind.Name);
            from = match.Index + match.Length;
        }

        yield return (text[from..], PieceKind.Words);
    }

    /// <summary>The direction in which sentences run: that of the first letter outside of names, or <c>auto</c> where there is none.</summary>
    /// <param name="texts">The sentences.</param>
    public static string Direction(params IEnumerable<string> texts)
    {
        foreach (var rune in texts.SelectMany(Pieces).Where(piece => piece.Kind == PieceKind.Words).SelectMany(piece => piece.Text.EnumerateRunes()))
        {
            if (System.Text.Rune.IsLetter(rune))
            {
                return RunsLeftwards(rune.Value) ? "rtl" : "ltr";
            }
        }

        return "auto";
    }

    /// <summary>Whether a letter is of a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, by their blocks in Unicode.</summary>
    private static bool RunsLeftwards(int letter) => letter is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    [GeneratedRegex("`(?<code>[^`]+)`|“[^“”]*”")]
    private static partial Regex Marked();
}
