using Suppose.Analysis.Choice;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Analysis.Tests.Worked;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

public class ChoiceExplainerTests
{
    [Theory]
    [InlineData("launch")]
    [InlineData("lumen")]
    [InlineData("stands")]
    [InlineData("pearce")]
    public void The_largest_margin_of_a_harmful_option_is_the_temptation_of_the_run(string worked)
    {
        Inquiry inquiry = WorkedRun.Inquiry(worked);
        InquiryRun run = InquiryRunner.Run(inquiry, new RunSettings(), null, TestContext.Current.CancellationToken);
        foreach (DesignResult design in run.Designs)
        {
            for (int possibility = 0; possibility < inquiry.Possibilities.Length; possibility++)
            {
                double[] margins = [.. inquiry.Options.SelectMany(option => Margins(inquiry, possibility, design, option.Id))];
                Assert.Equal(design.Temptation[possibility] is null, margins.Length == 0);
                if (margins.Length > 0)
                {
                    Assert.Equal(design.Temptation[possibility]!.Value.P50, margins.Max(), 1e-12);
                }
            }
        }
    }

    private static IEnumerable<double> Margins(Inquiry inquiry, int possibility, DesignResult design, string option)
    {
        ChoiceExplanation explained = ChoiceExplainer.Explain(inquiry, inquiry.Possibilities[possibility].Id, design.Measures, option);
        return explained.Asked.States.Zip(explained.Comparisons).Where(s => s.First.Standing == OptionStanding.Never).Select(s => s.Second.Margin!.Value);
    }

    [Fact]
    public void The_telling_case_is_one_in_which_the_option_is_harmful()
    {
        ChoiceExplanation explained = ChoiceExplainer.Explain(WorkedRun.Inquiry("launch"), "blind", [], "launch");
        Assert.Equal(OptionStanding.Never, explained.Asked.States[explained.Telling].Standing);
        Assert.Equal(explained.Comparisons.Length, explained.Asked.States.Length);
        Assert.All(explained.Comparisons, c => Assert.All(c.BestOthers, best => Assert.NotEqual(OptionStanding.Unavailable, c.Options.Single(o => o.Option == best).Standing)));
    }
}
