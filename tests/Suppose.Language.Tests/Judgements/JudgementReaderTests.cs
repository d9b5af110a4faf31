using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Language.Tests.Judgements;

public sealed class JudgementReaderTests
{
    [Theory]
    [InlineData("likely", 0.55, 0.80)]
    [InlineData("Very  Likely", 0.80, 0.95)]
    [InlineData("probable", 0.55, 0.80)]
    [InlineData("impossible", 0, 0)]
    [InlineData("0.3", 0.3, 0.3)]
    [InlineData("30%", 0.3, 0.3)]
    [InlineData("0.1%", 0.001, 0.001)]
    [InlineData("20-45%", 0.2, 0.45)]
    [InlineData("20% - 45%", 0.2, 0.45)]
    [InlineData("20\u201345%", 0.2, 0.45)]
    [InlineData("0.2..0.45", 0.2, 0.45)]
    [InlineData("0.2-0.45", 0.2, 0.45)]
    [InlineData("\"1e-3\"", 0.001, 0.001)]
    [InlineData("{chance: 20-45%}", 0.2, 0.45)]
    [InlineData("{low: 10%, mode: 20%, high: 60%}", 0.1, 0.6)]
    [InlineData("{beta: [2, 5]}", 0, 1)]
    [InlineData("{normal: [0.4, 0.1]}", 0, 1)]
    [InlineData("=pressure", 0.25, 0.5)]
    public void A_chance_can_be_written_in_many_ways(string written, double low, double high)
    {
        Distribution chance = Acts(written).Distribution;
        Assert.Equal((low, high), (chance.Minimum, chance.Maximum));
    }

    [Theory]
    [InlineData("much less likely", 0.05, 0.2)]
    [InlineData("stops it", 0, 0)]
    [InlineData("no difference", 1, 1)]
    [InlineData("x0.3", 0.3, 0.3)]
    [InlineData("x2..4", 2, 4)]
    [InlineData("x2-4", 2, 4)]
    [InlineData("\u00D72..\u00D74", 2, 4)]
    [InlineData("{shift: more likely, because: it draws the eye, by: the treasurer}", 1.7, 5)]
    [InlineData("{low: x2, mode: x3, high: x4}", 2, 4)]
    [InlineData("=factor", 3, 3)]
    public void A_shift_is_a_word_or_a_factor_on_odds(string written, double low, double high)
    {
        Distribution shift = Against(written).Distribution;
        Assert.Equal((low, high), (shift.Minimum, shift.Maximum));
    }

    [Fact]
    public void A_reason_and_its_author_go_with_the_judgement()
    {
        Judgement judgement = Against("{shift: more likely, because: it draws the eye, by: the treasurer}");
        Assert.Equal(("more likely", "more likely", "it draws the eye", "the treasurer"), (judgement.Written, judgement.Word, judgement.Because, judgement.By));
    }

    [Theory]
    [InlineData("acts: 1.5", "SUP0302", "1.5%")]
    [InlineData("acts: 30", "SUP0302", "30%")]
    [InlineData("acts: 130%", "SUP0302", null)]
    [InlineData("acts: -0.1", "SUP0305", null)]
    [InlineData("acts: 45-20%", "SUP0303", null)]
    [InlineData("acts: 0.9..0.1", "SUP0303", null)]
    [InlineData("acts: nan", "SUP0304", null)]
    [InlineData("acts: .inf", "SUP0304", null)]
    [InlineData("acts: 1e999", "SUP0304", null)]
    [InlineData("acts: \"0,3\"", "SUP0307", "0.3")]
    [InlineData("acts: likley", "SUP0301", "likely")]
    [InlineData("acts: more likely", "SUP0310", null)]
    [InlineData("acts: x2", "SUP0310", null)]
    [InlineData("acts: strong", "SUP0310", null)]
    [InlineData("acts: -likely", "SUP0301", "likely")]
    [InlineData("acts: =presure", "SUP0309", "=pressure")]
    [InlineData("acts: =factor", "SUP0310", null)]
    [InlineData("acts: [likely]", "SUP0314", null)]
    [InlineData("acts: {sure: yes}", "SUP0314", null)]
    [InlineData("acts: {chance: likely, becuase: x}", "SUP0201", "because")]
    [InlineData("acts:", "SUP0204", null)]
    [InlineData("acts: {low: 10%, high: 60%}", "SUP0308", null)]
    [InlineData("acts: {low: 50%, mode: 20%, high: 60%}", "SUP0308", null)]
    [InlineData("acts: {beta: [0, 5]}", "SUP0308", null)]
    [InlineData("acts: {normal: [0.4, 0]}", "SUP0308", null)]
    [InlineData("acts: {low: 10%, mode: 20%, high: 160%}", "SUP0302", null)]
    [InlineData("weight: -2", "SUP0305", null)]
    [InlineData("weight: likely", "SUP0310", null)]
    [InlineData("weight: nan", "SUP0304", null)]
    public void What_is_no_judgement_of_its_kind_is_told_with_what_was_meant(string field, string code, string? near)
    {
        Diagnostic only = Reading.Only($"inquiry: Why?\nnumbers: {{pressure: 25-50%, factor: x3}}\npossibilities:\n  fear:\n    {field}\n");
        Assert.Equal((code, 5), (only.Code, only.Place.Line));
        Assert.NotEmpty(only.Fixes);
        Assert.Equal(near is not null, only.Fixes[0] == $"Did you mean `{near}`?");
    }

    [Theory]
    [InlineData("0.3", "SUP0306", "x0.3")]
    [InlineData("30%", "SUP0310", null)]
    [InlineData("likely", "SUP0310", null)]
    [InlineData("x-2", "SUP0305", null)]
    [InlineData("{beta: [2, 5]}", "SUP0308", null)]
    public void A_shift_is_not_a_chance(string written, string code, string? near)
    {
        Diagnostic only = Reading.Only($"inquiry: Why?\npossibilities: {{fear: {{}}}}\nmeasures: {{veto: {{against: {{fear: {written}}}}}}}\n");
        Assert.Equal(code, only.Code);
        Assert.Equal(near is not null, only.Fixes[0] == $"Did you mean `{near}`?");
    }

    [Theory]
    [InlineData("cost: -slight", "SUP0311")]
    [InlineData("cost: against slight", "SUP0311")]
    [InlineData("cost: -0.2", "SUP0311")]
    public void A_cost_is_never_an_aversion(string field, string code) =>
        Assert.Equal([code], Reading.Codes($"inquiry: Why?\npossibilities: {{fear: {{}}}}\nmeasures: {{veto: {{{field}}}}}\n"));

    private static Judgement Acts(string written) =>
        Reading.Valid($"inquiry: Why?\nnumbers: {{pressure: 25-50%}}\npossibilities:\n  fear: {{acts: {written}}}\n").Possibilities[0].Acts!;

    private static Judgement Against(string written) =>
        Reading.Valid($"inquiry: Why?\nnumbers: {{factor: x3}}\npossibilities: {{fear: {{}}}}\nmeasures: {{veto: {{against: {{fear: {written}}}}}}}\n").Measures[0].Against[0].Judgement;
}
