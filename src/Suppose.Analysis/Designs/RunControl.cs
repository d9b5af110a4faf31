namespace Suppose.Analysis.Designs;

/// <summary>What the parts of a run are told about how to run: threads, whom to tell of progress, when to stop.</summary>
internal sealed class RunControl(int threads, IProgress<RunProgress>? progress, CancellationToken token)
{
    /// <summary>Threads to use, at least 1.</summary>
    public int Threads { get; } = threads > 0 ? threads : Cores();

    /// <summary>Stops the run.</summary>
    public CancellationToken Token => token;

    /// <summary>Threads to use where each needs so much working memory.</summary>
    /// <param name="doubles">Working memory of one thread.</param>
    /// <param name="most">Working memory of all threads together.</param>
    public int ThreadsFor(long doubles, long most) => (int)Math.Clamp(most / Math.Max(1, doubles), 1, Threads);

    /// <summary>Tells how far a stage has come.</summary>
    public void Report(RunStage stage, int done, int total) => progress?.Report(new RunProgress(stage, done, Math.Max(1, total)));

#pragma warning disable RS0030 // How many threads there are changes how long a run takes, and no result.
    private static int Cores() => Environment.ProcessorCount;
#pragma warning restore RS0030
}
