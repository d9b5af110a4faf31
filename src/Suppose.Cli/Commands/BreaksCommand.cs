using System.Collections.Immutable;
using System.CommandLine;

using Suppose.Analysis;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Cli.Files;
using Suppose.Cli.Terminal;
using Suppose.Exchange.Worlds;
using Suppose.Findings;
using Suppose.Findings.Breaks;
using Suppose.Findings.Json;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose breaks</c>: says where a set of measures breaks, what that hangs on and how robust it is; or in which cases of an imported table an outcome is met.</summary>
internal sealed class BreaksCommand
{
    private const string Parquet = ".parquet";
    private readonly CommandContext _context;
    private readonly TableBreaks _tables;
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string> _design = new("--design") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> _worldsOut = new("--worlds-out") { Arity = ArgumentArity.ExactlyOne };
    private readonly ShareOption _peel = new("--peel", 0.5);
    private readonly ShareOption _paste = new("--paste", 0.5);
    private readonly ShareOption _mass = new("--mass", 1);
    private readonly WorldOptions _worlds = new();
    private readonly WidthOption _width = new();

    private BreaksCommand(CommandContext context)
    {
        _context = context;
        _tables = new TableBreaks(context);
    }

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new BreaksCommand(context).Create();

    private Command Create()
    {
        var command = new Command("breaks") { _file, _design, _json };
        _tables.AddTo(command);
        _worlds.AddTo(command);
        command.Add(_peel.Option);
        command.Add(_paste.Option);
        command.Add(_mass.Option);
        command.Add(_worldsOut);
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var json = parsed.GetValue(_json);
        var words = _context.CallWords;
        var settings = new BreakSettings { Run = _worlds.Settings(parsed, words, ref fault), Boxes = Boxes(parsed, words, ref fault) };
        var width = _width.Value(parsed, words, ref fault);
        var path = parsed.GetValue(_file);
        fault ??= parsed.GetValue(_worldsOut) is { } worldsOut ? Misnamed(worldsOut) : null;
        fault ??= _tables.Clash(parsed, path, parsed.GetValue(_design) is not null || parsed.GetValue(_worldsOut) is not null);
        if (fault is not null)
        {
            return _context.Refuse(fault, json);
        }

        return path is null
            ? _tables.Run(parsed, settings.Boxes, json, width)
            : new ReadInquiry(_context).Then(path, json, reading => Run(parsed, reading.Inquiry!, settings, json, width));
    }

    /// <summary>Why the worlds can't be written to a file, said before they are worked out.</summary>
    private Diagnostic? Misnamed(string path) =>
        new NewFile(_context.FileWords).Before(path)
        ?? (path.EndsWith(Parquet, StringComparison.OrdinalIgnoreCase) ? null : _context.CallWords.NotParquet(path, Path.ChangeExtension(path, Parquet)));

    private PrimSettings Boxes(ParseResult parsed, CallWords words, ref Diagnostic? fault)
    {
        var usual = new PrimSettings();
        return usual with
        {
            Peel = _peel.Value(parsed, usual.Peel, words, ref fault),
            Paste = _paste.Value(parsed, usual.Paste, words, ref fault),
            LeastMass = _mass.Value(parsed, usual.LeastMass, words, ref fault),
        };
    }

    private int Run(ParseResult parsed, Inquiry inquiry, BreakSettings settings, bool json, int? width)
    {
        if (inquiry.Actor is { Us: true })
        {
            return _context.Refuse(_context.CallWords.ActorIsUs("breaks"), json);
        }

        ImmutableArray<string>? design = null;
        if (parsed.GetValue(_design) is { } written)
        {
            var asked = new AskedDesigns(inquiry, _context.CallWords);
            if (asked.Read([written]) is { } fault)
            {
                return _context.Refuse(fault, json);
            }

            design = asked.Designs[0];
        }

        BreakRun run;
        using (var progress = ProgressLine.Where(_context))
        {
            run = BreakRunner.Run(inquiry, settings with { Design = design }, progress, _context.Surroundings.Stop);
        }

        return run.Limit is { } limit ? Stop(run, limit, json) : Deliver(run, parsed.GetValue(_worldsOut), json, width);
    }

    private int Stop(BreakRun run, RunLimit limit, bool json)
    {
        var exitCode = _context.Refuse(_context.CallWords.Limit(limit), json, ExitCode.LimitReached);
        return json ? _context.Deliver(BreaksJson.Bytes(run), json, exitCode) : exitCode;
    }

    private int Deliver(BreakRun run, string? worldsOut, bool json, int? width)
    {
        if (worldsOut is not null && new NewFile(_context.FileWords).Write(worldsOut, WorldsParquet.Bytes(run.Record!)) is { } fault)
        {
            return _context.Refuse(fault, json);
        }

        return json
            ? _context.Deliver(BreaksJson.Bytes(run), json)
            : _context.Deliver(BreaksPage.Of(run, worldsOut, _context.FindingsWording), width);
    }
}
