using FsCheck.Xunit;
using Suppose.Analysis.Flips;
using Suppose.Analysis.Tests.Situations;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Flips;

/// <summary>Flips of inquiries with a situation against closed forms, and against the conclusion worked out anew in plain loops.</summary>
public sealed class SituationFlipTests
{
    /// <summary>How far from a break-even value the conclusion is looked at again, in log odds.</summary>
    private const double Aside = 1e-5;

    [Fact]
    public void A_measure_that_may_fall_flips_where_it_stands_as_often_as_the_tolerance_asks()
    {
        Flip flip = Run(Veto(stands: 0.8)).Flips.First(f => f.Conclusion is HoldsForOne { Holds: false } && f.Judgement.Key == "stands");
        Assert.Equal(0.95, flip.BreakEven, 1e-9);
        Assert.Equal(0.95 / 0.05 / (0.8 / 0.2), flip.Factor, 1e-7);
        Assert.True(((HoldsForOne)flip.Becomes).Holds);
        Assert.Equal(1, flip.Share);
    }

    [Fact]
    public void A_want_flips_where_the_actor_no_longer_cares()
    {
        // Acting gives what is wanted for certain and does harm for certain, so the act is best while the want outweighs the aversion.
        Flip flip = Run(Veto(stands: 0.8)).Flips.First(f => f.Conclusion is HoldsForAll { Holds: false } && f.Judgement.Key == "aversion");
        Assert.Equal(-0.4, flip.Now);
        Assert.Equal(-0.6, flip.BreakEven, 1e-9);
        Assert.Equal(0.6 / 0.4 / (0.4 / 0.6), flip.Factor, 1e-7);
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(SmallSituations)], Replay = "(2025,7)")]
    public void Every_flip_reverses_its_conclusion_there_and_not_just_before(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        foreach (Flip flip in Run(inquiry).Flips.Where(f => f.Factor > 1 + 1e-3))
        {
            Assert.True(new PlainConclusions(inquiry).Says(flip.Conclusion), $"{flip.Conclusion} is not so now");
            Assert.True(At(inquiry, flip, -Aside).Says(flip.Conclusion), $"{flip.Conclusion} turned before {flip.BreakEven} of {flip.Judgement.Key}");
            Assert.False(At(inquiry, flip, Aside).Says(flip.Conclusion), $"{flip.Conclusion} did not turn at {flip.BreakEven} of {flip.Judgement.Key}");
            Assert.True(At(inquiry, flip, Aside).Says(flip.Becomes), $"{flip.Becomes} is not so beyond {flip.BreakEven} of {flip.Judgement.Key}");
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(SmallSituations)], Replay = "(2025,9)")]
    public void No_judgement_reverses_a_conclusion_at_a_place_nearer_than_the_flips_that_are_told(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        InquiryRun run = Run(inquiry);
        foreach (Conclusion conclusion in Holding(inquiry, run))
        {
            // Compared by what they print, since arrays in records compare by reference.
            Flip[] told = [.. run.Flips.Where(f => Text(f.Conclusion) == Text(conclusion))];
            double far = told.Length < 3 ? double.PositiveInfinity : told.Max(f => Math.Log(f.Factor));
            foreach (Judgement judgement in run.Judgements.Where(j => told.All(f => f.Judgement.Key != j.Key)))
            {
                foreach (double place in Places(judgement, far))
                {
                    Assert.True(new PlainConclusions(inquiry, judgement.Key, place).Says(conclusion), $"{Text(conclusion)} turns with {judgement.Key} at {place}, and that is not told");
                }
            }
        }
    }

    [Fact]
    public void Flips_are_the_same_on_any_number_of_threads()
    {
        Inquiry inquiry = Veto(stands: 0.8);
        string[] one = [.. InquiryRunner.Run(inquiry, new RunSettings { Threads = 1 }).Flips.Select(f => $"{Text(f.Conclusion)} {f.Judgement.Key} {f.BreakEven:R} {f.Factor:R}")];
        string[] more = [.. InquiryRunner.Run(inquiry, new RunSettings { Threads = 7 }).Flips.Select(f => $"{Text(f.Conclusion)} {f.Judgement.Key} {f.BreakEven:R} {f.Factor:R}")];
        Assert.NotEmpty(one);
        Assert.Equal(one, more);
    }

    private static InquiryRun Run(Inquiry inquiry) => InquiryRunner.Run(inquiry, new RunSettings { Worlds = 4, Seed = 3, Threads = 1 });

    private static Inquiry Veto(double stands) => new()
    {
        Title = "A veto",
        Lexicon = "icd203",
        Tolerance = 0.05,
        Options = [Say.Option("leave"), Say.Never("take")],
        Outcomes = [Say.Outcome("gain", Say.Rule(1, "option=take"), Say.Rule(0)), Say.Outcome("hurt", Say.Rule(1, "option=take"), Say.Rule(0))],
        Wants = [Say.Leaf("gaining", "gain"), Say.Leaf("hurting", "hurt")],
        Possibilities =
        [
            new Possibility
            {
                Id = "greed",
                Wants =
                [
                    new WantWeight("gaining", Say.Number(0.6, JudgementKind.Strength) with { Key = "want" }),
                    new WantWeight("hurting", Say.Number(-0.4, JudgementKind.Strength) with { Key = "aversion" }),
                ],
            },
        ],
        Measures =
        [
            Say.Measure("a veto", 0.1, Say.Forbid("take")) with
            {
                Answers = ["greed"],
                Stands = [new PossibilityJudgement("greed", Say.Number(stands) with { Key = "stands" }, Named: true)],
            },
        ],
    };

    private static PlainConclusions At(Inquiry inquiry, Flip flip, double aside)
    {
        double from = FlipScale.To(flip.Judgement.Kind, Math.Abs(flip.Now));
        double to = FlipScale.To(flip.Judgement.Kind, Math.Abs(flip.BreakEven));
        return new PlainConclusions(inquiry, flip.Judgement.Key, Math.CopySign(FlipScale.From(flip.Judgement.Kind, to + (Math.Sign(to - from) * aside)), flip.Now));
    }

    private static IEnumerable<Conclusion> Holding(Inquiry inquiry, InquiryRun run)
    {
        var leading = run.Leading!.Measures;
        return inquiry.Possibilities.Select(p => new HoldsForOne(leading, p.Id, true)).Append<Conclusion>(new HoldsForAll(leading, true))
            .Select(c => new PlainConclusions(inquiry).Says(c) ? c : c is HoldsForOne one ? one with { Holds = false } : ((HoldsForAll)c) with { Holds = false });
    }

    /// <summary>The places, up to a distance, at which the search promises to look.</summary>
    private static IEnumerable<double> Places(Judgement judgement, double far)
    {
        double now = judgement.Distribution.Median;
        double start = FlipScale.To(judgement.Kind, Math.Abs(now));
        return double.IsFinite(start)
            ? new[] { 64.0, 16, 4, 1 }.Select(part => FlipScale.Most / part).Where(d => d < far - 1e-6).SelectMany(d => new[] { start + d, start - d })
                .Select(place => Math.CopySign(FlipScale.From(judgement.Kind, place), now))
            : [];
    }

    private static string Text(Conclusion conclusion) => conclusion switch
    {
        HoldsForOne one => $"{string.Join(",", one.Design)} holds for {one.Possibility}: {one.Holds}",
        HoldsForAll all => $"{string.Join(",", all.Design)} holds: {all.Holds}",
        _ => conclusion.ToString(),
    };
}
