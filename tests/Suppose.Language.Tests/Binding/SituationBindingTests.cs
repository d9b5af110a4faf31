using Suppose.Language.Tests.Reference;
using Suppose.Model;

namespace Suppose.Language.Tests.Binding;

public sealed class SituationBindingTests
{
    [Fact]
    public void A_situation_is_bound_whole()
    {
        Inquiry inquiry = Reading.Valid(TestFiles.Read("Samples/launch.yaml"));
        Assert.False(inquiry.IsRated);
        Assert.Equal([("cold", true), ("worn", false)], inquiry.Circumstances.Select(c => (c.Id, c.Seen)));
        Assert.Equal(["cold: yes => 0.5", " => 0.1"], inquiry.Circumstances[1].Rules.Select(Say));
        Assert.Equal([(false, ""), (true, "cold: yes")], inquiry.Options.Select(o => (o.Never, Say(o.NeverWhen))));
        Assert.Equal(["option: launch, cold: yes, worn: yes => 0.5", "option: launch => 0.05", " => 0"], inquiry.Outcomes[0].Rules.Select(Say));
        Assert.Equal(["no"], ((LeafWant)inquiry.Wants[0]).States);
        Assert.Equal(["yes"], ((LeafWant)inquiry.Wants[1]).States);
        Assert.Equal(["safety", "schedule"], ((AllWant)inquiry.Wants[2]).Parts);
        Assert.Equal([("safety", 0.9), ("schedule", 0.1)], inquiry.Possibilities[0].Wants.Select(w => (w.Want, w.Weight.Distribution.Minimum)));
        Assert.Equal("option: launch => 0.01", Say(inquiry.Possibilities[2].Believes[0].Rule));
        Assert.Equal(20, inquiry.Possibilities[0].Sharpness!.Distribution.Minimum);
        Assert.Equal("cold: yes", Say(Assert.IsType<ForbidChange>(inquiry.Measures[0].Changes[0]).When));
        Assert.Equal("worn", Assert.IsType<RevealChange>(inquiry.Measures[1].Changes[0]).Circumstance);
        Assert.Equal(0.1, Assert.IsType<ShiftChange>(inquiry.Measures[2].Changes[0]).Shift.Distribution.Minimum);
        Assert.Equal(("launch", "cold", "yes"), (inquiry.Evidence[0].Observed!.Option, inquiry.Evidence[0].Observed!.Given[0].Circumstance, inquiry.Evidence[0].Observed!.Given[0].State));
        Assert.Equal(["safety", "schedule"], inquiry.Ours!.Wants.Select(w => w.Want));
    }

    [Fact]
    public void States_rules_and_wants_may_have_more_than_yes_and_no()
    {
        Inquiry inquiry = Situation("""
            outcomes:
              fails: {chance: 1%}
              late:
                states: [none, days, months]
                rules:
                  - {when: {option: delay}, chances: {days: likely, months: very unlikely}}
                  - {state: none, chance: certain}
            wants:
              be safe: {not: fails}
              be on time: {outcome: late, is: [none, days]}
              no wait: {not: late, is: months}
            """);
        Assert.Equal(["none", "days", "months"], inquiry.Outcomes[1].States);
        Assert.Equal(["option: delay => days 0.55 months 0.05", " => none 1"], inquiry.Outcomes[1].Rules.Select(Say));
        Assert.Equal([["no"], ["none", "days"], ["none", "days"]], inquiry.Wants.Cast<LeafWant>().Select(w => w.States));
    }

    [Fact]
    public void Wants_may_be_ranked_with_ties_and_aversions()
    {
        Possibility pride = Situation("possibilities:\n  pride: {wants: [be on time, [be safe, -look bold]]}\nwants: {be safe: {not: fails}, be on time: {not: late}, look bold: late}\n").Possibilities[0];
        Assert.Equal([[("be on time", false)], [("be safe", false), ("look bold", true)]], pride.Ranked!.Tiers.Select(t => t.Select(w => (w.Want, w.Aversion))));
        Assert.Equal("possibilities/pride/wants", pride.Ranked.KeyPrefix);
        Assert.Empty(pride.Wants);
    }

