using System.Collections.Immutable;
using System.CommandLine;

using Suppose.Analysis;
using Suppose.Cli.Requirements;
using Suppose.Cli.Terminal;
using Suppose.Findings.Json;
using Suppose.Findings.Runs;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose run</c>: reads an inquiry, runs it and shows what was found.</summary>
internal sealed class RunCommand
{
    private const string LinearPool = "linear";
    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly WorldOptions _worlds = new();
    private readonly WidthOption _width = new();
    private readonly Option<bool> _weigh = new("--weigh") { Arity = ArgumentArity.Zero };
    private readonly Option<string[]> _ratings = new("--ratings") { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _pool = new("--pool") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string[]> _design = new("--design") { Arity = ArgumentArity.OneOrMore };

    private readonly Option<string[]> _require = new("--require") { Arity = ArgumentArity.OneOrMore };

    private RunCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new RunCommand(context).Create();

    private Command Create()
    {
        var command = new Command("run") { _file, _json };
        _worlds.AddTo(command);
        command.Add(_weigh);
        command.Add(_design);
        command.Add(_ratings);
        command.Add(_pool);
        command.Add(_require);
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var json = parsed.GetValue(_json);
        var settings = _worlds.Settings(parsed, _context.CallWords, ref fault) with { Weigh = parsed.GetValue(_weigh) };
        var width = _width.Value(parsed, _context.CallWords, ref fault);
        fault ??= UnknownPool(parsed.GetValue(_pool)) ?? Misplaced(parsed);
        if (fault is not null)
        {
            return _context.Refuse(fault, json);
        }

        var path = parsed.GetValue(_file)!;
        return new ReadInquiry(_context).Then(path, json, reading => Run(parsed, reading, settings, json, width));
    }

    /// <summary>There is one way to pool ratings, and it has to be asked for by name.</summary>
    private Diagnostic? UnknownPool(string? written) => written is null || string.Equals(written, LinearPool, StringComparison.OrdinalIgnoreCase)
        ? null
        : _context.CallWords.NoneOf("--pool", written, NearMiss.Of(written, [LinearPool]), "`" + LinearPool + "`");

    /// <summary>An option that would be passed over in silence beside ratings, or without them.</summary>
    private Diagnostic? Misplaced(ParseResult parsed)
    {
        var rated = parsed.GetValue(_ratings) is { Length: > 0 };
        return !rated && parsed.GetValue(_pool) is not null ? _context.CallWords.NeedsRatings("--pool")
            : rated && parsed.GetValue(_weigh) ? _context.CallWords.NotWithRatings("--weigh")
            : rated && parsed.GetValue(_require) is { Length: > 0 } ? _context.CallWords.NotWithRatings("--require")
            : null;
    }

    private int Run(ParseResult parsed, InquiryReading reading, RunSettings settings, bool json, int? width)
    {
        var inquiry = reading.Inquiry!;
        if (inquiry.Actor is { Us: true })
        {
            return _context.Refuse(_context.CallWords.ActorIsUs("run"), json);
        }

        var asked = new AskedDesigns(inquiry, _context.CallWords);
        if (asked.Read(parsed.GetValue(_design) ?? []) is { } fault)
        {
            return _context.Refuse(fault, json);
        }

        if (parsed.GetValue(_ratings) is { Length: > 0 } ratings)
        {
            return new GroupRuns(_context, json, parsed.GetValue(_pool) is not null).Run(reading, ratings, settings with { Asked = asked.Designs }, width);
        }

        var required = new RequirementReader(inquiry, new RequireWords(_context.Wording));
        if (required.Read(parsed.GetValue(_require) ?? []) is { } unclear)
        {
            return _context.Refuse(unclear, json);
        }

        if (RunWithProgress(inquiry, settings with { Asked = asked.Designs, Breaks = json }) is not { } run)
        {
            return _context.Refuse(_context.CallWords.NothingKnown(), json, ExitCode.Interrupted);
        }

        if (run.StoppedBefore is not null)
        {
            return json ? _context.Deliver(RunJson.Bytes(run), json, ExitCode.Interrupted) : _context.Deliver(Page(run, asked.Designs, width), exitCode: ExitCode.Interrupted);
        }

        if (run.Limit is { } limit)
        {
            return Stop(run, limit, json);
        }

        var exitCode = json ? _context.Deliver(RunJson.Bytes(run), json) : _context.Deliver(Page(run, asked.Designs, width));
        return exitCode == ExitCode.Done && required.WhatIsNot(run) is { IsEmpty: false } unmet ? NotAsRequired(unmet, json) : exitCode;
    }

    private int NotAsRequired(ImmutableArray<Diagnostic> unmet, bool json)
    {
        _context.SayWrong("", "", unmet, json);
        return ExitCode.NotAsRequired;
    }

    /// <summary>Runs it; where it is stopped, what is known by then counts. Null where that is nothing.</summary>
    private InquiryRun? RunWithProgress(Inquiry inquiry, RunSettings settings)
    {
        using var progress = ProgressLine.Where(_context);
        InquiryRun? known = null;
        var stop = _context.Surroundings.Stop;
        try
        {
            return EnoughWorlds.Run(inquiry, settings, run => known = run, progress, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return known is null ? null : known with { StoppedBefore = Math.Max(settings.Worlds, known.Worlds * 4) };
        }
    }

    private string Page(InquiryRun run, ImmutableArray<ImmutableArray<string>> asked, int? width) =>
        _context.Text(RunPage.Of(run, asked, _context.FindingsWording), width);

    /// <summary>Says which limit was reached; other programs find it in the result as well.</summary>
    private int Stop(InquiryRun run, RunLimit limit, bool json)
    {
        var exitCode = _context.Refuse(_context.CallWords.Limit(limit), json, ExitCode.LimitReached);
        return json ? _context.Deliver(RunJson.Bytes(run), json, exitCode) : exitCode;
    }
}
