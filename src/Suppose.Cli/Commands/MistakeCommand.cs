using System.CommandLine;
using Suppose.Analysis;
using Suppose.Analysis.Mistakes;
using Suppose.Cli.Terminal;
using Suppose.Findings.Json;
using Suppose.Findings.Mistakes;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose mistake</c>: reads an inquiry with a situation and says in which circumstances an option was a mistake.</summary>
internal sealed class MistakeCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly WorldOptions _worlds = new();
    private readonly WidthOption _width = new();

    private MistakeCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new MistakeCommand(context).Create();

    private Command Create()
    {
        var command = new Command("mistake") { _file, _json };
        _worlds.AddTo(command);
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        return _worlds.Then(parsed, _width, _context, json, (settings, width) =>
            new ReadInquiry(_context).Then(parsed.GetValue(_file)!, json, reading => Find(reading.Inquiry!, settings, json, width)));
    }

    private int Find(Inquiry inquiry, RunSettings settings, bool json, int? width)
    {
        using var progress = ProgressLine.Where(_context);
        var reading = MistakeFinder.Find(inquiry, settings, progress, _context.Surroundings.Stop);
        if (reading.WhyNot is { } why)
        {
            return _context.Refuse(Fault(why), json);
        }

        if (reading.Limit is { } limit)
        {
            return _context.Refuse(_context.CallWords.Limit(limit), json, ExitCode.LimitReached);
        }

        return json
            ? _context.Deliver(MistakeJson.Bytes(reading), json)
            : _context.Deliver(MistakePage.Of(reading, _context.FindingsWording), width);
    }

    private Diagnostic Fault(WhyNoMistakes why) => why switch
    {
        WhyNoMistakes.NoSituation => _context.CallWords.NothingToRegret(),
        WhyNoMistakes.NothingOurs => _context.CallWords.NothingOurs(),
        _ => _context.CallWords.NothingHarmful(),
    };
}
