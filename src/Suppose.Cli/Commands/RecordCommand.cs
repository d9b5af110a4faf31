using System.CommandLine;

using Suppose.Analysis;
using Suppose.Analysis.Record;
using Suppose.Cli.Terminal;
using Suppose.Findings;
using Suppose.Findings.Json;
using Suppose.Findings.Records;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose record</c> and <c>suppose ach</c>: read an inquiry and say what its record comes to.</summary>
internal sealed class RecordCommand
{
    private readonly CommandContext _context;
    private readonly string _name;
    private readonly Func<RecordReading, Wording, Page> _page;
    private readonly Func<RecordReading, byte[]> _bytes;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly WorldOptions _worlds = new();
    private readonly WidthOption _width = new();

    private RecordCommand(CommandContext context, string name, Func<RecordReading, Wording, Page> page, Func<RecordReading, byte[]> bytes)
    {
        _context = context;
        _name = name;
        _page = page;
        _bytes = bytes;
    }

    /// <summary>The command <c>record</c>.</summary>
    public static Command Record(CommandContext context) => new RecordCommand(context, "record", RecordPage.Of, RecordJson.Bytes).Create();

    /// <summary>The command <c>ach</c>.</summary>
    public static Command Ach(CommandContext context) => new RecordCommand(context, "ach", AchPage.Of, AchJson.Bytes).Create();

    private Command Create()
    {
        var command = new Command(_name) { _file, _json };
        _worlds.AddTo(command);
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        return _worlds.Then(parsed, _width, _context, json, (settings, width) =>
            new ReadInquiry(_context).Then(parsed.GetValue(_file)!, json, reading => Read(reading, settings, json, width)));
    }

    private int Read(InquiryReading inquiry, RunSettings settings, bool json, int? width)
    {
        if (inquiry.Inquiry!.Actor is { Us: true })
        {
            return _context.Refuse(_context.CallWords.ActorIsUs(_name), json);
        }

        RecordReading reading;
        using (var progress = ProgressLine.Where(_context))
        {
            reading = RecordReader.Read(inquiry.Inquiry, settings, progress, _context.Surroundings.Stop);
        }

        var exitCode = reading.Limit is null ? ExitCode.Done : ExitCode.LimitReached;
        return json
            ? _context.Deliver(_bytes(reading), json, exitCode)
            : _context.Deliver(_page(reading, _context.FindingsWording), width, exitCode);
    }
}
