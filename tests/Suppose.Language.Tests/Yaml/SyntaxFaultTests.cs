namespace Suppose.Language.Tests.Yaml;

public sealed class SyntaxFaultTests
{
    [Theory]
    [InlineData("inquiry: \"Why", "SUP0123", 1, 10)]
    [InlineData("inquiry: 'Why\nact: x\n", "SUP0123", 1, 10)]
    [InlineData("inquiry: 'it's'\nact: x\n", "SUP0127", 1, 14)]
    [InlineData("inquiry: \"a\\q\"\n", "SUP0128", 1, 10)]
    [InlineData("inquiry: Why\nours: {harm: some\nact: x\n", "SUP0124", 2, 7)]
    [InlineData("inquiry: Why\nlint: [a, b", "SUP0124", 2, 7)]
    [InlineData("inquiry: Why\nlint: [a}\n", "SUP0126", 2, 9)]
    [InlineData("inquiry: Why\nours: {harm: some costs: slight}\n", "SUP0121", 2, 24)]
    [InlineData("inquiry: Why: and what\n", "SUP0121", 1, 13)]
    [InlineData("inquiry: Why\n  act: x\n", "SUP0125", 2, 6)]
    [InlineData("inquiry: Why\npossibilities:\n  fear: {}\n gain: {}\n", "SUP0125", 4, 2)]
    [InlineData("inquiry: Why\npossibilities:\n\tfear: {}\n", "SUP0120", 3, 1)]
    [InlineData("inquiry: Why\npossibilities:\n  fear:\n    says: x\n\tgain: {}\n", "SUP0120", 5, 1)]
    [InlineData("inquiry: @someone\n", "SUP0122", 1, 10)]
    [InlineData("inquiry: * x\n", "SUP0122", 1, 10)]
    [InlineData("inquiry: - x\n", "SUP0122", 1, 10)]
    [InlineData("inquiry: Why\nlint: [x,,y]\n", "SUP0122", 2, 10)]
    [InlineData("inquiry: Why\n---\ninquiry: How\n", "SUP0115", 2, 1)]
    public void A_fault_of_grammar_is_one_diagnostic_at_its_place(string text, string code, int line, int column)
    {
        Diagnostic only = Assert.Single(InquiryReader.Read(text).Diagnostics, d => d.Code.StartsWith("SUP01", StringComparison.Ordinal));
        Assert.Equal((code, line, column), (only.Code, only.Place.Line, only.Place.Column));
        Assert.NotEmpty(only.Fixes);
    }

    [Fact]
    public void Two_keys_that_differ_only_in_case_are_told_with_the_line_of_the_first()
    {
        Diagnostic only = Reading.Only(Reading.Rated + "Possibilities: {}\n");
        Assert.Equal(("SUP0119", 8), (only.Code, only.Place.Line));
        Assert.Contains("line 2", only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_key_twice_is_an_error() => Assert.Equal(["SUP0118"], Reading.Codes(Reading.Rated + "measures: {}\n"));

    [Fact]
    public void A_tag_is_passed_over_with_a_warning() => Assert.Equal(["SUP0116"], Reading.Codes(Reading.Rated + "act: !shout loudly\n"));
}
