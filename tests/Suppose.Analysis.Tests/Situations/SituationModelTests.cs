using FsCheck.Xunit;

using Suppose.Analysis.Tests.Worked;

namespace Suppose.Analysis.Tests.Situations;

public class SituationModelTests
{
    [Theory]
    [InlineData("pearce")]
    [InlineData("launch")]
    [InlineData("stands")]
    [InlineData("lumen")]
    public void Tables_give_what_every_joint_assignment_gives_in_the_worked_files(string name) =>
        ChoiceAgreement.Check(WorkedRun.Inquiry(name), worlds: 1);

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 2000, Replay = "(72310,5501)")]
    public void Tables_give_what_every_joint_assignment_gives_in_small_files(SmallSituation situation) =>
        ChoiceAgreement.Check(situation.Inquiry, worlds: 3);
}
