using Suppose.Language;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Designs;

public sealed class DesignSearchTests
{
    [Fact]
    public void Beyond_the_bound_the_best_is_sought_step_by_step_and_not_called_proven()
    {
        // Six measures are needed together; with all sets of two tried, only a search comes to them.
        InquiryRun run = Run(File(useful: 6, others: 18, needs: ""), maxMeasures: 2);
        Assert.False(run.Exhaustive);
        Assert.True(run.Feasible > 1 + 24 + (24 * 23 / 2));
        Assert.Equal(["u1", "u2", "u3", "u4", "u5", "u6"], run.Leading!.Measures);
        Assert.Empty(run.Nearest);
        Assert.Equal(1, run.Leading.Holds.All);
    }

    [Fact]
    public void What_a_measure_needs_comes_with_it_and_what_is_excluded_stays_out()
    {
        InquiryRun run = Run(File(useful: 6, others: 18, needs: ", needs: [o1], excludes: [o2]"), maxMeasures: 2);
        Assert.Contains("o1", run.Leading!.Measures);
        Assert.DoesNotContain("o2", run.Leading.Measures);
        Assert.Equal(7, run.Leading.Measures.Length);
    }

    [Fact]
    public void With_no_more_measures_than_can_be_tried_in_all_sets_a_bound_is_kept() =>
        Assert.All(Run(File(useful: 6, others: 2, needs: ""), maxMeasures: 2).Designs, d => Assert.True(d.Measures.Length <= 2));

    [Fact]
    public void The_search_finds_the_same_on_any_number_of_threads()
    {
        Inquiry inquiry = File(useful: 5, others: 17, needs: "");
        Assert.Equal(Run(inquiry, 3, threads: 1).Leading!.Measures, Run(inquiry, 3, threads: 5).Leading!.Measures);
    }

    private static InquiryRun Run(Inquiry inquiry, int maxMeasures, int threads = 0) =>
        InquiryRunner.Run(inquiry, new RunSettings { MaxMeasures = maxMeasures, Threads = threads, Worlds = 64 }, null, TestContext.Current.CancellationToken);

    private static Inquiry File(int useful, int others, string needs)
    {
        IEnumerable<string> measures = Enumerable.Range(1, useful).Select(i => $"  u{i}: {{against: {{p: x0.3, q: x0.35}}, cost: 0.1{(i == 1 ? needs : "")}}}\n")
            .Concat(Enumerable.Range(1, others).Select(i => $"  o{i}: {{against: {{p: x1.01}}, cost: 0.1}}\n"));
        InquiryReading reading = InquiryReader.Read("inquiry: Q\npossibilities: {p: {acts: 0.9}, q: {acts: 0.85}}\nmeasures:\n" + string.Concat(measures));
        Assert.False(reading.HasErrors, string.Join('\n', reading.Diagnostics));
        return reading.Inquiry!;
    }
}
