namespace Suppose.Language.Tests.Diagnostics;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void A_diagnostic_shows_the_line_a_caret_and_what_to_do()
    {
        const string Text = "inquiry: Why?\npossibilities:\n  fear: {sayz: They were afraid.}\n";
        string shown = DiagnosticText.Of(Reading.Only(Text), Text, "why.yaml");
        string[] lines = shown.Split('\n');
        Assert.Equal("why.yaml:3:10: error SUP0201: There is no key `sayz` in a possibility.", lines[0]);
        Assert.Equal("    3 |   fear: {sayz: They were afraid.}", lines[1]);
        Assert.Equal("      |          ^^^^", lines[2]);
        Assert.Equal("  Did you mean `says`?", lines[3]);
    }

    [Theory]
    [InlineData("a: \u6F22\u5B57x", 6, 7)]
    [InlineData("a: e\u0301x", 6, 4)]
    [InlineData("\t\u001Bx", 3, 2)]
    public void The_caret_stands_under_the_place_on_a_terminal(string line, int column, int indent) =>
        Assert.Equal(indent, SourceExcerpt.Of(line, new(1, column, 1))!.Value.Indent);

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        string line = new string('a', 500) + "X" + new string('b', 500);
        SourceExcerpt excerpt = SourceExcerpt.Of(line, new(1, 501, 1))!.Value;
        Assert.True(excerpt.Line.Length < 120);
        Assert.Equal('X', excerpt.Line[excerpt.Indent]);
    }

    [Fact]
    public void A_thing_that_stands_in_no_file_has_no_excerpt() => Assert.Null(SourceExcerpt.Of("a", default));
}
