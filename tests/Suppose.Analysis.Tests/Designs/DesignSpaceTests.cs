using Suppose.Analysis.Designs;
using Suppose.Analysis.Tests.Rated;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Designs;

public sealed class DesignSpaceTests
{
    private static Inquiry Inquiry(int measures) => new()
    {
        Title = "Many measures",
        Lexicon = "icd203",
        Possibilities = [new Possibility { Id = "p", Acts = new RatedNumber(0.5, 0.5).Judge("acts", JudgementKind.Chance) }],
        Measures = [.. Enumerable.Range(0, measures).Select(m => new Measure { Id = $"m{m}" })],
    };

    [Fact]
    public void Beyond_twenty_measures_a_bound_is_needed_and_the_run_says_so()
    {
        InquiryRun run = InquiryRunner.Run(Inquiry(21), new RunSettings());
        Assert.Equal(new RunLimit(RunLimitKind.NeedsMaxMeasures, 21, 20), run.Limit);
        Assert.Empty(run.Designs);
        Assert.Null(run.Leading);
    }

    [Fact]
    public void With_a_bound_all_designs_up_to_it_are_looked_at_and_nothing_is_called_proven()
    {
        InquiryRun run = InquiryRunner.Run(Inquiry(21), new RunSettings { MaxMeasures = 2 });
        Assert.Null(run.Limit);
        Assert.Equal(1 + 21 + 210, run.Feasible);
        Assert.False(run.Exhaustive);
        Assert.True(InquiryRunner.Run(Inquiry(5), new RunSettings { MaxMeasures = 5 }).Exhaustive);
    }

    [Fact]
    public void A_bound_that_leaves_no_feasible_design_out_is_exhaustive_all_the_same()
    {
        Inquiry inquiry = Inquiry(3);
        Measure first = inquiry.Measures[0] with { Excludes = ["m1", "m2"] };
        inquiry = inquiry with { Measures = [first, inquiry.Measures[1] with { Excludes = ["m2"] }, inquiry.Measures[2]] };
        InquiryRun run = InquiryRunner.Run(inquiry, new RunSettings { MaxMeasures = 1 });
        Assert.Equal(4, run.Feasible);
        Assert.True(run.Exhaustive);
    }

    [Fact]
    public void Too_many_designs_or_measures_are_named_cases()
    {
        Assert.Equal(RunLimitKind.TooManyDesigns, InquiryRunner.Run(Inquiry(40), new RunSettings { MaxMeasures = 20 }).Limit!.Kind);
        Assert.Equal(RunLimitKind.TooManyMeasures, InquiryRunner.Run(Inquiry(65), new RunSettings { MaxMeasures = 1 }).Limit!.Kind);
    }

    [Fact]
    public void Beyond_256_designs_only_some_are_listed_and_those_asked_for_are_among_them()
    {
        InquiryRun run = InquiryRunner.Run(Inquiry(9), new RunSettings { Asked = [["m8", "m1"], ["M3", "m4", "m5"]] });
        Assert.Equal(512, run.Feasible);
        Assert.Contains(run.Designs, d => d.Measures.SequenceEqual(["m1", "m8"]));
        Assert.Contains(run.Designs, d => d.Measures.SequenceEqual(["m3", "m4", "m5"]));
        Assert.Equal(9, run.Designs.Count(d => d.Measures.Length == 1));
        Assert.True(run.Designs.Length < 512);
    }

    [Fact]
    public void Designs_come_by_size_and_then_by_the_order_of_the_file()
    {
        InquiryRun run = InquiryRunner.Run(Inquiry(4), new RunSettings());
        Assert.Equal(
            ["", "m0", "m1", "m2", "m3", "m0 m1", "m0 m2", "m0 m3", "m1 m2", "m1 m3", "m2 m3", "m0 m1 m2", "m0 m1 m3", "m0 m2 m3", "m1 m2 m3", "m0 m1 m2 m3"],
            run.Designs.Select(d => string.Join(' ', d.Measures)));
    }

    [Fact]
    public void Settings_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => InquiryRunner.Run(Inquiry(1), new RunSettings { Worlds = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => InquiryRunner.Run(Inquiry(1), new RunSettings { MaxMeasures = 0 }));
        Assert.Throws<ArgumentException>(() => InquiryRunner.Run(Inquiry(1) with { Possibilities = [] }, new RunSettings()));
    }
}
