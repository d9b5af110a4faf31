namespace Suppose.Language.Tests.Lint;

public sealed class ExamplesLintTests
{
    [Theory]
    [InlineData("old-bolsheviks.yaml")]
    [InlineData("missing-money.yaml")]
    public void An_example_shows_how_it_is_done_and_silences_nothing(string file)
    {
        string text = TestFiles.Read($"Examples/{file}");

        Assert.Empty(InquiryLintTests.Lint(text).Select(a => $"{a.Place.Line}: {a.Message}"));
        Assert.Empty(Reading.Valid(text).Suppressions);
    }

    [Fact]
    public void Ten_lines_are_only_asked_who_brought_the_possibilities_in() =>
        Assert.Equal(["SUP0925"], InquiryLintTests.Lint(TestFiles.Read("Examples/ten-lines.yaml")).Select(a => a.Code));
}
