using Suppose.Analysis;
using Suppose.Cli.Commands;

namespace Suppose.Cli.Terminal;

/// <summary>Shows on standard error how far a long run has come; nothing where no person looks, or where it is over soon.</summary>
internal sealed class ProgressLine : IProgress<RunProgress>, IDisposable
{
    private const int Cells = 24;
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan s_enough = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);
    private readonly Lock _lock = new();
    private readonly Surroundings _surroundings;
    private readonly ProgressWords _words;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private TimeSpan _next = s_patience;
    private (int Round, RunStage Stage, int Done) _farthest;
    private TimeSpan _stageBegan;
    private int _stageBeganAt;
    private bool _isShown;

    private ProgressLine(CommandContext context, TimeProvider clock)
    {
        _surroundings = context.Surroundings;
        _words = new ProgressWords(context.Wording);
        _clock = clock;
        _start = clock.GetTimestamp();
    }

    /// <summary>A line where a person looks at standard error; otherwise none.</summary>
    /// <param name="context">Where standard error is.</param>
    /// <param name="clock">The clock; null for the system's.</param>
    public static ProgressLine? Where(CommandContext context, TimeProvider? clock = null) =>
        context.Surroundings.ErrorIsTerminal ? new ProgressLine(context, clock ?? TimeProvider.System) : null;

    private TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    /// <inheritdoc/>
    public void Report(RunProgress value)
    {
        if (Elapsed < _next)
        {
            return;
        }

        lock (_lock)
        {
            // Reports come from several threads: an older one is not shown after a newer one.
            if (Elapsed < _next || Comparer<(int, RunStage, int)>.Default.Compare((value.Round, value.Stage, value.Done), _farthest) < 0)
            {
                return;
            }

            if ((value.Round, value.Stage) != (_farthest.Round, _farthest.Stage) || !_isShown)
            {
                (_stageBegan, _stageBeganAt) = (Elapsed, value.Done);
            }

            _farthest = (value.Round, value.Stage, value.Done);
            _next = Elapsed + s_pause;
            _isShown = true;
            var full = (int)((long)Cells * value.Done / Math.Max(1, value.Total));
            _surroundings.WriteError($"\r{_words.Stage(value.Stage)} [{new string('#', full)}{new string('-', Cells - full)}] {100L * value.Done / Math.Max(1, value.Total)}%{Left(value)}\e[K");
        }
    }

    /// <summary>How long this stage will still take if it goes on as it went; nothing before enough of it is done to say.</summary>
    private string Left(RunProgress value)
    {
        var (took, done) = (Elapsed - _stageBegan, value.Done - _stageBeganAt);
        if (took < s_enough || done * 20L < value.Total || value.Done >= value.Total)
        {
            return "";
        }

        var seconds = took.TotalSeconds * (value.Total - value.Done) / done;
        return " " + (seconds < 90 ? _words.SecondsLeft((int)(Math.Ceiling(seconds / 5) * 5)) : _words.MinutesLeft((int)Math.Ceiling(seconds / 60)));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _next = TimeSpan.MaxValue;
            if (_isShown)
            {
                _surroundings.WriteError("\r\e[K");
                _isShown = false;
            }
        }
    }
}
