using System.Globalization;
using System.Text;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language;

/// <summary>Writes diagnostics as plain text: where, what, the line with a caret under the place, and what to do.</summary>
public static class DiagnosticText
{
    /// <summary>One diagnostic, several lines without a line break at the end.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">The file's name, as the reader knows it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Of(Diagnostic diagnostic, string text, string path)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var lines = new StringBuilder();
        lines.Append(path);
        if (diagnostic.Place.IsInFile)
        {
            lines.Append(CultureInfo.InvariantCulture, $":{diagnostic.Place.Line}:{diagnostic.Place.Column}");
        }

        lines.Append(CultureInfo.InvariantCulture, $": {SeverityWord(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}");
        AppendExcerpt(lines, text, diagnostic.Place);
        foreach (string fix in diagnostic.Fixes)
        {
            lines.Append(CultureInfo.InvariantCulture, $"\n  {fix}");
        }

        return lines.ToString();
    }

    /// <summary>The word for a severity, in the reader's language.</summary>
    /// <param name="severity">The severity.</param>
    public static string SeverityWord(Severity severity) => DiagnosticTexts.Text(severity switch
    {
        Severity.Error => "severity.error",
        Severity.Warning => "severity.warning",
        _ => "severity.advice",
    });

    private static void AppendExcerpt(StringBuilder lines, string text, Place place)
    {
        if (SourceExcerpt.Of(text, place) is not { } excerpt)
        {
            return;
        }

        string number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        lines.Append(CultureInfo.InvariantCulture, $"\n{number} | {excerpt.Line}\n      | {new string(' ', excerpt.Indent)}{new string('^', excerpt.Length)}");
    }
}
