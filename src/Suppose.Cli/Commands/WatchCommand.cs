using System.CommandLine;
using Suppose.Cli.Files;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose watch</c>: writes the report anew whenever the file is saved, until it is stopped.</summary>
/// <remarks>
/// The file is looked at a few times a second rather than waited for: editors that save by replacing a file, and folders on other machines, tell nobody. It is
/// read only once it has been left alone for one look, so that a file half written is not taken for the whole.
/// </remarks>
internal sealed class WatchCommand
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<string> _out = new("--out", "-o") { Arity = ArgumentArity.ExactlyOne };
    private readonly ReportOptions _options = new();

    private WatchCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new WatchCommand(context).Create();

    private Command Create()
    {
        var command = new Command("watch") { _file, _out };
        _options.AddTo(command);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var path = parsed.GetValue(_file)!;
        var written = parsed.GetValue(_out);
        var asked = _options.Of(parsed, _context.CallWords, written, ref fault);
        if (fault is not null)
        {
            return _context.Refuse(fault, json: false);
        }

        if (new InquiryFile(_context.Surroundings, _context.FileWords).Read(path).Fault is { } missing)
        {
            return _context.Refuse(missing, json: false);
        }

        return Watch(path, written ?? Path.ChangeExtension(path, asked.Markdown ? ".md" : ".html"), asked);
    }

    private int Watch(string path, string report, ReportAsked asked)
    {
        _context.Deliver(new ReportCommandWords(_context.Wording).Watching(path) + "\n");
        (DateTime, long)? seen = null;
        (DateTime, long)? made = null;
        while (!_context.Surroundings.Stop.IsCancellationRequested)
        {
            var now = Stamp(path);
            if (now is not null && now == seen && now != made)
            {
                made = now;
                _ = new ReportMaker(_context).From(path, asked, bytes => Write(bytes, report));
            }

            seen = now;
            _context.Surroundings.Stop.WaitHandle.WaitOne(s_pause);
        }

        return ExitCode.Interrupted;
    }

    private int Write(ReadOnlyMemory<byte> bytes, string report) => new ReportPath(_context.FileWords).Write(report, bytes.Span) is { } unwritten
        ? _context.Refuse(unwritten, json: false)
        : _context.Deliver(new ReportCommandWords(_context.Wording).Written(report) + "\n");

    /// <summary>When a file was last written and how long it is; null where it is not there just now.</summary>
    private static (DateTime, long)? Stamp(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
