using FsCheck.Xunit;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>Laws that every run of a rated inquiry keeps.</summary>
public sealed class RatedLawTests
{
    private const double Precision = 1e-12;

    [Property(MaxTest = 400, Arbitrary = [typeof(RatedSpecs)], Replay = "(101,7)")]
    public void The_order_of_the_file_changes_no_number(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        Inquiry turned = inquiry with { Measures = [.. inquiry.Measures.Reverse()], Possibilities = [.. inquiry.Possibilities.Reverse()] };
        InquiryRun run = InquiryRunner.Run(inquiry, spec.Settings);
        Dictionary<string, DesignResult> other = InquiryRunner.Run(turned, spec.Settings).Designs.ToDictionary(d => string.Join('+', d.Measures.Order(StringComparer.Ordinal)));
        Assert.Equal(run.Designs.Length, other.Count);
        foreach (DesignResult design in run.Designs)
        {
            DesignResult same = other[string.Join('+', design.Measures.Order(StringComparer.Ordinal))];
            Assert.Equal(design.Pareto, same.Pareto);
            Assert.Equal(design.Holds.All, same.Holds.All);
            Assert.All(design.Act.Zip(same.Act.Reverse()), pair => Near(pair.First, pair.Second));
            Near(design.Cost, same.Cost);
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(RatedSpecs)], Replay = "(103,9)")]
    public void MoreWorlds_NeverChangeACertainFile(RatedSpec spec)
    {
        Inquiry inquiry = AtMedians.Of(spec.ToInquiry());
        InquiryRun one = InquiryRunner.Run(inquiry, spec.Settings with { Worlds = 1 });
        InquiryRun many = InquiryRunner.Run(inquiry, spec.Settings with { Worlds = 500, Seed = 9 });
        Assert.True(many.Certain);
        Assert.Equal(RunText.Of(one with { Seed = 9 }), RunText.Of(many));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(RatedSpecs)], Replay = "(107,11)")]
    public void A_measure_that_never_makes_the_act_likelier_never_raises_it(RatedSpec spec)
    {
        RatedSpec lowering = spec with { Measures = [.. spec.Measures.Select(m => m with { Against = [.. m.Against.Select(a => a is { High: > 1 } ? null : a)] })] };
        InquiryRun run = InquiryRunner.Run(lowering.ToInquiry(), spec.Settings);
        foreach (DesignResult small in run.Designs)
        {
            foreach (DesignResult large in run.Designs.Where(d => small.Measures.All(d.Measures.Contains)))
            {
                Assert.All(small.Act.Zip(large.Act), pair => Assert.True(pair.Second.P50 <= pair.First.P50 + Precision));
                Assert.True(large.Holds.All >= small.Holds.All);
            }
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(RatedSpecs)], Replay = "(109,13)")]
    public void Standing_for_certain_is_as_if_nobody_had_judged_it(RatedSpec spec)
    {
        RatedSpec judged = spec with { Measures = [.. spec.Measures.Select(m => m with { Stands = [.. m.Stands.Select(_ => new RatedNumber(1, 1))] })] };
        RatedSpec silent = spec with { Measures = [.. spec.Measures.Select(m => m with { Stands = [], Upholder = 0 })] };
        InquiryRun one = InquiryRunner.Run(judged.ToInquiry(), spec.Settings);
        InquiryRun other = InquiryRunner.Run(silent.ToInquiry(), spec.Settings);
        Assert.Equal(one.Designs.SelectMany(d => d.Act), other.Designs.SelectMany(d => d.Act));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(RatedSpecs)], Replay = "(113,15)")]
    public void A_living_actor_is_never_settled_and_everything_else_is_as_before(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        InquiryRun run = InquiryRunner.Run(inquiry with { Actor = new Actor(null, true, false) }, spec.Settings);
        Assert.Null(run.Settling);
        Assert.Equal(RunText.Of(InquiryRunner.Run(inquiry, spec.Settings) with { Settling = null }), RunText.Of(run));
    }

    private static void Near(Quantiles one, Quantiles other)
    {
        Assert.Equal(one.P05, other.P05, Precision);
        Assert.Equal(one.P50, other.P50, Precision);
        Assert.Equal(one.P95, other.P95, Precision);
    }
}
