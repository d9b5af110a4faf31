using System.CommandLine;
using Suppose.Cli.Files;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose report</c>: one file that can be handed over.</summary>
internal sealed class ReportCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<string> _out = new("--out", "-o") { Arity = ArgumentArity.ExactlyOne };
    private readonly ReportOptions _options = new();

    private ReportCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new ReportCommand(context).Create();

    private Command Create()
    {
        var command = new Command("report") { _file, _out };
        _options.AddTo(command);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var asked = _options.Of(parsed, _context.CallWords, parsed.GetValue(_out), ref fault);
        return fault is not null
            ? _context.Refuse(fault, json: false)
            : new ReportMaker(_context).From(parsed.GetValue(_file)!, asked, bytes => Write(bytes, parsed.GetValue(_out)));
    }

    private int Write(ReadOnlyMemory<byte> bytes, string? path)
    {
        if (path is null or InquiryFile.StandardInput)
        {
            return _context.Deliver(bytes.Span, json: false);
        }

        return new ReportPath(_context.FileWords).Write(path, bytes.Span) is { } unwritten
            ? _context.Refuse(unwritten, json: false)
            : _context.Deliver(new ReportCommandWords(_context.Wording).Written(path) + "\n");
    }
}
