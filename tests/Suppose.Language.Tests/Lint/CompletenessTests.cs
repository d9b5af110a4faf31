namespace Suppose.Language.Tests.Lint;

public sealed class CompletenessTests
{
    [Fact]
    public void A_missing_ordinary_row_is_pointed_out_at_the_section()
    {
        var advice = Only("SUP0921", """
            inquiry: Why?
            possibilities:
              fear: {by: Ana, asks: How?}
            measures:
              review: {answers: [fear], against: less likely}
            """);

        Assert.Equal((2, 1), (advice.Place.Line, advice.Place.Column));
    }

    [Fact]
    public void A_question_that_no_measure_answers_is_pointed_out()
    {
        var advice = Only("SUP0922", Inquiry("  gain: {by: Ben, asks: How else?}\n", "{answers: [fear], against: {fear: less likely, gain: no difference}}"));

        Assert.Contains("gain", advice.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("fear", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_that_answers_no_question_is_pointed_out()
    {
        var text = Inquiry("", "{answers: [fear], against: less likely}") + "  veto: {against: {fear: less likely}}\n";

        Assert.Contains("veto", Only("SUP0923", text).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{answers: [fear, gain], against: less likely}", false)]
    [InlineData("{answers: [fear], against: less likely}", true)]
    [InlineData("{answers: [fear], against: {fear: less likely, others: no difference}}", false)]
    [InlineData("{answers: [fear], against: {fear: less likely, gain: slightly more likely}}", false)]
    [InlineData("{answers: [fear], against: {fear: no difference}}", false)]
    [InlineData("{answers: [fear], against: {fear: x0.5}}", true)]
    [InlineData("{answers: [fear]}", false)]
    public void A_measure_rated_only_where_it_works_is_pointed_out(string measure, bool expected)
    {
        var text = Inquiry("  gain: {by: Ben, asks: How else?}\n", measure) + "  other: {answers: [gain], against: {gain: less likely, fear: no difference}}\n";

        Assert.Equal(expected, InquiryLintTests.Lint(text).Any(a => a.Code == "SUP0924"));
    }

    [Fact]
    public void Possibilities_nobody_is_named_for_are_pointed_out_together()
    {
        var advice = Only("SUP0925", Inquiry("  gain: {asks: How else?}\n  envy: {asks: What then?}\n", "{answers: [fear, gain, envy], against: less likely}"));

        Assert.EndsWith("gain, envy.", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_possibility_that_asks_nothing_is_pointed_out()
    {
        var advice = Only("SUP0926", Inquiry("  gain: {by: Ben}\n", "{answers: [fear, gain], against: less likely}"));

        Assert.Equal(4, advice.Place.Line);
    }

    [Fact]
    public void A_suppression_that_names_an_item_takes_it_out_of_the_list_and_no_other()
    {
        var text = Inquiry("  gain: {asks: How else?}\n  envy: {asks: What then?}\n", "{answers: [fear, gain, envy], against: less likely}")
            + "lint: [{ignore: SUP0925, phrase: gain, because: it came in without a name}]\n";

        Assert.EndsWith(": envy.", Only("SUP0925", text).Message, StringComparison.Ordinal);
    }

    private static Diagnostic Only(string code, string text)
    {
        var advice = Assert.Single(InquiryLintTests.Lint(text));
        Assert.Equal(code, advice.Code);
        return advice;
    }

    private static string Inquiry(string possibilities, string measure) =>
        $"inquiry: Why?\npossibilities:\n  fear: {{by: the board, asks: How?}}\n{possibilities}  a member: {{ordinary: yes}}\nmeasures:\n  review: {measure}\n";
}