    [Fact]
    public void Aversions_are_negative_weights()
    {
        Possibility spite = Situation("possibilities:\n  spite: {wants: {be safe: -slight, be on time: against some, late it is: -0.3}}\nwants: {be safe: {not: fails}, be on time: {not: late}, late it is: late}\n").Possibilities[0];
        Assert.Equal([(-0.2, -0.05), (-0.45, -0.2), (-0.3, -0.3)], spite.Wants.Select(w => (w.Weight.Distribution.Minimum, w.Weight.Distribution.Maximum)));
    }

    [Fact]
    public void Equal_words_in_the_rules_of_one_variable_share_a_draw_and_beliefs_do_not()
    {
        Inquiry inquiry = Situation("""
            outcomes:
              fails: {rules: [{when: {option: launch, cold: yes}, chance: likely}, {when: {cold: yes}, chance: likely}, {chance: 10-20%}]}
              late: {rules: [{when: {option: delay}, chance: likely}, {chance: 10-20%}]}
            possibilities:
              haste: {wants: {be safe: strong}, believes: [{of: fails, when: {option: launch}, chance: likely}, {of: fails, chance: likely}]}
            """);
        string[] keys = [.. inquiry.Outcomes.SelectMany(o => o.Rules).SelectMany(r => r.Chances).Select(c => c.Chance.Key)];
        Assert.Equal(
            ["outcomes/fails/rules/likely", "outcomes/fails/rules/likely", "outcomes/fails/rules/for/always/yes", "outcomes/late/rules/likely", "outcomes/late/rules/for/always/yes"], keys);
        Assert.Equal(
            ["possibilities/haste/believes/fails/for/option=launch/yes", "possibilities/haste/believes/fails/for/always/yes"],
            inquiry.Possibilities[0].Believes.Select(b => b.Rule.Chances[0].Chance.Key));
    }

    [Fact]
    public void A_rule_without_conditions_is_labelled_by_what_is_left_for_it()
    {
        Inquiry inquiry = Situation("outcomes:\n  fails: {rules: [{when: {option: launch}, chance: likely}, {chance: 10-20%}]}\n  late: {chance: 10-30%}\n");
        Assert.Equal(
            ["fails (option: launch)", "fails (otherwise)", "late (in every case)"],
            inquiry.Outcomes.SelectMany(o => o.Rules).SelectMany(r => r.Chances).Select(c => c.Chance.Label));
    }

    [Fact]
    public void The_order_of_conditions_changes_no_key()
    {
        static string[] Keys(string when) => [.. Situation($"outcomes:\n  fails: {{rules: [{{when: {when}, chance: 20-30%}}, {{chance: 1%}}]}}\n  late: {{chance: 10%}}\n").Outcomes[0].Rules.Select(r => r.Chances[0].Chance.Key)];
        Assert.Equal(Keys("{option: [launch, delay], cold: yes}"), Keys("{cold: yes, option: [delay, launch]}"));
    }

    [Fact]
    public void A_type_of_person_knows_its_innocent_states()
    {
        DocExample example = DocExample.All.First(e => e.Page.EndsWith("people.md", StringComparison.Ordinal) && e.Expected.Length == 0);
        Inquiry inquiry = Reading.Valid(example.Whole());
        Assert.True(inquiry.Actor!.Us);
        Assert.Equal((true, "honest"), (inquiry.Circumstances[0].IsType, Assert.Single(inquiry.Circumstances[0].InnocentStates)));
        Assert.Equal([true, true, false], inquiry.Options.Select(o => o.Reversible));
    }

    [Fact]
    public void A_measure_may_forbid_what_it_reveals_itself() =>
        Assert.Empty(Reading.Codes(DocExample.Complete("measures:\n  look and stop: {stands: likely, changes: [{reveal: worn}, {forbid: launch, when: {worn: yes}}]}\n", DocExample.Base("situation"))));

    private static Inquiry Situation(string text) => Reading.Valid(DocExample.Complete(text.TrimEnd('\n') + "\n", DocExample.Base("situation")));

    private static string Say(Rule rule) => $"{Say(rule.When)} => " + string.Join(' ', rule.Chances.Select(c =>
        (c.State == "yes" ? "" : c.State + " ") + c.Chance.Distribution.Minimum.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static string Say(IEnumerable<Condition> when) => string.Join(", ", when.Select(c => $"{c.Subject ?? "option"}: {string.Join('|', c.AnyOf)}"));
}
