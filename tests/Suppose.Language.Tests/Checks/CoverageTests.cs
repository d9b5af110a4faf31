using System.Collections.Immutable;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using Suppose.Language.Checks.Situations;
using Suppose.Model;

namespace Suppose.Language.Tests.Checks;

public sealed class CoverageTests
{
    private static readonly Subject[] s_subjects =
        [new("a", ["0", "1"]), new("b", ["0", "1", "2"]), new("c", ["0", "1", "2", "3"]), new("d", ["0", "1"])];

    private static SearchBudget Plenty => new(1_000_000);

    [Property(MaxTest = 2000, Replay = "(3327,91)")]
    public Property A_case_is_found_uncovered_exactly_where_some_case_meets_no_rule() => Prop.ForAll(Rules(), rules =>
    {
        CaseSpace space = new(rules.SelectMany(r => r), Of);
        Case[] boxes = [.. rules.Select(space.Meeting)];
        bool ended = CaseSpace.TryFindOutside(space.Whole, boxes, Plenty, out Case? outside);
        bool uncovered = Cases().Any(c => !rules.Any(r => Meets(r, c)));
        return ended && uncovered == (outside is not null) && (outside is null || !boxes.Any(b => b.Meets(outside)));
    });

    [Property(MaxTest = 2000, Replay = "(3327,91)")]
    public Property A_rule_is_reached_exactly_where_some_case_meets_it_and_none_before_it() => Prop.ForAll(Rules(), rules =>
    {
        CaseSpace space = new(rules.SelectMany(r => r), Of);
        Case[] boxes = [.. rules.Select(space.Meeting)];
        return Enumerable.Range(0, rules.Length).All(i =>
            CaseSpace.TryFindOutside(boxes[i], boxes[..i], Plenty, out Case? fresh)
            && (fresh is not null) == Cases().Any(c => Meets(rules[i], c) && !rules[..i].Any(r => Meets(r, c))));
    });

    [Fact]
    public void Rules_with_too_many_cases_to_look_through_are_asked_for_a_last_rule()
    {
        // Ten pigeons in nine holes: two always share one, and showing it needs a look at nearly all ways to place them.
        const int Pigeons = 10;
        string holes = string.Join(", ", Enumerable.Range(1, Pigeons - 1).Select(h => $"h{h}"));
        string circumstances = string.Concat(Enumerable.Range(0, Pigeons).Select(i => $"  p{i}: {{states: [{holes}], rules: [{{chances: {{h1: 30%}}}}]}}\n"));
        IEnumerable<string> rules =
            from i in Enumerable.Range(0, Pigeons)
            from j in Enumerable.Range(0, i)
            from hole in Enumerable.Range(1, Pigeons - 1)
            select $"      - {{when: {{p{i}: h{hole}, p{j}: h{hole}}}, chance: 10%}}\n";
        string text = "circumstances:\n  cold: {chance: 30%, seen: yes}\n  worn: {chance: 20%}\n" + circumstances
            + "outcomes:\n  late: {chance: 10%}\n  fails:\n    rules:\n" + string.Concat(rules);
        Assert.Contains("SUP0705", Reading.Codes(Reference.DocExample.Complete(text, Reference.DocExample.Base("situation"))));
    }

    [Fact]
    public void More_states_or_options_than_can_be_told_apart_are_refused()
    {
        string states = string.Join(", ", Enumerable.Range(0, 65).Select(i => $"s{i}"));
        string text = $"circumstances:\n  cold: {{chance: 30%, seen: yes}}\n  worn: {{states: [{states}], rules: [{{chances: {{s0: 1%}}}}]}}\n"
            + "options:\n  delay: {}\n  launch: {never: {cold: yes}}\n";
        string options = string.Concat(Enumerable.Range(0, 63).Select(i => $"  o{i}: {{}}\n"));
        Assert.Equal(["SUP0617"], Reading.Codes(Reference.DocExample.Complete(text, Reference.DocExample.Base("situation"))));
        Assert.Equal(["SUP0617"], Reading.Codes(Reference.DocExample.Complete(text + options, Reference.DocExample.Base("situation"))));
    }

    private static Subject Of(string? id) => s_subjects.Single(s => s.Id == id);

    private static Arbitrary<ImmutableArray<Condition>[]> Rules() => Arb.From(
        from count in Gen.Choose(1, 9)
        from rules in Rule().ArrayOf(count)
        select rules);

    private static Gen<ImmutableArray<Condition>> Rule() =>
        from a in On(s_subjects[0])
        from b in On(s_subjects[1])
        from c in On(s_subjects[2])
        from d in On(s_subjects[3])
        select new[] { a, b, c, d }.OfType<Condition>().ToImmutableArray();

    // A set of values as the bits of a number; none of them stands for no condition.
    private static Gen<Condition?> On(Subject subject) =>
        from bits in Gen.Choose(0, (1 << subject.Values.Length) - 1)
        select bits == 0 ? null : new Condition(subject.Id, [.. subject.Values.Where((_, i) => (bits >> i & 1) != 0)], Place.Nowhere);

    private static IEnumerable<Dictionary<string, string>> Cases() =>
        s_subjects.Aggregate<Subject, IEnumerable<ImmutableArray<string>>>([[]], (cases, s) => cases.SelectMany(c => s.Values.Select(c.Add)))
            .Select(c => s_subjects.Zip(c).ToDictionary(p => p.First.Id!, p => p.Second));

    private static bool Meets(ImmutableArray<Condition> rule, Dictionary<string, string> aCase) => rule.All(c => c.AnyOf.Contains(aCase[c.Subject!]));
}
