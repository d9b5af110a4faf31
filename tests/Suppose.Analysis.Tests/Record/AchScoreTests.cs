using System.Collections.Immutable;
using Suppose.Analysis.Record;
using Suppose.Model;
using static Suppose.Analysis.Tests.Record.RecordOf;

namespace Suppose.Analysis.Tests.Record;

public sealed class AchScoreTests
{
    [Theory]
    [InlineData(AchGrade.High, AchGrade.High, 2)]
    [InlineData(AchGrade.High, AchGrade.Medium, 1.414)]
    [InlineData(AchGrade.Medium, AchGrade.Medium, 1)]
    [InlineData(AchGrade.High, AchGrade.Low, 1)]
    [InlineData(AchGrade.Medium, AchGrade.Low, 0.707)]
    [InlineData(AchGrade.Low, AchGrade.Low, 0.5)]
    public void An_items_weight_is_the_product_of_its_two_grades_either_way_round(AchGrade one, AchGrade other, double weight)
    {
        Assert.Equal(weight, new AchRow("row", one, other, []).Weight, 0.0005);
        Assert.Equal(weight, new AchRow("row", other, one, []).Weight, 0.0005);
    }

    [Fact]
    public void Very_inconsistent_items_count_twice_and_once_in_the_plain_count()
    {
        var matrix = new AchMatrix(["a"], [Row("one", AchLetter.II), Row("two", AchLetter.I), Row("three", AchLetter.CC)]);
        Assert.Equal(new AchScore("a", 2, -3, -3), Assert.Single(matrix.Scores()));
    }

    [Theory]
    [InlineData("II", 0.12, AchLetter.II)]
    [InlineData("na", 0.5, AchLetter.NA)]
    [InlineData("expected", 0.675, AchLetter.C)]
    [InlineData("0.5", 0.5, AchLetter.N)]
    [InlineData("all but ruled out", 0.02, AchLetter.II)]
    [InlineData("unlikely", 0.325, AchLetter.I)]
    [InlineData("very likely", 0.875, AchLetter.CC)]
    public void A_letter_is_itself_and_anything_else_goes_by_its_middle(string written, double middle, AchLetter letter)
    {
        Assert.Equal(letter, AchReading.Letter(Sure(middle, JudgementKind.Expectation) with { Written = written }));
    }

    [Fact]
    public void Credibility_comes_from_the_item_and_else_from_its_source()
    {
        var inquiry = Inquiry(
            Item("high", ("a", 0.9)) with { Reliability = Sure(0.9, JudgementKind.Reliability) },
            Item("from source", ("a", 0.9)) with { Source = "paper", Relevance = Relevance.High },
            Item("unsaid", ("a", 0.9)) with { Relevance = Relevance.Low }) with
        {
            Sources = [new Source { Id = "paper", Reliability = Sure(0.4, JudgementKind.Reliability) }],
        };
        var grades = AchMatrix.Of(inquiry).Rows.Select(row => (row.Credibility, row.Relevance));
        Assert.Equal([(AchGrade.High, AchGrade.Medium), (AchGrade.Low, AchGrade.High), (AchGrade.Medium, AchGrade.Low)], grades);
    }

    [Fact]
    public void A_living_actors_possibilities_are_not_scored_against_each_other()
    {
        var inquiry = Inquiry(Item("memo", ("a", 0.9))) with { Actor = new Actor(null, true, false) };
        Assert.Empty(AchMatrix.Of(inquiry).Scores());
    }

    [Fact]
    public void A_row_with_one_letter_throughout_speaks_for_none()
    {
        Assert.True(new AchRow("row", AchGrade.High, AchGrade.High, [AchLetter.CC, AchLetter.CC]).TellsNothing);
        Assert.False(new AchRow("row", AchGrade.High, AchGrade.High, [AchLetter.CC, AchLetter.C]).TellsNothing);
    }

    private static AchRow Row(string id, params ImmutableArray<AchLetter> letters) => new(id, AchGrade.Medium, AchGrade.Medium, letters);
}
