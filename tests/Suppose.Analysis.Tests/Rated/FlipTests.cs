using FsCheck.Xunit;
using Suppose.Analysis.Flips;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>Flips against closed forms, and against the conclusion worked out anew in plain loops.</summary>
public sealed class FlipTests
{
    [Fact]
    public void A_factor_flips_where_odds_say()
    {
        InquiryRun run = InquiryRunner.Run(One(acts: 0.8, factor: 0.1, stands: null).ToInquiry(), new RunSettings());
        Flip flip = HoldsFlip(run, "m0/against/0.1-0.1");
        Assert.Equal(Odds.Of(0.05) / Odds.Of(0.8), flip.BreakEven, 1e-10);
        Assert.Equal(0.1 / flip.BreakEven, flip.Factor, 1e-9);
        Assert.Equal(new HoldsForOne(["m0"], "p0", true) with { Design = default }, (HoldsForOne)flip.Becomes with { Design = default });
        Assert.False(flip.WithinRange);
        Assert.Equal(1, flip.Share);
    }

    [Fact]
    public void A_chance_to_stand_flips_where_the_mean_says()
    {
        InquiryRun run = InquiryRunner.Run(One(acts: 0.5, factor: 0, stands: 0.8).ToInquiry(), new RunSettings());
        Flip flip = HoldsFlip(run, "m0/stands/0.8-0.8");
        Assert.Equal(0.9, flip.BreakEven, 1e-10);
        Assert.Equal(Odds.Of(0.9) / Odds.Of(0.8), flip.Factor, 1e-8);
    }

    [Fact]
    public void The_chance_of_the_act_flips_where_odds_say()
    {
        InquiryRun run = InquiryRunner.Run(One(acts: 0.3, factor: 0.1, stands: null).ToInquiry(), new RunSettings());
        Flip flip = HoldsFlip(run, "p0/acts");
        Assert.Equal(Odds.ToChance(Odds.Of(0.05) / 0.1), flip.BreakEven, 1e-10);
        Assert.True(((HoldsForOne)flip.Conclusion).Holds);
    }

