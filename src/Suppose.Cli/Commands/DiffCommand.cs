using System.CommandLine;
using Suppose.Analysis;
using Suppose.Analysis.Comparing;
using Suppose.Cli.Terminal;
using Suppose.Findings.Comparing;
using Suppose.Findings.Json;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose diff</c>: which conclusions changed between two versions of a file, and which judgement did it.</summary>
internal sealed class DiffCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string> _before = new("OLD");
    private readonly Argument<string> _after = new("NEW");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly WorldOptions _worlds = new();
    private readonly WidthOption _width = new();

    private DiffCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new DiffCommand(context).Create();

    private Command Create()
    {
        var command = new Command("diff") { _before, _after, _json };
        _worlds.AddTo(command);
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        return _worlds.Then(parsed, _width, _context, json, (settings, width) =>
            new ReadInquiry(_context).Then(parsed.GetValue(_before)!, json, before =>
                new ReadInquiry(_context).Then(parsed.GetValue(_after)!, json, after => Compare(before.Inquiry!, after.Inquiry!, settings, json, width))));
    }

    private int Compare(Inquiry before, Inquiry after, RunSettings settings, bool json, int? width)
    {
        if (before.Actor is { Us: true } || after.Actor is { Us: true })
        {
            return _context.Refuse(_context.CallWords.ActorIsUs("diff"), json);
        }

        using var progress = ProgressLine.Where(_context);
        var comparison = RunComparer.Compare(before, after, settings, progress, _context.Surroundings.Stop);
        if ((comparison.Before.Limit ?? comparison.After.Limit) is { } limit)
        {
            return _context.Refuse(_context.CallWords.Limit(limit), json, ExitCode.LimitReached);
        }

        return json
            ? _context.Deliver(ComparisonJson.Bytes(comparison), json)
            : _context.Deliver(ComparisonPage.Of(comparison, _context.FindingsWording), width);
    }
}
