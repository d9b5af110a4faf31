using Suppose.Analysis.Choice.Explaining;
using Suppose.Analysis.Lessons;
using Suppose.Analysis.Tests.Worked;
using Suppose.Language;

namespace Suppose.Analysis.Tests.Situations;

public class StandingLessonTests
{
    [Fact]
    public void It_takes_two_with_different_upholders_where_no_single_measure_holds()
    {
        InquiryRun run = Run("stands");
        StandingLesson ambition = run.Standing.Single(l => l.Possibility == "ambition");
        Assert.Equal(2, ambition.Fewest);
        Assert.True(ambition.DifferentUpholders);
        Assert.Equal(["court", "second key"], Assert.Single(ambition.Sets));
        Assert.Equal(1, run.Standing.Single(l => l.Possibility == "fear").Fewest);
        Assert.Equal(0, run.Standing.Single(l => l.Possibility == "an ordinary member").Fewest);
    }

    [Fact]
    public void Two_that_the_same_people_uphold_are_not_called_different()
    {
        const string file = """
            inquiry: Q
            possibilities: {p: {acts: 0.9}, q: {acts: 0.99}}
            measures:
              a: {against: {p: x0.05, q: x0.9}, stands: {p: 0.97}, upheld by: The Judges}
              b: {against: {p: x0.05, q: x0.9}, stands: {p: 0.98}, upheld by: the judges}
            """;
        InquiryRun run = InquiryRunner.Run(InquiryReader.Read(file).Inquiry!, new RunSettings(), null, TestContext.Current.CancellationToken);
        StandingLesson p = run.Standing[0];
        Assert.Equal((2, false), (p.Fewest, p.DifferentUpholders));
        Assert.Null(run.Standing[1].Fewest);
        Assert.Empty(run.Standing[1].Sets);
    }

    [Fact]
    public void The_weakest_link_is_what_would_help_most_if_it_stood_for_certain()
    {
        InquiryRun run = Run("stands");
        WeakestLink alone = Of(run, "second key");
        Assert.Equal(("ambition", "congress"), (alone.Possibility, alone.Upholder));
        Assert.Equal(["second key"], alone.Link);
        Assert.Equal(0.1, alone.Chance, 1e-12);
        Assert.Equal(0, alone.ChanceIfStood, 1e-12);

        // The court stands with .6, so that without the second key .4 is left; with shorter terms beside the second key, congress upholds both.
        WeakestLink both = Of(run, "second key", "shorter terms");
        Assert.Equal(["second key", "shorter terms"], both.Link);
        Assert.Equal(("court", null), (Of(run, "court").Link.Single(), Of(run, "court").Upholder));
        Assert.DoesNotContain(run.WeakestLinks, l => l.Measures.IsEmpty);
        Assert.All(run.WeakestLinks, l => Assert.True(l.ChanceIfStood < l.Chance));
    }

    [Fact]
    public void Where_everything_stands_for_certain_there_is_no_weakest_link() => Assert.Empty(Run("launch").WeakestLinks);

    [Fact]
    public void A_switch_tells_what_is_chosen_in_the_case_that_tempts_most()
    {
        InquiryRun run = InquiryRunner.Run(WorkedRun.Inquiry("launch"), new RunSettings { Asked = [["inspection"]] }, null, TestContext.Current.CancellationToken);
        Switch veto = run.Switches.Single(s => s.Possibility == "pressed" && s.Measures is ["veto"]);
        Assert.Equal(("cold", "yes"), (veto.State.Single().Circumstance, veto.State.Single().State));
        Assert.Equal([new OptionShare("launch", 1)], veto.Before);
        Assert.Equal([new OptionShare("delay", 1)], veto.After);

        // What an inspection reveals splits the case in two, as likely as the joint is worn in the cold.
        foreach (Switch inspected in run.Switches.Where(s => s.Measures is ["inspection"]))
        {
            Assert.Equal(1, inspected.After.Sum(o => o.Share), 12);
            Assert.All(inspected.After, o => Assert.Contains(o.Share, (double[])[0.5, 1]));
        }

        Assert.Empty(Run("rated").Switches);
    }

    private static InquiryRun Run(string name) => InquiryRunner.Run(WorkedRun.Inquiry(name), new RunSettings(), null, TestContext.Current.CancellationToken);

    private static WeakestLink Of(InquiryRun run, params string[] measures) => run.WeakestLinks.Single(l => l.Measures.SequenceEqual(measures));
}