    [Fact]
    public void A_price_flips_which_design_is_cheapest()
    {
        RatedSpec spec = One(acts: 0.5, factor: 0, stands: null);
        MeasureSpec dear = spec.Measures[0] with { Cost = new RatedNumber(0.3, 0.3) };
        InquiryRun run = InquiryRunner.Run((spec with { Measures = [dear with { Cost = new RatedNumber(0.2, 0.2) }, dear] }).ToInquiry(), new RunSettings());
        Flip flip = run.Flips.First(f => f.Conclusion is CheapestThatHolds && f.Judgement.Key == "m0/cost");
        Assert.Equal(["m1"], ((CheapestThatHolds)flip.Becomes).Design);
        Assert.Equal(0.3, flip.BreakEven, 1e-10);
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(RatedSpecs)], Replay = "(2024,5)")]
    public void Every_flip_reverses_its_conclusion_there_and_not_before(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        InquiryRun run = InquiryRunner.Run(inquiry, spec.Settings);
        // A conclusion that is on the very edge now turns at no distance at all: there is nothing before it to look at.
        foreach (Flip flip in run.Flips.Where(f => f.Factor > 1 + 1e-4))
        {
            Assert.Equal(flip.Judgement.Distribution.Median, flip.Now, 1e-14);
            Assert.True(Says(flip.Conclusion, inquiry, spec, flip, flip.Now), $"{flip.Conclusion} is not so now");
            foreach (double part in new[] { 0.5, 0.99, 1 - 1e-4 })
            {
                Assert.True(Says(flip.Conclusion, inquiry, spec, flip, Between(flip, part)), $"{flip.Conclusion} turned before {flip.BreakEven}");
            }

            Assert.False(Says(flip.Conclusion, inquiry, spec, flip, Between(flip, 1 + 1e-4)), $"{flip.Conclusion} did not turn at {flip.BreakEven}");
            Assert.True(Says(flip.Becomes, inquiry, spec, flip, Between(flip, 1 + 1e-4)), $"{flip.Becomes} is not so beyond {flip.BreakEven}");
        }

        double[] factors = [.. run.Flips.Select(f => Math.Round(f.Factor, 12))];
        Assert.Equal(factors.Order(), factors);
    }

    private static RatedSpec One(double acts, double factor, double? stands) => new(
        [new PossibilitySpec(new RatedNumber(acts, acts), null, false)],
        [new MeasureSpec(null, null, 0, 0, 0, [stands is { } s ? new RatedNumber(s, s) : null], [new RatedNumber(factor, factor)], 1)],
        null, null, 0.05, 1, 1, 0);

    private static Flip HoldsFlip(InquiryRun run, string key) => run.Flips.First(f => f.Conclusion is HoldsForOne && f.Judgement.Key == key);

    /// <summary>A value part of the way, on the judgement's scale, from where it is to the break-even.</summary>
    private static double Between(Flip flip, double part)
    {
        double from = FlipScale.To(flip.Judgement.Kind, flip.Now);
        double to = FlipScale.To(flip.Judgement.Kind, flip.BreakEven);
        return FlipScale.From(flip.Judgement.Kind, from + ((to - from) * part));
    }

    /// <summary>Whether a conclusion is so with one judgement at a value and all others at their medians, by plain loops.</summary>
    private static bool Says(Conclusion conclusion, Inquiry inquiry, RatedSpec spec, Flip flip, double value)
    {
        PlainRatedRun plain = new(AtMedians.Of(inquiry, flip.Judgement.Key, value), spec.Settings with { MaxMeasures = null });
        int Design(IEnumerable<string> ids) => Array.FindIndex(plain.Designs, d => plain.Ids(d).SequenceEqual(ids));
        int Possibility(string id) => inquiry.Possibilities.Select(p => p.Id).ToList().IndexOf(id);
        bool HoldsAll(int d) => plain.ShareAll(d) == 1;
        int[] looked = [.. Enumerable.Range(0, plain.Designs.Length).Where(d => int.PopCount(plain.Designs[d]) <= (spec.Settings.MaxMeasures ?? 99))];
        switch (conclusion)
        {
            case HoldsForOne one:
                return plain.Holds(Design(one.Design), Possibility(one.Possibility), 0) == one.Holds;
            case HoldsForAll all:
                return HoldsAll(Design(all.Design)) == all.Holds;
            case CheapestThatHolds cheapest:
                // Designs come by size and then by the file, so of equals the first is the one that is named.
                return looked.Where(HoldsAll).OrderBy(d => Math.Round(plain.Cost[d][0], 9)).Take(1).SequenceEqual([Design(cheapest.Design)]);
            case SmallestRegret smallest:
                double Worst(int d) => Enumerable.Range(0, inquiry.Possibilities.Length).Where(p => !inquiry.Possibilities[p].Ordinary)
                    .Max(p => looked.Max(other => plain.ValueOf(other, p)[0]) - plain.ValueOf(d, p)[0]);
                return looked.OrderBy(d => Math.Round(Worst(d), 9)).First() == Design(smallest.Design);
            case MeasureGrade grade:
                Measure measure = inquiry.Measures.First(m => m.Id == grade.Measure);
                string[] needs = [.. NeedsOf(inquiry, measure).Order()];
                int place = Possibility(grade.Possibility);
                double before = plain.Act[Design(needs)][place][0];
                double after = plain.Act[Design(needs.Append(measure.Id).Order())][place][0];
                return Grades.Of(before, after, inquiry.Tolerance) == grade.Grade;
            default:
                throw new ArgumentException("An unknown conclusion.", nameof(conclusion));
        }
    }

    private static IEnumerable<string> NeedsOf(Inquiry inquiry, Measure measure) =>
        measure.Needs.SelectMany(id => NeedsOf(inquiry, inquiry.Measures.First(m => m.Id == id)).Append(id)).Distinct();
}
