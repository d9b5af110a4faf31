using System.CommandLine;

using Suppose.Cli.Diagnostics;
using Suppose.Cli.Terminal;
using Suppose.Language;
using Suppose.Language.Lint;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose check</c>: says everything there is to say about a file, all at once.</summary>
internal sealed class CheckCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string[]> _words = new("--words") { Arity = ArgumentArity.OneOrMore };

    private CheckCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new CheckCommand(context).Create();

    private Command Create()
    {
        var command = new Command("check") { _file, _json, _words };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        var lists = new WordLists(_context);
        return lists.Read(parsed.GetValue(_words) ?? [], json) is { } exitCode
            ? exitCode
            : new ReadInquiry(_context).Any(parsed.GetValue(_file)!, json, (name, reading) => Check(name, InquiryLint.Advise(reading, lists.Words), json));
    }

    /// <summary>What is wrong goes to standard error, what was found to standard output; other programs find all of it on standard output.</summary>
    private int Check(string name, InquiryReading reading, bool json)
    {
        if (reading.HasErrors)
        {
            _context.SayWrong(name, reading.Text, reading.Diagnostics, json);
            if (!json)
            {
                _context.Surroundings.WriteError("\n" + Summary(name, reading));
                return ExitCode.FileInError;
            }
        }

        var exitCode = reading.HasErrors ? ExitCode.FileInError : ExitCode.Done;
        return json ? _context.Deliver(DiagnosticJson.Check(name, reading), json, exitCode) : _context.Deliver(Page(name, reading));
    }

    private string Page(string name, InquiryReading reading)
    {
        var shown = new DiagnosticPage(_context.PageWidth(), _context.OutInk).Of(name, reading.Text, reading.Diagnostics);
        return (shown.Length > 0 ? shown + "\n" : "") + Summary(name, reading);
    }

    private string Summary(string name, InquiryReading reading)
    {
        var words = new CheckWords(_context.Wording);
        var errors = Number(reading, Severity.Error);
        var fit = reading.Inquiry is { } inquiry && errors == 0
            ? Usable(name, inquiry, words) + " " + ToLookAt(reading, words)
            : words.InError(name, errors);
        return string.Join('\n', Wrapping.Lines(fit, _context.PageWidth())) + "\n";
    }

    private static string Usable(string name, Inquiry inquiry, CheckWords words) => inquiry.Actor is { Us: true }
        ? words.UsableOfUs(name, words.Kinds(inquiry.Circumstances.First(c => c.IsType).States.Length), words.Options(inquiry.Options.Length))
        : words.Usable(name, words.Possibilities(inquiry.Possibilities.Length), words.Measures(inquiry.Measures.Length));

    private static string ToLookAt(InquiryReading reading, CheckWords words)
    {
        var (warnings, advice) = (Number(reading, Severity.Warning), Number(reading, Severity.Advice));
        return (warnings, advice) switch
        {
            (0, 0) => words.NothingToAdd(),
            (_, 0) => words.ToLookAt(words.Warnings(warnings)),
            (0, _) => words.ToLookAt(words.Advice(advice)),
            _ => words.ToLookAtBoth(words.Warnings(warnings), words.Advice(advice)),
        };
    }

    private static int Number(InquiryReading reading, Severity severity) => reading.Diagnostics.Count(d => d.Severity == severity);
}
