using System.Collections.Concurrent;
using Suppose.Analysis;

namespace Suppose.Cli.Tests;

/// Notes what is told of progress.
internal sealed class Noted : IProgress<RunProgress>
{
    public ConcurrentQueue<RunProgress> All { get; } = [];

    public void Report(RunProgress value) => All.Enqueue(value);

    /// That one stage was told of, up to its end, and never beyond.
    public void AssertWentThrough(RunStage stage)
    {
        Assert.All(All, one => Assert.Equal(stage, one.Stage));
        Assert.All(All, one => Assert.InRange(one.Done, 0, one.Total));
        Assert.Contains(All, one => one.Done == one.Total);
        Assert.True(All.Select(one => one.Done).Distinct().Count() > 2);
    }
}
