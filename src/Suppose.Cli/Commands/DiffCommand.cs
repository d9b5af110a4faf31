using System.CommandLine;
using Suppose.Analysis;
using Suppose.Analysis.Comparing;
using Suppose.Findings.Comparing;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose diff</c>: which conclusions changed between two versions of a file, and which judgement did it.</summary>
internal sealed class DiffCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string> _before = new("OLD");
    private readonly Argument<string> _after = new("NEW");
    private readonly WorldOptions _worlds = new();
    private readonly WidthOption _width = new();

    private DiffCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new DiffCommand(context).Create();

    private Command Create()
    {
        var command = new Command("diff") { _before, _after };
        _worlds.AddTo(command);
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var settings = _worlds.Settings(parsed, _context.CallWords, ref fault);
        var width = _width.Value(parsed, _context.CallWords, ref fault);
        return fault is not null
            ? _context.Refuse(fault, json: false)
            : new ReadInquiry(_context).Then(parsed.GetValue(_before)!, json: false, before =>
                new ReadInquiry(_context).Then(parsed.GetValue(_after)!, json: false, after => Compare(before.Inquiry!, after.Inquiry!, settings, width)));
    }

    private int Compare(Inquiry before, Inquiry after, RunSettings settings, int? width)
    {
        if (before.Actor is { Us: true } || after.Actor is { Us: true })
        {
            return _context.Refuse(_context.CallWords.ActorIsUs("diff"), json: false);
        }

        var comparison = RunComparer.Compare(before, after, settings, _context.Surroundings.Stop);
        return (comparison.Before.Limit ?? comparison.After.Limit) is { } limit
            ? _context.Refuse(_context.CallWords.Limit(limit), json: false, ExitCode.LimitReached)
            : _context.Deliver(ComparisonPage.Of(comparison, _context.FindingsWording), width);
    }
}
