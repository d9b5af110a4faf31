namespace Suppose.Language.Tests.Lint;

public sealed class ExamplesLintTests
{
    public static TheoryData<string> Examples => [.. TestFiles.Examples];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_shows_how_it_is_done_and_silences_nothing(string file)
    {
        string text = TestFiles.Read(file);

        Assert.Empty(InquiryLintTests.Lint(text).Select(a => $"{a.Place.Line}: {a.Message}"));
        Assert.Empty(Reading.Valid(text).Suppressions);
    }
}
