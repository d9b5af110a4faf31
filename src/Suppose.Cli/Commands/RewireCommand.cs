using System.CommandLine;
using Suppose.Analysis.Rewiring;
using Suppose.Cli.Terminal;
using Suppose.Findings.Json;
using Suppose.Language;
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
    private readonly Option<string> _least = new("--least") { Arity = ArgumentArity.ExactlyOne };

    private RewireCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new RewireCommand(context).Create();

    private Command Create()
    {
        var command = new Command("rewire") { _file, _json, _worlds.Option, _seed.Option, _threads.Option, _least, _newWays.Option };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var json = parsed.GetValue(_json);
        var settings = Settings(parsed, ref fault);
        return fault is not null
            ? _context.Refuse(fault, json)
            : new ReadDesire(_context).Then(parsed.GetValue(_file)!, json, reading => Rewire(reading.Desire!, settings, json));
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
            fault ??= _context.CallWords.NoneOf("--least", written, NearMiss.Of(written, s_least.Select(l => l.Name)), string.Join(", ", s_least.Select(l => "`" + l.Name + "`")));
            return null;
        }

        return s_least[found].Of;
    }

    private int Rewire(Desire desire, RewireSettings settings, bool json)
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
        return _context.Deliver(RewireJson.Bytes(run), json, exitCode);
    }
}
