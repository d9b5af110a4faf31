using System.CommandLine;

using Suppose.Analysis;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>The options that say how worlds are drawn and gone over, for the commands that need no others.</summary>
internal sealed class WorldOptions
{
    private const int MostWorlds = 1 << 20;
    private readonly NumberOption _worlds = new("--worlds", 1, MostWorlds);
    private readonly NumberOption _seed = new("--seed", 0, long.MaxValue);
    private readonly NumberOption _threads = new("--threads", 1, 1024);
    private readonly NumberOption _maxMeasures = new("--max-measures", 1, 1000);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_worlds.Option);
        command.Add(_seed.Option);
        command.Add(_threads.Option);
        command.Add(_maxMeasures.Option);
    }

    /// <summary>The settings of a call.</summary>
    public RunSettings Settings(ParseResult parsed, CallWords words, ref Diagnostic? fault)
    {
        var usual = new RunSettings();
        return usual with
        {
            Worlds = (int)(_worlds.Value(parsed, words, ref fault) ?? usual.Worlds),
            Seed = (ulong)(_seed.Value(parsed, words, ref fault) ?? (long)usual.Seed),
            Threads = (int)(_threads.Value(parsed, words, ref fault) ?? usual.Threads),
            GoUp = parsed.GetValue(_worlds.Option) is null,
            MaxMeasures = (int?)_maxMeasures.Value(parsed, words, ref fault),
        };
    }

    /// <summary>Goes on with the settings of a call and its width, and ends the command where one of them is wrong.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="width">The command's option for the width.</param>
    /// <param name="context">Where the command runs.</param>
    /// <param name="json">Whether other programs are to read what is wrong.</param>
    /// <param name="goOn">What to do with them.</param>
    /// <returns>The exit code.</returns>
    public int Then(ParseResult parsed, WidthOption width, CommandContext context, bool json, Func<RunSettings, int?, int> goOn)
    {
        Diagnostic? fault = null;
        var settings = Settings(parsed, context.CallWords, ref fault);
        var cells = width.Value(parsed, context.CallWords, ref fault);
        return fault is null ? goOn(settings, cells) : context.Refuse(fault, json);
    }
}
