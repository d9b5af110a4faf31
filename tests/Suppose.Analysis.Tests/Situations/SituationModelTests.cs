using FsCheck.Xunit;

using Suppose.Analysis.Tests.Worked;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Situations;

public class SituationModelTests
{
    /// <summary>Below and above what options' weights can hold.</summary>
    private static readonly double[] Sharp = [299, 301, 5e6, 20];

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

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 300, Replay = "(72310,5501)")]
    public void However_sharply_better_is_told_from_worse_tables_give_what_every_joint_assignment_gives(SmallSituation situation) =>
        ChoiceAgreement.Check(Sharper(situation.Inquiry), worlds: 3);

    private static Inquiry Sharper(Inquiry inquiry) => inquiry with
    {
        Possibilities = [.. inquiry.Possibilities.Select((possibility, i) => possibility with { Sharpness = Sharpness(Sharp[i % Sharp.Length]) })],
    };

    private static Judgement Sharpness(double value) => new()
    {
        Key = System.FormattableString.Invariant($"sharp/{value}"),
        Label = "how sharply",
        Kind = JudgementKind.Sharpness,
        Distribution = new CertainValue(value),
        Written = "sharp",
    };
}
