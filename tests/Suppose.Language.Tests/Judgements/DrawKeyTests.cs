using Suppose.Model;

namespace Suppose.Language.Tests.Judgements;

public sealed class DrawKeyTests
{
    private const string Possibilities = "possibilities: {fear: {}, gain: {}, haste: {}}\n";

    [Fact]
    public void Equal_words_of_one_row_share_a_draw_and_unequal_ones_do_not()
    {
        Measure veto = Reading.Valid($"inquiry: Why?\n{Possibilities}measures: {{veto: {{against: {{fear: likely, gain: likely}}}}}}\n".Replace("likely", "less likely", StringComparison.Ordinal)).Measures[0];
        Assert.Equal("measures/veto/against/less likely", Assert.Single(veto.Against.Select(a => a.Judgement.Key).Distinct()));
        Measure mixed = Reading.Valid($"inquiry: Why?\n{Possibilities}measures: {{veto: {{against: {{fear: less likely, gain: more likely}}}}}}\n").Measures[0];
        Assert.Equal(2, mixed.Against.Select(a => a.Judgement.Key).Distinct().Count());
    }

    [Fact]
    public void Synonyms_and_letters_count_as_the_word_they_stand_for()
    {
        Evidence item = Reading.Valid($"inquiry: Why?\n{Possibilities}evidence: {{memo: {{expected: {{fear: C, gain: expected}}}}}}\n").Evidence[0];
        Assert.Single(item.Expected.Select(e => e.Judgement.Key).Distinct());
    }

    [Fact]
    public void Equal_ranges_written_as_numbers_are_separate_draws()
    {
        Measure veto = Reading.Valid($"inquiry: Why?\n{Possibilities}measures: {{veto: {{stands: {{fear: 20-40%, gain: 20-40%}}}}}}\n").Measures[0];
        Assert.Equal(2, veto.Stands.Select(s => s.Judgement.Key).Distinct().Count());
    }

    [Fact]
    public void A_range_for_the_others_is_one_draw_for_all_of_them()
    {
        Measure veto = Reading.Valid($"inquiry: Why?\n{Possibilities}measures: {{veto: {{stands: {{fear: 20-40%, others: 50-60%}}}}}}\n").Measures[0];
        Assert.Equal("measures/veto/stands/for/others", Assert.Single(veto.Stands.Where(s => !s.Named).Select(s => s.Judgement.Key).Distinct()));
    }

    [Fact]
    public void A_named_number_is_one_draw_wherever_it_is_used()
    {
        Inquiry inquiry = Reading.Valid("inquiry: Why?\nnumbers: {p: 20-40%}\npossibilities: {fear: {acts: =p}, gain: {acts: =P}}\n");
        Assert.All(inquiry.Possibilities, p => Assert.Equal("numbers/p", p.Acts!.Key));
        Assert.Equal("numbers/p", inquiry.Numbers[0].Judgement.Key);
    }

    [Fact]
    public void Ids_with_slashes_never_make_two_ways_one_key()
    {
        Inquiry inquiry = Reading.Valid("inquiry: Why?\npossibilities: {fear: {}}\nmeasures: {a: {stands: {fear: 20-40%}}, a/stands/for: {cost: 0.1-0.2}, a~1b: {cost: 0.1-0.2}, a/b: {cost: 0.1-0.2}}\n");
        string[] keys = [inquiry.Measures[0].Stands[0].Judgement.Key, .. inquiry.Measures.Skip(1).Select(m => m.Cost!.Key)];
        Assert.Equal(4, keys.Distinct().Count());
        Assert.Contains("measures/a~1b/cost", keys);
    }

    [Fact]
    public void Moving_a_row_changes_no_key()
    {
        Inquiry one = Reading.Valid("inquiry: Why?\npossibilities: {fear: {acts: likely}, gain: {acts: 20-30%}}\nmeasures: {a: {against: {fear: x2..3, gain: less likely}}, b: {cost: some}}\n");
        Inquiry other = Reading.Valid("inquiry: Why?\nmeasures: {b: {cost: some}, a: {against: {gain: less likely, fear: x2..3}}}\npossibilities: {gain: {acts: 20-30%}, fear: {acts: likely}}\n");
        Assert.Equal(Keys(one), Keys(other));

        static IEnumerable<string> Keys(Inquiry inquiry) => inquiry.Possibilities.Select(p => p.Acts!.Key)
            .Concat(inquiry.Measures.SelectMany(m => m.Against).Select(a => a.Judgement.Key))
            .Concat(inquiry.Measures.Select(m => m.Cost?.Key ?? ""))
            .Order(StringComparer.Ordinal);
    }
}
