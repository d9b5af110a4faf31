using Suppose.Analysis.Tests.Worked;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

public class MixtureTests
{
    [Fact]
    public void A_rule_that_stands_against_each_possibility_may_fall_before_someone_between_them()
    {
        Inquiry stands = WorkedRun.Inquiry("stands");
        Inquiry inquiry = stands with
        {
            Measures =
            [
                Say.Measure("court", 0, Say.Forbid("purge")) with { Stands = Say.Stands(("ambition", 0.5)) },
                Say.Measure("second key", 0, Say.Forbid("purge")) with { Stands = Say.Stands(("fear", 0.5)) },
            ],
        };
        HoldsShares holds = Run(inquiry).Designs.Single(d => d.Measures.Length == 2).Holds;
        Assert.Equal(1, holds.All);
        Assert.Equal(0, holds.Mixtures);
        Assert.Equal(0, holds.Unlisted);
    }

    [Fact]
    public void A_mixture_is_tried_under_the_means_of_each_possibility()
    {
        Inquiry pearce = WorkedRun.Inquiry("pearce") with { Measures = [] };
        Inquiry tied = pearce with
        {
            Possibilities =
            [
                new Possibility { Id = "only a", Wants = Say.Wants(("first", 1)) },
                new Possibility { Id = "only b", Wants = Say.Wants(("second", 1)), Only = ["reform", "purge"] },
            ],
            Outcomes = [pearce.Outcomes[0], Say.Outcome("b", Say.Rule(1, "option=reform"), Say.Rule(0.5, "option=purge"), Say.Rule(0))],
        };
        HoldsShares holds = Run(tied).Designs.Single().Holds;
        Assert.Equal(1, holds.All);
        Assert.Equal(0, holds.Mixtures);
    }

    [Fact]
    public void An_indifferent_possibility_is_tempted_though_no_mixture_has_a_reason()
    {
        Inquiry pearce = WorkedRun.Inquiry("pearce");
        Inquiry indifferent = pearce with
        {
            Measures = [],
            Outcomes = [Say.Outcome("a", Say.Rule(0.5)), Say.Outcome("b", Say.Rule(0.5))],
        };
        HoldsShares holds = Run(indifferent).Designs.Single().Holds;
        Assert.Equal(0, holds.All);
        Assert.Equal(0, holds.Mixtures);
        Assert.Equal(1, holds.Unlisted);
    }

    private static InquiryRun Run(Inquiry inquiry) => InquiryRunner.Run(inquiry, new RunSettings(), token: TestContext.Current.CancellationToken);
}
