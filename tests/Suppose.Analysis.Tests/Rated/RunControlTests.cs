using Suppose.Model;

namespace Suppose.Analysis.Tests.Rated;

public sealed class RunControlTests
{
    [Theory]
    [InlineData(RunStage.Designs)]
    [InlineData(RunStage.Listing)]
    [InlineData(RunStage.Flips)]
    public void A_run_that_is_stopped_in_the_middle_stops(RunStage stage)
    {
        RatedSpec spec = LargerInquiry.Of(9, 4, 2000, true, 4);
        using CancellationTokenSource stop = new();
        Told progress = new(told =>
        {
            if (told.Stage == stage)
            {
                stop.Cancel();
            }
        });
        Assert.ThrowsAny<OperationCanceledException>(() => InquiryRunner.Run(spec.ToInquiry(), spec.Settings with { Threads = 2 }, progress, stop.Token));
    }

    [Fact]
    public void Progress_is_told_by_stages_and_never_passes_its_total()
    {
        List<RunProgress> told = [];
        Told progress = new(one =>
        {
            lock (told)
            {
                told.Add(one);
            }
        });
        Inquiry inquiry = LargerInquiry.Of(6, 3, 500, true, 2).ToInquiry();
        InquiryRunner.Run(inquiry, new RunSettings { Worlds = 500, Threads = 2 }, progress);
        Assert.All(told, one => Assert.InRange(one.Done, 0, one.Total));
        Assert.Equal([RunStage.Worlds, RunStage.Designs, RunStage.Listing, RunStage.Lessons, RunStage.Flips], told.Select(one => one.Stage).Distinct().Order());
    }

    private sealed class Told(Action<RunProgress> tell) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => tell(value);
    }
}
