using Suppose.Model;

namespace Suppose.Language.Tests.Binding;

public sealed class RatedBindingTests
{
    [Fact]
    public void An_act_that_is_left_out_is_very_likely_by_icd203_whatever_the_lexicon_and_says_so()
    {
        Inquiry inquiry = Reading.Valid("inquiry: Why?\nlexicon: ipcc\npossibilities: {fear: {}, gain: {acts: very likely}, member: {ordinary: yes}}\n");
        Assert.Equal(["very likely", "very likely", "almost no chance"], inquiry.Possibilities.Select(p => p.Acts!.Word));
        Assert.Equal([true, false, true], inquiry.Possibilities.Select(p => p.Acts!.IsDefault));
        Assert.Equal([(0.80, 0.95), (0.90, 1.0), (0.01, 0.05)], inquiry.Possibilities.Select(p => (p.Acts!.Distribution.Minimum, p.Acts.Distribution.Maximum)));
        Assert.Equal(Place.Nowhere, inquiry.Possibilities[0].Acts!.Place);
    }

    [Fact]
    public void One_word_against_goes_for_those_the_measure_answers_and_leaves_the_rest_untouched()
    {
        Measure veto = Reading.Valid("inquiry: Why?\npossibilities: {a: {}, b: {}, c: {}}\nmeasures: {veto: {answers: [a, c], against: less likely}}\n").Measures[0];
        Assert.Equal([("a", false), ("c", false)], veto.Against.Select(x => (x.Possibility, x.Named)));
    }

    [Fact]
    public void Others_names_the_rest_the_ordinary_member_included()
    {
        Measure veto = Reading.Valid("inquiry: Why?\npossibilities: {a: {}, b: {}, m: {ordinary: yes}}\nmeasures: {veto: {against: {others: x0.5, a: x2}}}\n").Measures[0];
        Assert.Equal([("a", true, 2), ("b", false, 0.5), ("m", false, 0.5)], veto.Against.Select(x => (x.Possibility, x.Named, x.Judgement.Distribution.Minimum)));
    }

    [Fact]
    public void One_word_for_standing_goes_for_every_possibility()
    {
        Measure veto = Reading.Valid("inquiry: Why?\npossibilities: {a: {}, b: {}}\nmeasures: {veto: {stands: likely}}\n").Measures[0];
        Assert.Equal(["a", "b"], veto.Stands.Select(s => s.Possibility));
        Assert.Equal("measures/veto/stands/likely", Assert.Single(veto.Stands.Select(s => s.Judgement.Key).Distinct()));
    }

    [Fact]
    public void A_judgement_with_its_reason_is_no_row_of_possibilities()
    {
        Measure veto = Reading.Valid("inquiry: Why?\npossibilities: {a: {}, b: {}}\nmeasures: {veto: {answers: [a], stands: {chance: likely, because: x}, against: {shift: less likely, because: y}}}\n").Measures[0];
        Assert.Equal(("x", "y"), (veto.Stands[0].Judgement.Because, veto.Against[0].Judgement.Because));
    }

    [Fact]
    public void A_possibility_named_like_a_key_of_judgements_is_still_a_possibility()
    {
        Measure veto = Reading.Valid("inquiry: Why?\npossibilities: {shift: {}, b: {}}\nmeasures: {veto: {against: {shift: less likely}}}\n").Measures[0];
        Assert.Equal(("shift", true), (veto.Against[0].Possibility, veto.Against[0].Named));
    }

    [Fact]
    public void Names_are_kept_as_they_were_declared_however_they_are_used()
    {
        Inquiry inquiry = Reading.Valid("inquiry: Why?\npossibilities: {War  Threat: {}}\nmeasures: {A: {answers: [war threat], upheld by: The Board}, b: {needs: [' a '], upheld by: the  board}}\n");
        Assert.Equal("War Threat", inquiry.Possibilities[0].Id);
        Assert.Equal(("War Threat", "A"), (inquiry.Measures[0].Answers[0], inquiry.Measures[1].Needs[0]));
        Assert.Equal(inquiry.Measures[0].UpheldBy, inquiry.Measures[1].UpheldBy);
    }

    [Theory]
    [InlineData("someone", "someone", false, false)]
    [InlineData("unknown", null, true, false)]
    [InlineData("{name: someone, living: yes}", "someone", true, false)]
    [InlineData("{name: someone, living: no}", "someone", false, false)]
    public void The_actor_is_a_name_a_map_or_unknown(string written, string? name, bool living, bool us)
    {
        Actor actor = Reading.Valid($"inquiry: Why?\nactor: {written}\npossibilities: {{fear: {{}}}}\n").Actor!;
        Assert.Equal((name, living, us, 2), (actor.Name, actor.Living, actor.Us, actor.Place.Line));
    }

    [Theory]
    [InlineData("", 0.05)]
    [InlineData("tolerance: 2%", 0.02)]
    [InlineData("tolerance: 0.1", 0.1)]
    [InlineData("tolerance: 0", 0)]
    public void The_tolerance_is_a_number_or_a_percentage(string line, double tolerance) =>
        Assert.Equal(tolerance, Reading.Valid($"inquiry: Why?\npossibilities: {{fear: {{}}}}\n{line}\n").Tolerance);

    [Theory]
    [InlineData("200%")]
    [InlineData("5")]
    [InlineData("-1%")]
    [InlineData("1-5%")]
    [InlineData("low")]
    public void A_tolerance_that_is_none_is_an_error(string written) =>
        Assert.True(InquiryReader.Read($"inquiry: Why?\npossibilities: {{fear: {{}}}}\ntolerance: {written}\n").HasErrors);

    [Fact]
    public void The_record_keeps_items_sources_and_origins()
    {
        Inquiry inquiry = Reading.Valid(TestFiles.Read("Samples/rated.yaml"));
        Assert.Equal(["memo", "copy", "first"], inquiry.Evidence.Select(e => e.Id));
        Assert.Equal([null, "memo text", "memo text"], inquiry.Evidence.Select(e => e.Origin));
        Assert.All(inquiry.Evidence, e => Assert.Equal("paper", e.Source));
        Assert.Equal(0.8, inquiry.Sources[0].Reliability!.Distribution.Minimum);
        Assert.Equal((0.9, 1.0), (inquiry.Ours!.Harm!.Distribution.Minimum, inquiry.Ours.Costs!.Distribution.Minimum));
        Assert.Equal([0.1, 0.5], inquiry.Measures[0].Against.Select(a => a.Judgement.Distribution.Minimum));
        Assert.True(inquiry.IsRated);
    }

    [Fact]
    public void Advice_is_set_aside_with_its_code_phrase_and_reason()
    {
        Suppression only = Assert.Single(Reading.Valid(Reading.Rated + "lint:\n  - {ignore: sup0901, phrase: two-faced, because: It is quoted.}\n").Suppressions);
        Assert.Equal(("SUP0901", "two-faced", "It is quoted.", 9), (only.Code, only.Phrase, only.Because, only.Place.Line));
    }

    [Fact]
    public void Questions_and_sentences_know_their_places()
    {
        Possibility fear = Reading.Valid("inquiry: Why?\npossibilities:\n  fear:\n    says: They were afraid.\n    asks:\n      - Of what?\n      - Of whom?\n").Possibilities[0];
        Assert.Equal((4, 11), (fear.SaysPlace.Line, fear.SaysPlace.Column));
        Assert.Equal([6, 7], fear.Asks.Select(a => a.Place.Line));
    }
}
