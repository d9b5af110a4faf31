using System.Collections.Immutable;

using FsCheck.Xunit;

using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>Laws that hold for every inquiry with a situation, tried on small ones.</summary>
public class SituationLawsTests
{
    private const double Precision = 1e-9;

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 300, Replay = "(101,2203)")]
    public void Forbidding_every_harmful_option_for_certain_makes_everything_hold(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        Measure forbid = new() { Id = "forbid", Changes = [.. inquiry.Options.Where(o => o.Never).Select(o => Say.Forbid(o.Id))] };
        InquiryRun run = Run(inquiry with { Measures = [.. inquiry.Measures, forbid] });
        Assert.All(run.Designs.Where(d => d.Measures.Contains("forbid")), design =>
        {
            Assert.Equal(1, design.Holds.All);
            Assert.Equal(1, design.Holds.Mixtures);
            Assert.Equal(1, design.Holds.Unlisted);
            Assert.All(design.Act, act => Assert.Equal(0, act.P95));
        });
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 300, Replay = "(103,2207)")]
    public void Revealing_what_nothing_depends_on_changes_nothing(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        Measure look = Say.Measure("look", 0, Say.Reveal("idle"));
        InquiryRun run = Run(inquiry with
        {
            Circumstances = [.. inquiry.Circumstances, Say.Circumstance("idle", seen: false, Say.Rule(0.25))],
            Measures = [.. inquiry.Measures, look],
        });
        foreach (DesignResult with in run.Designs.Where(d => d.Measures.Contains("look")))
        {
            Same(run.Designs.Single(d => d.Measures.SequenceEqual(with.Measures.Remove("look"))), with, inquiry);
        }
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 300, Replay = "(107,2213)")]
    public void The_order_of_measures_possibilities_options_and_wants_changes_no_result(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        InquiryRun straight = Run(inquiry);
        InquiryRun turned = Run(inquiry with
        {
            Measures = Turned(inquiry.Measures),
            Possibilities = Turned(inquiry.Possibilities),
            Options = Turned(inquiry.Options),
            Wants = Turned(inquiry.Wants),
        });
        Assert.Equal(straight.Designs.Length, turned.Designs.Length);
        foreach (DesignResult one in straight.Designs)
        {
            DesignResult other = turned.Designs.Single(d => d.Measures.Order(StringComparer.Ordinal).SequenceEqual(one.Measures.Order(StringComparer.Ordinal)));
            Same(one, other with { Tempted = Turned(other.Tempted), Act = Turned(other.Act), Value = Turned(other.Value), Instead = Turned(other.Instead) }, inquiry);
            Assert.Equal(one.Pareto, other.Pareto);
        }
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 500, Replay = "(109,2221)")]
    public void A_possibility_that_mixes_two_is_inside_their_hull(SmallSituation situation)
    {
        Inquiry inquiry = situation.Inquiry;
        string first = inquiry.Possibilities[0].Id;
        var mixed = new Possibility
        {
            Id = "mixed",
            Mixes = [new MixPart(first, Say.Number(0.7)), new MixPart(inquiry.Possibilities[^1].Id, Say.Number(0.3))],
        };
        Inquiry more = inquiry with
        {
            Possibilities = inquiry.Possibilities.Add(mixed),
            Measures = [.. inquiry.Measures.Select(m => m with { Stands = [.. m.Stands, .. m.Stands.Where(s => s.Possibility == first).Select(s => s with { Possibility = "mixed" })] })],
        };
        InquiryRun run = Run(more);
        foreach ((DesignResult before, DesignResult after) in Run(inquiry).Designs.Zip(run.Designs))
        {
            // One that is merely indifferent counts as tempted and yet has no reason: then the law says nothing.
            if (!run.Designs.Any(d => d.Temptation[^1] is { } t && (Math.Abs(t.P05) < Precision || Math.Abs(t.P50) < Precision || Math.Abs(t.P95) < Precision)))
            {
                Assert.True(after.Holds.Each[^1] >= before.Holds.Mixtures!.Value - Precision);
            }
        }
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 60, Replay = "(113,2237)")]
    public void Nothing_depends_on_the_number_of_threads(SmallSituation situation)
    {
        InquiryRun one = InquiryRunner.Run(situation.Inquiry, new RunSettings { Worlds = 130, Threads = 1 });
        InquiryRun seven = InquiryRunner.Run(situation.Inquiry, new RunSettings { Worlds = 130, Threads = 7 });
        foreach ((DesignResult a, DesignResult b) in one.Designs.Zip(seven.Designs))
        {
            Assert.Equal(a.Holds.All, b.Holds.All);
            Assert.Equal(a.Holds.Mixtures, b.Holds.Mixtures);
            Assert.Equal(a.Holds.Unlisted, b.Holds.Unlisted);
            Assert.Equal<Quantiles>(a.Act, b.Act);
            Assert.Equal<Quantiles>(a.Value, b.Value);
            Assert.Equal<Quantiles?>(a.Temptation, b.Temptation);
            Assert.Equal(a.Instead.SelectMany(i => i), b.Instead.SelectMany(i => i));
        }

        Assert.Equal(one.Certificates.Select(c => (c.Option, c.Hull, c.World, c.Share, c.Kind)), seven.Certificates.Select(c => (c.Option, c.Hull, c.World, c.Share, c.Kind)));
    }

    private static InquiryRun Run(Inquiry inquiry) => InquiryRunner.Run(inquiry, new RunSettings { Worlds = 3, Threads = 1 });

    private static ImmutableArray<T> Turned<T>(ImmutableArray<T> items) => [.. items.Reverse()];

    private static void Same(DesignResult one, DesignResult other, Inquiry inquiry)
    {
        Assert.Equal(one.Holds.All, other.Holds.All, Precision);
        Assert.Equal(one.Holds.Mixtures!.Value, other.Holds.Mixtures!.Value, Precision);
        Assert.Equal(one.Holds.Unlisted!.Value, other.Holds.Unlisted!.Value, Precision);
        for (int p = 0; p < inquiry.Possibilities.Length; p++)
        {
            Near(one.Tempted[p], other.Tempted[p]);
            Near(one.Act[p], other.Act[p]);
            Near(one.Value[p], other.Value[p]);
            foreach (Option option in inquiry.Options)
            {
                Assert.Equal(Share(one, p, option), Share(other, p, option), Precision);
            }
        }
    }

    private static double Share(DesignResult design, int possibility, Option option) => design.Instead[possibility].FirstOrDefault(s => s.Option == option.Id).Share;

    private static void Near(Quantiles one, Quantiles other)
    {
        Assert.Equal(one.P05, other.P05, Precision);
        Assert.Equal(one.P50, other.P50, Precision);
        Assert.Equal(one.P95, other.P95, Precision);
    }
}
