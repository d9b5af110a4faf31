using System.Globalization;
using System.Text;

using Suppose.Cli.Terminal;
using Suppose.Language;

namespace Suppose.Cli.Diagnostics;

/// <summary>Writes diagnostics for a person, wrapped to a width: where, what, the line itself with a caret under it, and what to do.</summary>
/// <param name="width">The cells of a line.</param>
/// <param name="ink">How words are set off.</param>
internal sealed class DiagnosticPage(int width, Ink ink)
{
    private const int Margin = 6;
    private const string Rule = " | ";
    private const string Hang = "  ";

    /// <summary>The diagnostics as text, with an empty line between two.</summary>
    /// <param name="name">The file's name as it was given; empty where the diagnostics are about the call.</param>
    /// <param name="text">The file's text; empty where it was not read.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    public string Of(string name, string text, IEnumerable<Diagnostic> diagnostics)
    {
        var written = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            written.Append(written.Length > 0 ? "\n" : "");
            AddHead(written, Visible.Of(Where(name, diagnostic)) + DiagnosticText.SeverityWord(diagnostic.Severity) + " " + diagnostic.Code + ":", diagnostic.Message);
            AddExcerpt(written, text, diagnostic);
            AddFixes(written, diagnostic);
        }

        return written.ToString();
    }

    private static string Where(string name, Diagnostic diagnostic) => (name.Length, diagnostic.Place.IsInFile) switch
    {
        (0, _) => "",
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"{name}:{diagnostic.Place.Line}:{diagnostic.Place.Column}: "),
        _ => name + ": ",
    };

    /// <summary>The head and the message read as one sentence; only the head is set off, and it is never broken, so that other programs can find it.</summary>
    private void AddHead(StringBuilder written, string head, string message)
    {
        var lines = Wrapping.Lines(message, width - Hang.Length, CellWidth.Of(head) - Hang.Length);
        written.Append(ink.Bold(head)).Append(lines[0]).Append('\n');
        foreach (var line in lines.Skip(1))
        {
            written.Append(Hang).Append(line).Append('\n');
        }
    }

    private void AddExcerpt(StringBuilder written, string text, Diagnostic diagnostic)
    {
        var room = width - Margin - Rule.Length;
        if (SourceExcerpt.Of(text, diagnostic.Place, room) is not { } excerpt || string.IsNullOrWhiteSpace(excerpt.Line))
        {
            return;
        }

        var number = diagnostic.Place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(Margin);
        var underlined = Math.Clamp(excerpt.Length, 1, Math.Max(1, room - excerpt.Indent));
        written.Append(ink.Faint(number + Rule)).Append(Visible.Of(excerpt.Line)).Append('\n')
            .Append(ink.Faint(new string(' ', Margin) + Rule)).Append(' ', excerpt.Indent).Append(ink.Bold(new string('^', underlined))).Append('\n');
    }

    private void AddFixes(StringBuilder written, Diagnostic diagnostic)
    {
        foreach (var fix in diagnostic.Fixes)
        {
            var lead = Hang + "> ";
            foreach (var line in Wrapping.Lines(fix, width - lead.Length))
            {
                written.Append(lead).Append(line).Append('\n');
                lead = Hang + Hang;
            }
        }
    }
}
