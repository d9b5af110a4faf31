using System.Globalization;

using Suppose.Cli.Diagnostics;
using Suppose.Cli.Files;
using Suppose.Cli.Terminal;
using Suppose.Findings;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>What every command needs: its surroundings and its words.</summary>
/// <param name="Surroundings">The streams.</param>
/// <param name="Wording">What the command says.</param>
/// <param name="FindingsWording">What is said about results.</param>
internal sealed record CommandContext(Surroundings Surroundings, Wording Wording, Wording FindingsWording)
{
    /// <summary>The width of lines where no terminal says another.</summary>
    public const int UsualWidth = 80;

    /// <summary>Longer lines are hard to read.</summary>
    private const int WidestUseful = 120;

    private const int NarrowestUseful = 40;

    /// <summary>What is said about files.</summary>
    public FileWords FileWords => new(Wording);

    /// <summary>What is said about a wrong call.</summary>
    public CallWords CallWords => new(Wording);

    /// <summary>The cells of a line of the page.</summary>
    public int PageWidth() => Surroundings.OutIsTerminal ? Math.Clamp(Surroundings.TerminalWidth(), NarrowestUseful, WidestUseful) : UsualWidth;

    /// <summary>How words are set off on standard output.</summary>
    public Ink OutInk => new(Surroundings is { OutIsTerminal: true, InkIsWanted: true });

    /// <summary>Says what is wrong on standard error.</summary>
    /// <param name="name">The file's name; empty where the fault is not in a file.</param>
    /// <param name="text">The file's text; empty where it was not read.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="json">Whether other programs are to read it.</param>
    public void SayWrong(string name, string text, IEnumerable<Diagnostic> diagnostics, bool json)
    {
        if (json)
        {
            Surroundings.WriteError(System.Text.Encoding.UTF8.GetString(DiagnosticJson.Array(name, diagnostics)));
            return;
        }

        var ink = new Ink(Surroundings is { ErrorIsTerminal: true, InkIsWanted: true });
        var width = Surroundings.ErrorIsTerminal ? Math.Clamp(Surroundings.TerminalWidth(), NarrowestUseful, WidestUseful) : UsualWidth;
        Surroundings.WriteError(new DiagnosticPage(width, ink).Of(name, text, diagnostics));
    }

    /// <summary>Says on standard error what there is to mind in a file that can be used; advice is left to <c>check</c>.</summary>
    /// <inheritdoc cref="SayWrong"/>
    public void SayWarnings(string name, string text, IEnumerable<Diagnostic> diagnostics, bool json)
    {
        if (diagnostics.Where(d => d.Severity == Severity.Warning).ToList() is { Count: > 0 } warnings)
        {
            SayWrong(name, text, warnings, json);
            if (!json)
            {
                Surroundings.WriteError("\n");
            }
        }
    }

    /// <summary>Says what is wrong with the call and ends it.</summary>
    public int Refuse(Diagnostic fault, bool json, int exitCode = ExitCode.CallIsWrong)
    {
        SayWrong("", "", [fault], json);
        return exitCode;
    }

    /// <summary>Writes the result, all at once, and ends the command; says so where it can't be written.</summary>
    public int Deliver(ReadOnlySpan<byte> result, bool json, int exitCode = ExitCode.Done)
    {
        try
        {
            Surroundings.WriteOut(result);
            return exitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(FileWords.ResultUnwritable(), json);
        }
    }

    /// <inheritdoc cref="Deliver(ReadOnlySpan{byte}, bool, int)"/>
    public int Deliver(string result, bool json = false, int exitCode = ExitCode.Done) =>
        Deliver(System.Text.Encoding.UTF8.GetBytes(result), json, exitCode);

    /// <summary>Writes a page as text, <paramref name="width"/> cells a line or as many as fit, and ends the command.</summary>
    public int Deliver(Page page, int? width, int exitCode = ExitCode.Done) => Deliver(Text(page, width), exitCode: exitCode);

    /// <summary>A page as text, <paramref name="width"/> cells a line or as many as fit.</summary>
    public string Text(Page page, int? width) => new PageText(width ?? PageWidth(), OutInk).Of(page);

    /// <summary>A number as it is written in a sentence.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
