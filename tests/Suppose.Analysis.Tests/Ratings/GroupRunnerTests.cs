using System.Text;
using Suppose.Analysis.Ratings;
using Suppose.Language;

namespace Suppose.Analysis.Tests.Ratings;

public sealed class GroupRunnerTests
{
    private const string File = """
        inquiry: Why?
        possibilities:
          fear: {acts: 0.9}
          gain: {acts: 0.5}
        measures:
          review: {cost: 0.05, against: {fear: x0.1, gain: x0.5}}
          veto: {cost: 0.1, against: {fear: x0.05, gain: x0.02}}

        """;

    private static readonly InquiryReading Read = InquiryReader.Read(File);

    [Fact]
    public void It_is_said_for_how_many_members_a_set_holds()
    {
        var run = Run("", "measures: {review: {against: {fear: x0.001, gain: x0.01}}}\n", "possibilities: {fear: {acts: 0.999}}\n");
        Assert.Equal(["A", "B", "C"], run.Members);
        var both = run.Designs.Single(d => d.Measures.Length == 2);
        Assert.Equal(2, both.HoldsForAll);
        Assert.Equal([2, 3], both.HoldsForEach);
        Assert.Equal([1, 1, 0], both.Shares);
        Assert.Equal(2.0 / 3, both.LinearPool, 12);
        var review = run.Designs.Single(d => d.Measures is ["review"]);
        Assert.Equal(1, review.HoldsForAll);
    }

    [Fact]
    public void Each_members_chance_of_the_act_is_kept()
    {
        var none = Run("", "possibilities: {gain: {acts: 0.1}}\n").Designs[0];
        Assert.Empty(none.Measures);
        Assert.Equal([0.9, 0.9], none.Act[0]);
        Assert.Equal([0.5, 0.1], none.Act[1]);
    }

    [Fact]
    public void It_is_said_who_is_furthest_from_whom_on_what()
    {
        var differences = Run("possibilities: {fear: {acts: 0.5}}\n", "", "measures: {veto: {against: {gain: x0.2}}}\n").Differences;
        Assert.Equal(2, differences.Length);
        Assert.Equal(("C", 10.0), (differences[0].Highest, Math.Round(differences[0].Factor, 9)));
        Assert.Equal(("A", "B", 9.0), (differences[1].Lowest, differences[1].Highest, Math.Round(differences[1].Factor, 9)));
        Assert.Contains("fear", differences[1].Label, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_who_agree_differ_on_nothing_and_run_alike()
    {
        var run = Run("", "");
        Assert.Empty(run.Differences);
        Assert.All(run.Designs, d => Assert.Equal(d.Shares[0], d.Shares[1]));
    }

    [Fact]
    public void A_set_that_only_one_member_brings_up_is_shown_for_all()
    {
        var measures = string.Concat(Enumerable.Range(0, 9).Select(i => $"  m{i}: {{cost: 0.0{i + 1}, against: {{fear: x0.9}}}}\n"));
        var inquiry = InquiryReader.Read("inquiry: Why?\npossibilities:\n  fear: {acts: 0.5}\nmeasures:\n" + measures);
        var odd = RatingsReader.Read(inquiry, Encoding.UTF8.GetBytes("ratings of: x\nby: odd\nmeasures: {m3: {against: {fear: x0.1}}, m7: {against: {fear: x0.1}}}\n"));
        var run = GroupRunner.Run(inquiry.Inquiry!, [new Member("even", inquiry.Inquiry!), new Member("odd", odd.Inquiry!)], new RunSettings(), null, TestContext.Current.CancellationToken);
        var pair = run.Designs.Single(d => d.Measures is ["m3", "m7"]);
        Assert.Equal([0, 1], pair.Shares);
    }

    [Fact]
    public void Nobody_or_a_name_twice_is_the_callers_fault()
    {
        var token = TestContext.Current.CancellationToken;
        Assert.Throws<ArgumentException>(() => GroupRunner.Run(Read.Inquiry!, [], new RunSettings(), null, token));
        Assert.Throws<ArgumentException>(() => GroupRunner.Run(Read.Inquiry!, [new Member("a", Read.Inquiry!), new Member("A", Read.Inquiry!)], new RunSettings(), null, token));
    }

    private static GroupRun Run(params string[] ratings)
    {
        var members = ratings.Select((text, i) => Member(text, ((char)('A' + i)).ToString())).ToArray();
        return GroupRunner.Run(Read.Inquiry!, members, new RunSettings(), null, TestContext.Current.CancellationToken);
    }

    private static Member Member(string text, string name)
    {
        var rated = RatingsReader.Read(Read, Encoding.UTF8.GetBytes($"ratings of: why.yaml\nby: {name}\n{text}"));
        Assert.Empty(rated.Diagnostics.Select(d => d.Message));
        return new Member(rated.By, rated.Inquiry!);
    }
}
