using System.Collections.Immutable;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Rated;

public class EnoughWorldsTests
{
    /// The act is uniform on 0-100%, so that the design without measures holds in just the share that the tolerance names.
    private static Inquiry Holding(string tolerance) => Read($$$$"""
        inquiry: Q
        tolerance: {{{{tolerance}}}}
        possibilities: {p: {acts: 0-100%}}
        measures: {m: {against: {p: x0.5}}}
        """);

    [Fact]
    public void Where_the_usual_number_decides_there_are_no_more()
    {
        InquiryRun run = EnoughWorlds.Run(Holding("50%"), new RunSettings { GoUp = true }, null, null, Token);
        Assert.Equal(4096, run.Worlds);
        Assert.Empty(run.Errors.Undecided);
    }

    [Fact]
    public void A_share_near_a_boundary_is_tried_in_more_worlds_until_it_is_decided()
    {
        // .953 lies within what 4,096 and 16,384 worlds may be off, and not within what 65,536 may be.
        List<int> known = [];
        InquiryRun run = EnoughWorlds.Run(Holding("95.3%"), new RunSettings { GoUp = true }, r => known.Add(r.Worlds), null, Token);
        Assert.Equal(65536, run.Worlds);
        Assert.Equal([4096, 16384], known);
        Assert.Empty(run.Errors.Undecided);
        Assert.Equal(0.953, run.Designs[0].Holds.All, 1e-3);
    }

    [Fact]
    public void A_share_on_the_boundary_is_said_to_be_undecided_and_not_sought_without_end()
    {
        InquiryRun run = EnoughWorlds.Run(Holding("95%"), new RunSettings { GoUp = true }, null, null, Token);
        Assert.Equal(EnoughWorlds.MostWorlds, run.Worlds);
        Assert.Contains(run.Errors.Undecided, s => s.Measures.IsEmpty && s.Possibility == "p");
    }

    [Fact]
    public void Asked_for_a_number_it_keeps_to_it_and_says_what_is_undecided()
    {
        InquiryRun run = EnoughWorlds.Run(Holding("95.3%"), new RunSettings { Worlds = 1000 }, null, null, Token);
        Assert.Equal(1000, run.Worlds);
        Assert.NotEmpty(run.Errors.Undecided);
    }

    [Fact]
    public void A_certain_file_has_no_errors()
    {
        InquiryRun run = EnoughWorlds.Run(Read("inquiry: Q\npossibilities: {p: {acts: 0.5}}\n"), new RunSettings { GoUp = true }, null, null, Token);
        Assert.Equal(1, run.Worlds);
        Assert.Empty(run.Errors.Shares);
        Assert.Equal(0, run.Errors.Largest);
    }

    [Fact]
    public void The_same_file_goes_up_alike_on_any_number_of_threads()
    {
        InquiryRun one = EnoughWorlds.Run(Holding("95.3%"), new RunSettings { Threads = 1, GoUp = true }, null, null, Token);
        InquiryRun seven = EnoughWorlds.Run(Holding("95.3%"), new RunSettings { Threads = 7, GoUp = true }, null, null, Token);
        Assert.Equal(one.Worlds, seven.Worlds);
        Assert.Equal(one.Errors.Shares.Select(s => (s.Share, s.Low, s.High)), seven.Errors.Shares.Select(s => (s.Share, s.Low, s.High)));
    }

    [Fact]
    public void Limits_hold_the_true_share()
    {
        foreach (int worlds in (int[])[64, 256, 1024])
        {
            InquiryRun run = InquiryRunner.Run(Holding("30%"), new RunSettings { Worlds = worlds }, null, Token);
            ReportedShare share = run.Errors.Shares.Single(s => s.Measures.IsEmpty && s.Possibility is null);
            Assert.InRange(0.3, share.Low, share.High);
            Assert.Equal(Math.Max(share.Share - share.Low, share.High - share.Share), share.Error);
            Assert.True(run.Errors.Largest >= share.Error);
        }
    }

    [Fact]
    public void A_long_run_that_is_stopped_has_told_what_is_known()
    {
        string measures = string.Concat(Enumerable.Range(1, 17).Select(i => $"  m{i}: {{against: {{p: less likely}}, stands: likely}}\n"));
        Inquiry inquiry = Read("inquiry: Q\npossibilities: {p: {acts: likely}, q: {acts: unlikely}}\nmeasures:\n" + measures);
        using CancellationTokenSource stop = new();
        InquiryRun? known = null;
        Assert.ThrowsAny<OperationCanceledException>(() => EnoughWorlds.Run(inquiry, new RunSettings { GoUp = true }, Keep, null, stop.Token));
        Assert.Equal(256, known!.Worlds);
        Assert.False(known.FlipsSought);

        void Keep(InquiryRun run)
        {
            known = run;
            stop.Cancel();
        }
    }

    [Fact]
    public void A_round_is_told_apart_from_the_one_before()
    {
        Rounds rounds = new();
        EnoughWorlds.Run(Holding("95.3%"), new RunSettings { GoUp = true }, null, rounds, Token);
        Assert.Equal([0, 1, 2], rounds.Seen);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Inquiry Read(string text) => InquiryReader.Read(text).Inquiry!;

    private sealed class Rounds : IProgress<RunProgress>
    {
        public ImmutableSortedSet<int> Seen { get; private set; } = [];

        public void Report(RunProgress value)
        {
            lock (this)
            {
                Seen = Seen.Add(value.Round);
            }
        }
    }
}
