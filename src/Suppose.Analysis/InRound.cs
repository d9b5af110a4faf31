namespace Suppose.Analysis;

/// <summary>Tells of progress as of one of several runs.</summary>
/// <param name="progress">Who is told.</param>
/// <param name="round">Which of the runs it is, from 0.</param>
internal sealed class InRound(IProgress<RunProgress> progress, int round) : IProgress<RunProgress>
{
    /// <inheritdoc/>
    public void Report(RunProgress value) => progress.Report(value with { Round = round });
}
