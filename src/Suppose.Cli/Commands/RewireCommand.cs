using System.CommandLine;
using Suppose.Analysis.Rewiring;
using Suppose.Cli.Terminal;
using Suppose.Findings.Json;
using Suppose.Findings.Rewiring;
using Suppose.Language;
using Suppose.Language.Desires;
using Suppose.Model.Desires;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose rewire</c>: reads a desire and looks for another tree from the same roots.</summary>
internal sealed class RewireCommand
{
    private const int MostWorlds = 1 << 20;
    private static readonly (string Name, LeastOf Of)[] s_least = [("effort", LeastOf.Effort), ("change", LeastOf.Change)];
    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly NumberOption _worlds = new("--worlds", 1, MostWorlds);
    private readonly NumberOption _seed = new("--seed", 0, long.MaxValue);
    private readonly NumberOption _threads = new("--threads", 1, 1024);
    private readonly NumberOption _newWays = new("--new-ways", 0, 5000);
    private readonly WidthOption _width = new();
    private readonly Option<bool> _dot = new("--dot") { Arity = ArgumentArity.Zero };
    private readonly Option<bool> _yaml = new("--yaml") { Arity = ArgumentArity.Zero };
    private readonly Option<bool> _redact = new("--redact") { Arity = ArgumentArity.Zero };
    private readonly Option<string> _least = new("--least") { Arity = ArgumentArity.ExactlyOne };

    private RewireCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new RewireCommand(context).Create();

    private Command Create()
    {
        var command = new Command("rewire") { _file, _json, _worlds.Option, _seed.Option, _threads.Option, _least, _newWays.Option, _width.Option, _dot, _yaml, _redact };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var json = parsed.GetValue(_json);
        var settings = Settings(parsed, ref fault);
        var width = _width.Value(parsed, _context.CallWords, ref fault);
        return fault is not null
            ? _context.Refuse(fault, json)
            : new ReadDesire(_context).Then(parsed.GetValue(_file)!, "suppose.rewire", json, reading => parsed.GetValue(_yaml)
                ? _context.Deliver(DesireWriter.Yaml(reading.Desire!))
                : Rewire(parsed, reading.Desire!, settings, json, width));
    }

    private RewireSettings Settings(ParseResult parsed, ref Diagnostic? fault)
    {
        var words = _context.CallWords;
        var usual = new RewireSettings();
        return usual with
        {
            Worlds = (int)(_worlds.Value(parsed, words, ref fault) ?? usual.Worlds),
            Seed = (ulong)(_seed.Value(parsed, words, ref fault) ?? (long)usual.Seed),
            Threads = (int)(_threads.Value(parsed, words, ref fault) ?? usual.Threads),
            NewWays = (int?)_newWays.Value(parsed, words, ref fault),
            Least = Least(parsed.GetValue(_least), ref fault),
        };
    }

    private LeastOf? Least(string? written, ref Diagnostic? fault)
    {
        if (written is null)
        {
            return null;
        }

        var found = Array.FindIndex(s_least, l => string.Equals(l.Name, written, StringComparison.OrdinalIgnoreCase));
        if (found < 0)
        {
            fault ??= _context.CallWords.NoneOf("--least", written, NearMiss.Of(written, s_least.Select(l => l.Name)), AskedName.Listed(s_least.Select(l => l.Name)));
            return null;
        }

        return s_least[found].Of;
    }

    private int Rewire(ParseResult parsed, Desire desire, RewireSettings settings, bool json, int? width)
    {
        if (settings.Least is not null && desire.Aims.IsEmpty)
        {
            return _context.Refuse(_context.CallWords.LeastNeedsAim(), json);
        }

        RewireRun run;
        using (var progress = ProgressLine.Where(_context))
        {
            run = DesireRunner.Run(desire, settings, progress, _context.Surroundings.Stop);
        }

        var exitCode = run.Limit is { } limit ? _context.Refuse(_context.CallWords.RewireLimit(limit), json, ExitCode.LimitReached) : ExitCode.Done;
        var shown = parsed.GetValue(_redact) ? RewireRedaction.Of(run, _context.FindingsWording) : run;
        if (json)
        {
            return _context.Deliver(RewireJson.Bytes(shown), json, exitCode);
        }

        return _context.Deliver(parsed.GetValue(_dot) ? RewireDot.Of(shown, _context.FindingsWording) : Page(shown, width), json, exitCode);
    }

    private string Page(RewireRun run, int? width) => _context.Text(RewirePage.Of(run, _context.FindingsWording), width);
}
