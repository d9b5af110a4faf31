using Suppose.Model;

namespace Suppose.Language.Tests.Judgements;

public sealed class RelevanceTests
{
    private const string Item = Reading.Rated + "evidence:\n  memo: {expected: {fear: C}, relevance: ";

    [Theory]
    [InlineData("low", Relevance.Low)]
    [InlineData("Medium", Relevance.Medium)]
    [InlineData("high", Relevance.High)]
    public void An_items_relevance_is_one_of_three_words(string word, Relevance relevance) =>
        Assert.Equal(relevance, Assert.Single(Reading.Valid(Item + word + "}").Evidence).Relevance);

    [Fact]
    public void Another_word_is_an_error_that_names_a_near_one()
    {
        var unknown = Assert.Single(InquiryReader.Read(Item + "hihg}").Diagnostics, d => d.Code == "SUP0802");
        Assert.Equal(Severity.Error, unknown.Severity);
        Assert.Contains("high", unknown.Fixes[0], StringComparison.Ordinal);
    }
}
