using System.Collections.Immutable;
using System.Globalization;

using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>The parts of a situation, said briefly. Conditions read <c>option=launch</c> or <c>cold=yes|no</c>.</summary>
internal static class Say
{
    public static Judgement Number(double value) => Number(value, JudgementKind.Chance);

    public static Judgement Number(double value, JudgementKind kind) => new()
    {
        Key = "number/" + value.ToString("R", CultureInfo.InvariantCulture),
        Label = "a number",
        Kind = kind,
        Distribution = new CertainValue(value),
        Written = value.ToString("R", CultureInfo.InvariantCulture),
    };

    public static Judgement Range(string key, double low, double high) => new()
    {
        Key = key,
        Label = key,
        Kind = JudgementKind.Chance,
        Distribution = new Uniform(low, high),
        Written = key,
    };

    public static ImmutableArray<Condition> When(params string[] conditions) => [.. conditions.Select(Condition)];

    public static Rule Rule(double chance, params string[] when) => Rule(Number(chance), when);

    public static Rule Rule(Judgement chance, params string[] when) => new(When(when), [new StateChance("yes", chance)], Place.Nowhere);

    public static Rule States(ImmutableArray<StateChance> chances, params string[] when) => new(When(when), chances, Place.Nowhere);

    public static Circumstance Circumstance(string id, bool seen, params Rule[] rules) =>
        new() { Id = id, States = ["yes", "no"], Rules = [.. rules], Seen = seen };

    public static Outcome Outcome(string id, params Rule[] rules) => new() { Id = id, States = ["yes", "no"], Rules = [.. rules] };

    public static Option Option(string id) => new() { Id = id };

    public static Option Never(string id, params string[] when) => new() { Id = id, Never = true, NeverWhen = When(when) };

    public static Want Leaf(string id, string variable, params string[] states) =>
        new LeafWant(id, variable, states.Length == 0 ? ["yes"] : [.. states], Place.Nowhere);

    public static WantWeight Weight(string want, double weight) => new(want, Number(weight, JudgementKind.Strength));

    public static ImmutableArray<WantWeight> Wants(params (string Want, double Weight)[] wants) => [.. wants.Select(w => Weight(w.Want, w.Weight))];

    public static Change Set(string of, double chance, params string[] when) =>
        new SetChange(of, "yes", Number(chance), When(when), Place.Nowhere);

    public static Change Shift(string of, double factor, params string[] when) =>
        new ShiftChange(of, "yes", Number(factor, JudgementKind.Shift), When(when), Place.Nowhere);

    public static Change Forbid(string option, params string[] when) => new ForbidChange(option, When(when), Place.Nowhere);

    public static Change Open(string option, params string[] when) => new OpenChange(option, When(when), Place.Nowhere);

    public static Change Reveal(string circumstance) => new RevealChange(circumstance, Place.Nowhere);

    public static Measure Measure(string id, double cost, params Change[] changes) =>
        new() { Id = id, Cost = Number(cost, JudgementKind.Strength), Changes = [.. changes] };

    public static ImmutableArray<PossibilityJudgement> Stands(params (string Possibility, double Chance)[] chances) =>
        [.. chances.Select(c => new PossibilityJudgement(c.Possibility, Number(c.Chance), Named: true))];

    private static Condition Condition(string text)
    {
        string[] parts = text.Split('=');
        return new Condition(parts[0] == "option" ? null : parts[0], [.. parts[1].Split('|')], Place.Nowhere);
    }
}
