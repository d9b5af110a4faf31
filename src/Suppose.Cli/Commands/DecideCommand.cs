using System.CommandLine;

using Suppose.Analysis;
using Suppose.Analysis.Deciding;
using Suppose.Findings.Deciding;
using Suppose.Findings.Json;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose decide</c>: says how to act towards people one can't be sure of.</summary>
internal sealed class DecideCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly NumberOption _worlds = new("--worlds", 1, 1 << 20);
    private readonly NumberOption _seed = new("--seed", 0, long.MaxValue);
    private readonly WidthOption _width = new();

    private DecideCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new DecideCommand(context).Create();

    private Command Create()
    {
        var command = new Command("decide") { _file, _json };
        command.Add(_worlds.Option);
        command.Add(_seed.Option);
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var json = parsed.GetValue(_json);
        var usual = new RunSettings();
        var settings = usual with
        {
            Worlds = (int)(_worlds.Value(parsed, _context.CallWords, ref fault) ?? usual.Worlds),
            Seed = (ulong)(_seed.Value(parsed, _context.CallWords, ref fault) ?? (long)usual.Seed),
        };
        var width = _width.Value(parsed, _context.CallWords, ref fault);
        return fault is not null
            ? _context.Refuse(fault, json)
            : new ReadInquiry(_context).Then(parsed.GetValue(_file)!, json, reading => Decide(reading, settings, json, width));
    }

    private int Decide(InquiryReading inquiry, RunSettings settings, bool json, int? width)
    {
        if (inquiry.Inquiry!.Actor is not { Us: true })
        {
            return _context.Refuse(_context.CallWords.NotOurs(), json);
        }

        var reading = DecisionReader.Read(inquiry.Inquiry, settings, _context.Surroundings.Stop);
        var exitCode = reading.Limit is null ? ExitCode.Done : ExitCode.LimitReached;
        return json
            ? _context.Deliver(DecisionJson.Bytes(reading), json, exitCode)
            : _context.Deliver(DecisionPage.Of(reading, _context.FindingsWording), width, exitCode);
    }
}
