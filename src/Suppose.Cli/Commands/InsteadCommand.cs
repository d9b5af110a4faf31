using System.CommandLine;
using Suppose.Analysis;
using Suppose.Analysis.Alternatives;
using Suppose.Cli.Terminal;
using Suppose.Findings.Alternatives;
using Suppose.Findings.Json;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose instead</c>: reads an inquiry with a situation and says what stood in the way of something less destructive.</summary>
internal sealed class InsteadCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string> _possibility = new("--possibility") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> _option = new("--option") { Arity = ArgumentArity.ExactlyOne };
    private readonly WorldOptions _worlds = new();
    private readonly WidthOption _width = new();

    private InsteadCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new InsteadCommand(context).Create();

    private Command Create()
    {
        var command = new Command("instead") { _file, _possibility, _option, _json };
        _worlds.AddTo(command);
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        return _worlds.Then(parsed, _width, _context, json, (settings, width) =>
            new ReadInquiry(_context).Then(parsed.GetValue(_file)!, json, reading => Find(parsed, reading.Inquiry!, settings, json, width)));
    }

    private int Find(ParseResult parsed, Inquiry inquiry, RunSettings settings, bool json, int? width)
    {
        Diagnostic? fault = null;
        var words = _context.CallWords;
        var possibility = AskedName.Of(parsed.GetValue(_possibility), [.. inquiry.Possibilities.Select(p => p.Id)], words.UnknownPossibility, ref fault);
        var option = AskedName.Of(parsed.GetValue(_option), [.. inquiry.Options.Select(o => o.Id)], words.UnknownChoice, ref fault);
        if (inquiry.IsRated || fault is not null)
        {
            return _context.Refuse(inquiry.IsRated ? words.NothingInstead() : fault!, json);
        }

        using var progress = ProgressLine.Where(_context);
        var reading = AlternativeFinder.Find(inquiry, settings, progress, _context.Surroundings.Stop);
        if (WhyNot(reading, possibility) is { } why)
        {
            return _context.Refuse(why, json, reading.Limit is null ? ExitCode.CallIsWrong : ExitCode.LimitReached);
        }

        var asked = new AskedAlternatives(possibility, option);
        return json
            ? _context.Deliver(AlternativesJson.Bytes(reading, asked), json)
            : _context.Deliver(AlternativesPage.Of(reading, asked, _context.FindingsWording), width);
    }

    private Diagnostic? WhyNot(AlternativesReading reading, string? possibility)
    {
        var words = _context.CallWords;
        if (reading.Limit is { } limit)
        {
            return words.Limit(limit);
        }

        if (reading.WhyNot is WhyNoWays.NoSituation or WhyNoWays.NothingHarmful)
        {
            return reading.WhyNot is WhyNoWays.NoSituation ? words.NothingInstead() : words.NothingHarmful();
        }

        var tempted = reading.Possibilities.Select(p => p.Possibility).ToArray();
        return possibility is not null && tempted.Length > 0 && !tempted.Contains(possibility) ? words.NotTempted(possibility, AskedName.Listed(tempted)) : null;
    }
}
