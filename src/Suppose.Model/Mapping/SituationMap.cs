using System.Collections.Immutable;

namespace Suppose.Model.Mapping;

/// <summary>The part of a map that is about the situation: circumstances, options, outcomes, wants and what changes them.</summary>
internal sealed class SituationMap(InquiryMap map)
{
    private HashSet<string> _outcomes = [];

    /// <summary>Notes which variables of an inquiry are outcomes.</summary>
    public void Prepare(Inquiry inquiry) => _outcomes = inquiry.Outcomes.Select(o => o.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What becomes of a circumstance.</summary>
    public Circumstance Of(Circumstance circumstance) => circumstance with
    {
        Id = map.Name(NamedThing.Circumstance, circumstance.Id),
        States = States(circumstance.Id, circumstance.States),
        InnocentStates = States(circumstance.Id, circumstance.InnocentStates),
        Rules = [.. circumstance.Rules.Select(rule => Of(rule, circumstance.Id, circumstance.Private))],
        Says = map.Prose(circumstance.Says, circumstance.Private),
    };

    /// <summary>What becomes of an option.</summary>
    public Option Of(Option option) => option with
    {
        Id = map.Name(NamedThing.Option, option.Id),
        NeverWhen = Of(option.NeverWhen),
        When = Of(option.When),
        Says = map.Prose(option.Says, option.Private),
    };

    /// <summary>What becomes of an outcome.</summary>
    public Outcome Of(Outcome outcome) => outcome with
    {
        Id = map.Name(NamedThing.Outcome, outcome.Id),
        States = States(outcome.Id, outcome.States),
        Rules = [.. outcome.Rules.Select(rule => Of(rule, outcome.Id, outcome.Private))],
        Says = map.Prose(outcome.Says, outcome.Private),
    };

    /// <summary>What becomes of a want.</summary>
    public Want Of(Want want)
    {
        var id = map.Name(NamedThing.Want, want.Id);
        return want switch
        {
            LeafWant leaf => leaf with { Id = id, Variable = Variable(leaf.Variable), States = States(leaf.Variable, leaf.States) },
            WeighedWant weighed => weighed with { Id = id, Parts = map.Weights(weighed.Parts, false) },
            AllWant all => all with { Id = id, Parts = map.Names(NamedThing.Want, all.Parts) },
            AnyWant any => any with { Id = id, Parts = map.Names(NamedThing.Want, any.Parts) },
            _ => throw new ArgumentException("There is no such sort of want.", nameof(want)),
        };
    }

    /// <summary>What becomes of an order of importance; each want keeps its draw.</summary>
    public RankedWants? Of(RankedWants? ranked) => ranked is null ? null : ranked with
    {
        Tiers = [.. ranked.Tiers.Select(tier => tier.Select(w => w with { Want = map.Name(NamedThing.Want, w.Want), DrawnAs = w.DrawnAs ?? w.Want }).ToImmutableArray())],
    };

    /// <summary>What becomes of an outcome that must not happen.</summary>
    public NeverHappens Of(NeverHappens never) => never with
    {
        Outcome = map.Name(NamedThing.Outcome, never.Outcome),
        States = States(never.Outcome, never.States),
        AtMost = map.Judged(never.AtMost, false),
        Says = map.Prose(never.Says, false),
    };

    /// <summary>What becomes of a belief.</summary>
    public Belief Of(Belief belief, bool isPrivate) => belief with { Of = Variable(belief.Of), Rule = Of(belief.Rule, belief.Of, isPrivate) };

    /// <summary>What becomes of a fact.</summary>
    public Fact Of(Fact fact) => fact with { Circumstance = Variable(fact.Circumstance), State = map.State(fact.Circumstance, fact.State) };

    /// <summary>What becomes of something that a measure changes.</summary>
    public Change Of(Change change, bool isPrivate)
    {
        var when = Of(change.When);
        return change switch
        {
            ForbidChange forbid => forbid with { Option = map.Name(NamedThing.Option, forbid.Option), When = when },
            OpenChange open => open with { Option = map.Name(NamedThing.Option, open.Option), When = when },
            RevealChange reveal => reveal with { Circumstance = Variable(reveal.Circumstance), When = when },
            ShiftChange shift => shift with { Of = Variable(shift.Of), State = map.State(shift.Of, shift.State), Shift = map.Judged(shift.Shift, isPrivate), When = when },
            SetChange set => set with { Of = Variable(set.Of), State = map.State(set.Of, set.State), Chance = map.Judged(set.Chance, isPrivate), When = when },
            _ => throw new ArgumentException("There is no such sort of change.", nameof(change)),
        };
    }

    private Rule Of(Rule rule, string variable, bool isPrivate) => rule with
    {
        When = Of(rule.When),
        Chances = [.. rule.Chances.Select(c => c with { State = map.State(variable, c.State), Chance = map.Judged(c.Chance, isPrivate) })],
    };

    private ImmutableArray<Condition> Of(ImmutableArray<Condition> conditions) => [.. conditions.Select(Of)];

    private Condition Of(Condition condition) => condition.Subject is { } variable
        ? condition with { Subject = Variable(variable), AnyOf = States(variable, condition.AnyOf) }
        : condition with { AnyOf = map.Names(NamedThing.Option, condition.AnyOf) };

    private string Variable(string id) => map.Name(_outcomes.Contains(id) ? NamedThing.Outcome : NamedThing.Circumstance, id);

    private ImmutableArray<string> States(string variable, ImmutableArray<string> states) => [.. states.Select(state => map.State(variable, state))];
}
