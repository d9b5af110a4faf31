using System.CommandLine;

using Suppose.Cli.Diagnostics;
using Suppose.Cli.Terminal;
using Suppose.Language;
using Suppose.Language.Lint;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose check</c>: says everything there is to say about a file, all at once.</summary>
internal sealed class CheckCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string[]> _words = new("--words") { Arity = ArgumentArity.OneOrMore };

    private CheckCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new CheckCommand(context).Create();

    private Command Create()
    {
        var command = new Command("check") { _files, _json, _words };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        var lists = new WordLists(_context);
        return lists.Read(parsed.GetValue(_words) ?? [], json) ?? CheckAll(parsed.GetValue(_files)!, lists, json);
    }

    /// <summary>Checks one file after the other, none left out because of another; one object of JSON a file.</summary>
    /// <returns>The gravest of their exit codes: a file that can't be read, then one in error.</returns>
    private int CheckAll(string[] files, WordLists lists, bool json)
    {
        var gravest = ExitCode.Done;
        for (var i = 0; i < files.Length; i++)
        {
            if (i > 0 && !json)
            {
                _context.Surroundings.WriteOut("\n");
            }

            gravest = Math.Max(gravest, new ReadInquiry(_context).Bytes(files[i], json, (name, bytes) => Read(name, bytes, lists.Words, json)));
        }

        return gravest;
    }

    private int Read(string name, ReadOnlyMemory<byte> bytes, WordList? words, bool json)
    {
        if (FileKinds.Of(bytes.Span) == FileKind.Inquiry)
        {
            return Check(CheckedFile.Of(name, InquiryLint.Advise(InquiryReader.Read(bytes), words)), json);
        }

        var reading = DesireReader.Read(bytes);
        return new Caring(_context).Over(reading.Text, "suppose.check", json, () => Check(CheckedFile.Of(name, DesireLint.Advise(reading, words)), json));
    }

    /// <summary>What is wrong goes to standard error, what was found to standard output; other programs find all of it on standard output.</summary>
    private int Check(CheckedFile file, bool json)
    {
        if (file.HasErrors)
        {
            _context.SayWrong(file.Name, file.Text, file.Diagnostics, json);
            if (!json)
            {
                _context.Surroundings.WriteError("\n" + Summary(file));
                return ExitCode.FileInError;
            }
        }

        var exitCode = file.HasErrors ? ExitCode.FileInError : ExitCode.Done;
        return json ? _context.Deliver(DiagnosticJson.Check(file), json, exitCode) : _context.Deliver(Page(file));
    }

    private string Page(CheckedFile file)
    {
        var shown = new DiagnosticPage(_context.PageWidth(), _context.OutInk).Of(file.Name, file.Text, file.Diagnostics);
        return (shown.Length > 0 ? shown + "\n" : "") + Summary(file);
    }

    private string Summary(CheckedFile file)
    {
        var words = new CheckWords(_context.Wording);
        var fit = file.HasErrors
            ? words.InError(file.Name, file.Number(Severity.Error))
            : file.Holds(words) + " " + ToLookAt(file, words);
        return string.Join('\n', Wrapping.Lines(fit, _context.PageWidth())) + "\n";
    }

    private static string ToLookAt(CheckedFile file, CheckWords words)
    {
        var (warnings, advice) = (file.Number(Severity.Warning), file.Number(Severity.Advice));
        return (warnings, advice) switch
        {
            (0, 0) => words.NothingToAdd(),
            (_, 0) => words.ToLookAt(words.Warnings(warnings)),
            (0, _) => words.ToLookAt(words.Advice(advice)),
            _ => words.ToLookAtBoth(words.Warnings(warnings), words.Advice(advice)),
        };
    }
}
