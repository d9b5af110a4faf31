using Suppose.Analysis;
using Suppose.Analysis.Rewiring;
using Suppose.Cli.Templates;
using Suppose.Language;
using Suppose.Language.Lint;

namespace Suppose.Cli.Tests.Templates;

public sealed class TemplateTests
{
    private static readonly InquiryReading s_inquiry = InquiryReader.Read(Template.Text("inquiry"));

    [Fact]
    public void There_is_nothing_to_say_against_the_inquiry_to_begin_from()
    {
        Assert.Empty(s_inquiry.Diagnostics.Select(d => d.Message));
        Assert.Empty(InquiryLint.Check(s_inquiry.Inquiry!, s_inquiry.Text).Select(d => d.Message));
        Assert.Empty(s_inquiry.Inquiry!.Suppressions);
    }

    [Fact]
    public void It_can_be_read_at_one_sitting_and_needs_no_number()
    {
        Assert.InRange(s_inquiry.Text.Split('\n').Length, 30, 62);
        Assert.DoesNotContain(s_inquiry.Text, char.IsAsciiDigit);
    }

    [Fact]
    public void A_run_of_it_shows_what_helps_what_hurts_and_what_is_left()
    {
        var run = InquiryRunner.Run(s_inquiry.Inquiry!, new RunSettings { Worlds = 512 }, token: TestContext.Current.CancellationToken);
        List<string> possibilities = [.. run.Inquiry.Possibilities.Select(p => p.Id)];
        double Act(DesignResult design, string possibility) => design.Act[possibilities.IndexOf(possibility)].P50;
        double Holds(DesignResult design, string possibility) => design.Holds.Each[possibilities.IndexOf(possibility)];
        var none = run.Designs.Single(d => d.Measures.IsEmpty);
        var fewer = run.Designs.Single(d => d.Measures is ["half as many counts"]);
        var all = run.Designs.Single(d => d.Measures.Length == run.Inquiry.Measures.Length);

        Assert.All(["no time left", "nothing ever found"], p => Assert.True(Holds(all, p) >= 0.9, p));
        Assert.True(Act(fewer, "something to hide") > Act(none, "something to hide"));
        Assert.True(Act(all, "something to hide") > 0.2);
    }

    [Fact]
    public void There_is_nothing_to_say_against_the_desire_to_begin_from_and_a_better_tree_is_found()
    {
        var desire = DesireLint.Advise(DesireReader.Read(Template.Text("desire")));
        Assert.Empty(desire.Diagnostics.Select(d => d.Message));
        var run = DesireRunner.Run(desire.Desire!, new RewireSettings { Worlds = 128 }, token: TestContext.Current.CancellationToken);
        Assert.True(run.Best!.Value.P50 > run.Today!.Value.P50);
        Assert.NotEmpty(run.Terms);
    }

    [Fact]
    public void There_is_no_template_of_a_kind_that_there_is_not() => Assert.Throws<ArgumentException>(() => Template.Text("quarrel"));
}
