namespace Suppose.Language.Tests.Lint;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Maria was short that month.", "SUP0911", "Maria")]
    [InlineData("It was Maria Lopez who was short.", "SUP0911", "Maria Lopez")]
    [InlineData("Then Mr. Ito was short.", "SUP0911", "Mr. Ito")]
    [InlineData("Dr Lee counted alone.", "SUP0911", "Dr Lee")]
    [InlineData("The treasurer was short that month.", "SUP0912", "The treasurer")]
    [InlineData("It was our secretary's turn.", "SUP0912", "our secretary")]
    public void A_person_who_can_be_told_is_pointed_out(string says, string code, string words)
    {
        string text = Inquiry("someone", $"says: \"{says}\"");

        var advice = Assert.Single(InquiryLintTests.Lint(text));

        Assert.Equal(code, advice.Code);
        Assert.Equal(words, text.Split('\n')[advice.Place.Line - 1].Substring(advice.Place.Column - 1, advice.Place.Length));
    }

    [Theory]
    [InlineData("Whoever keeps the books was short.")]
    [InlineData("Miss the deadline and you pay.")]
    [InlineData("The chairs were stacked.")]
    [InlineData("In Moscow, May is warm.")]
    public void Words_that_point_at_nobody_are_left_alone(string says) =>
        Assert.Empty(InquiryLintTests.Lint(Inquiry("someone", $"says: \"{says}\"")));

    [Fact]
    public void An_item_marked_private_may_name_people() =>
        Assert.Empty(InquiryLintTests.Lint(Inquiry("someone", "says: The treasurer and Maria were short., private: yes")));

    [Fact]
    public void A_person_is_pointed_out_once_a_file() =>
        Assert.Single(InquiryLintTests.Lint(Inquiry("someone", "says: Maria was short. Maria said so., asks: Where does Maria turn?")));

    [Fact]
    public void Who_brought_a_possibility_in_is_named_on_purpose() =>
        Assert.Empty(InquiryLintTests.Lint(Inquiry("someone", "by: Maria Lopez and our treasurer")));

    [Fact]
    public void An_actor_of_history_may_be_named_and_so_may_the_offices_of_the_time() =>
        Assert.Empty(InquiryLintTests.Lint(Inquiry("Maria Lopez", "says: Maria Lopez leaned on the chair.")));

    [Fact]
    public void Others_than_the_actor_of_history_are_still_pointed_out() =>
        Assert.Equal(["SUP0911"], InquiryLintTests.Lint(Inquiry("Maria Lopez", "says: She leaned on Thomas.")).Select(a => a.Code));

    [Fact]
    public void A_living_actor_may_not_be_named_without_advice() =>
        Assert.Equal(["SUP0911"], InquiryLintTests.Lint(Inquiry("{name: Maria Lopez, living: yes}", "says: Maria Lopez was short.")).Select(a => a.Code));

    [Fact]
    public void A_role_in_a_rule_is_how_things_are_built_and_points_at_nobody() =>
        Assert.Empty(InquiryLintTests.Lint(Inquiry("someone", "asks: Who checks what the treasurer pays?").Replace("review:", "the chair signs too:", StringComparison.Ordinal)));

    private static string Inquiry(string actor, string fields)
    {
        string by = fields.Contains("by:", StringComparison.Ordinal) ? "" : "by: us, ";
        string asks = fields.Contains("asks:", StringComparison.Ordinal) ? "" : "asks: How?, ";
        return $"inquiry: Why?\nactor: {actor}\npossibilities:\n  need: {{{by}{asks}{fields}}}\n  a member: {{ordinary: yes}}\nmeasures:\n  review: {{answers: [need], against: less likely}}\n";
    }
}
