namespace Suppose.Language.Tests.Desires;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("inquiry: Why?\npossibilities: {fear: {}}\n", FileKind.Inquiry)]
    [InlineData("# a note\nsuppose: 1\ndesire: Rest\nroots: {quiet: some}\n", FileKind.Desire)]
    [InlineData("roots: {quiet: some}\nways: {a walk: {}}\n", FileKind.Desire)]
    [InlineData("{desire: Rest, roots: {quiet: some}}\n", FileKind.Desire)]
    [InlineData("possibilities: {fear: {}}\nabout: x\n", FileKind.Inquiry)]
    [InlineData("Rest\n  quiet\n    a walk\n", FileKind.Outline)]
    [InlineData("I want one thing: rest\n\tquiet\n", FileKind.Outline)]
    [InlineData("desire: Rest\n  quiet\n    a walk\n", FileKind.Outline)]
    [InlineData("desire: |\n  Rest\n", FileKind.Desire)]
    [InlineData("desire: Rest\n", FileKind.Desire)]
    [InlineData("Rest\n- quiet\n", FileKind.Outline)]
    [InlineData("questions: [Why?]\n", FileKind.Inquiry)]
    [InlineData("Just a sentence.\n", FileKind.Inquiry)]
    [InlineData("", FileKind.Inquiry)]
    [InlineData("  \n", FileKind.Inquiry)]
    [InlineData("{\n  inquiry: Why?\n}\n", FileKind.Inquiry)]
    public void The_first_words_tell_what_a_file_is(string text, FileKind kind) => Assert.Equal(kind, FileKinds.Of(text));

    [Fact]
    public void Every_sample_and_example_of_an_inquiry_is_known_as_one() =>
        Assert.All(TestFiles.Samples, f => Assert.Equal(FileKind.Inquiry, FileKinds.Of(TestFiles.Read(f))));
}
