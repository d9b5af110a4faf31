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
}
