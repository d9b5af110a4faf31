using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Worlds;

public sealed class JudgementSetTests
{
    private static readonly Rule Always = new([], [new StateChance("yes", Judged.As("rule", 0.1, 0.2))], Place.Nowhere);

    private static readonly Inquiry Whole = new()
    {
        Title = "Why?",
        Lexicon = "icd203",
        Numbers = [new NamedNumber("unused", Judged.As("numbers/unused", 0, 1))],
        Sources = [new Source { Id = "s", Reliability = Judged.As("source", 0, 1) }],
        Origins = [new Origin("o", Judged.As("origin", 0, 1), Place.Nowhere)],
        Possibilities =
        [
            new Possibility
            {
                Id = "fear",
                Weight = Judged.As("weight", 0, 1),
                Acts = Judged.As("acts", 0, 1),
                Sharpness = Judged.As("sharpness", 0, 1),
                Wants = [new WantWeight("w", Judged.As("want", 0, 1))],
                Mixes = [new MixPart("other", Judged.As("mix", 0, 1))],
                Believes = [new Belief("x", Always with { Chances = [new StateChance("yes", Judged.As("belief", 0, 1))] }, false)],
            },
            new Possibility { Id = "image", Ranked = Judged.Ranked("ranked", ["a"], ["b"]) },
        ],
        Circumstances = [new Circumstance { Id = "c", States = ["yes", "no"], Rules = [Always] }],
        Outcomes = [new Outcome { Id = "y", States = ["yes", "no"], Rules = [Always with { Chances = [new StateChance("yes", Judged.As("outcome", 0, 1))] }] }],
        Wants = [new WeighedWant("w", [new WantWeight("v", Judged.As("part", 0, 1))], Place.Nowhere)],
        Measures =
        [
            new Measure
            {
                Id = "m",
                Cost = Judged.As("cost", 0, 1),
                Burden = Judged.As("burden", 0, 1),
                Stands = [new PossibilityJudgement("fear", Judged.As("stands", 0, 1), true)],
                Against = [new PossibilityJudgement("fear", Judged.As("against", 0, 1), true)],
                Changes =
                [
                    new ShiftChange("y", "yes", Judged.As("shift", 0, 1), [], Place.Nowhere),
                    new SetChange("y", "yes", Judged.As("set", 0, 1), [], Place.Nowhere),
                    new RevealChange("c", Place.Nowhere),
                ],
            },
        ],
        Evidence = [new Evidence { Id = "e", Reliability = Judged.As("reliability", 0, 1), Expected = [new PossibilityJudgement("fear", Judged.As("expected", 0, 1), true)] }],
        OpenEvidence = [new Evidence { Id = "f", Cost = Judged.As("open cost", 0, 1) }],
        Ours = new Ours { Wants = [new WantWeight("w", Judged.As("ours", 0, 1))], Harm = Judged.As("harm", 0, 1), Costs = Judged.As("costs", 0, 1) },
    };

    private static readonly string[] RunKeys =
    [
        "acts", "against", "belief", "burden", "cost", "costs", "harm", "mix", "ours", "outcome", "part", "ranked/a", "ranked/b",
        "rule", "set", "sharpness", "shift", "stands", "want", "weight",
    ];

    [Fact]
    public void A_run_draws_everything_it_uses_and_nothing_of_the_record() =>
        Assert.Equal(RunKeys, JudgementSet.OfRun(Whole).UncertainKeys);

    [Fact]
    public void Weighing_the_record_draws_the_record_as_well() => Assert.Equal(
        [.. RunKeys.Concat(["expected", "open cost", "origin", "reliability", "source"]).Order(StringComparer.Ordinal)],
        JudgementSet.OfRecord(Whole).UncertainKeys);

    [Fact]
    public void An_inquiry_with_nothing_in_it_is_certain() =>
        Assert.True(JudgementSet.OfRun(new Inquiry { Title = "Why?", Lexicon = "icd203" }).IsCertain);
}
