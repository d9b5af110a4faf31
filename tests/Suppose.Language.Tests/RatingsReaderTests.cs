using System.Text;
using Suppose.Model;

namespace Suppose.Language.Tests;

public sealed class RatingsReaderTests
{
    private const string File = """
        inquiry: Why?
        numbers: {shared: 20-45%}
        possibilities:
          fear: {acts: likely, weight: more likely}
          gain: {acts: =shared}
        measures:
          review: {cost: slight, against: {fear: less likely, gain: more likely}}
          veto: {against: less likely, answers: [fear]}
        evidence:
          memo: {expected: {fear: C, gain: I}}
        ours: {harm: strong, costs: slight}

        """;

    [Fact]
    public void What_a_person_names_replaces_what_the_inquiry_has_and_the_rest_stays()
    {
        var rated = Rated("""
            ratings of: why.yaml
            by: Ann
            numbers: {shared: 5%}
            possibilities: {FEAR: {acts: 30%}}
            measures: {review: {against: {fear: x0.5}}, veto: {against: {gain: stops it}}}
            evidence: {memo: {expected: {gain: CC}}}
            ours: {harm: slight}
            """);
        Assert.Equal(("Ann", "why.yaml"), (rated.By, rated.Of));
        var inquiry = rated.Inquiry!;
        Assert.Equal(["30%", "=shared"], inquiry.Possibilities.Select(p => p.Acts!.Written));
        Assert.Equal(0.05, inquiry.Possibilities[1].Acts!.Distribution.Median, 12);
        Assert.Equal("more likely", inquiry.Possibilities[0].Weight!.Written);
        Assert.Equal(["more likely", "x0.5"], inquiry.Measures[0].Against.Select(a => a.Judgement.Written).Order());
        Assert.Equal("gain", Assert.Single(inquiry.Measures[1].Against).Possibility);
        Assert.Equal(["C", "CC"], inquiry.Evidence[0].Expected.OrderBy(e => e.Possibility).Select(e => e.Judgement.Written));
        Assert.Equal(("slight", "slight"), (inquiry.Ours!.Harm!.Written, inquiry.Ours.Costs!.Written));
    }

    [Fact]
    public void Ratings_that_say_nothing_leave_the_inquiry_as_it_is() =>
        Assert.Equal("likely", Rated("ratings of: why.yaml\nby: Ann\n").Inquiry!.Possibilities[0].Acts!.Written);

    [Theory]
    [InlineData("by: Ann\n", "SUP0811", 1, 1)]
    [InlineData("- a list\n", "SUP0811", 1, 1)]
    [InlineData("ratings of: x\n", "SUP0812", 1, 1)]
    [InlineData("ratings of: x\nby: Ann\npossibilities: {feer: {acts: likely}}\n", "SUP0813", 3, 17)]
    [InlineData("ratings of: x\nby: Ann\nsources: {paper: {reliability: high}}\n", "SUP0813", 3, 1)]
    [InlineData("ratings of: x\nby: Ann\npossibilities: {fear: {says: other}}\n", "SUP0814", 3, 24)]
    [InlineData("ratings of: x\nby: Ann\nabout: other\n", "SUP0814", 3, 1)]
    [InlineData("ratings of: x\nby: Ann\npossibilities: {fear: likely}\n", "SUP0814", 3, 23)]
    public void What_does_not_fit_is_said_at_its_place_in_the_ratings(string ratings, string code, int line, int column)
    {
        var rated = Read(ratings);
        Assert.Null(rated.Inquiry);
        var problem = Assert.Single(rated.Diagnostics);
        Assert.Equal((code, line, column), (problem.Code, problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void A_judgement_that_is_none_is_said_as_in_an_inquiry_at_its_place_in_the_ratings()
    {
        var rated = Read("ratings of: x\nby: Ann\npossibilities:\n  fear: {acts: lkely}\n");
        var problem = Assert.Single(rated.Diagnostics);
        Assert.Equal((4, 16), (problem.Place.Line, problem.Place.Column));
        Assert.Contains("likely", problem.Fixes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_near_name_is_offered() =>
        Assert.Contains("fear", Assert.Single(Read("ratings of: x\nby: Ann\npossibilities: {feer: {acts: likely}}\n").Diagnostics).Fixes[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("ratings of: x\nby: [Ann]\n")]
    [InlineData("\0")]
    public void Nothing_makes_it_throw(string ratings) => Assert.True(Read(ratings).HasErrors);

    [Fact]
    public void An_inquiry_in_error_can_not_be_rated() =>
        Assert.Throws<ArgumentException>(() => RatingsReader.Read(InquiryReader.Read("nothing"), Encoding.UTF8.GetBytes("by: Ann")));

    private static RatingsReading Rated(string ratings)
    {
        var rated = Read(ratings);
        Assert.Empty(rated.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Place.Line}:{d.Place.Column} {d.Message}"));
        return rated;
    }

    private static RatingsReading Read(string ratings) => RatingsReader.Read(InquiryReader.Read(File), Encoding.UTF8.GetBytes(ratings));
}
