using FsCheck.Xunit;

using Suppose.Analysis.Choice;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Analysis.Tests.Worked;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

public class UtilityExplainerTests
{
    [Fact]
    public void A_belief_and_a_shift_are_told_in_the_order_in_which_they_are_applied()
    {
        UtilityExplanation blind = UtilityExplainer.Explain(WorkedRun.Inquiry("launch"), "blind", ["redesign"], "launch");
        StateExplanation cold = blind.States.Single(s => s.State.Single().State == "yes");
        Assert.Equal(0.4, cold.Chance, 1e-12);
        Assert.Equal(OptionStanding.Never, cold.Standing);
        ChanceStep[] steps = [.. cold.Outcomes.Single(o => o.Outcome == "fails").Cases.Single(c => c.Given.All(g => g.State == "yes")).Steps];
        Assert.Equal([ChanceStepKind.Rule, ChanceStepKind.Belief, ChanceStepKind.Shift], steps.Select(s => s.Kind));
        Assert.Equal([0.5, 0.01, 0.1], steps.Select(s => s.Value));
        Assert.Equal("redesign", steps[2].Measure);
        Assert.Equal(0.01 * 0.1 / ((0.01 * 0.1) + 0.99), steps[2].After, 1e-15);
        Assert.All(steps, s => Assert.True(s.Judgement.Place.IsInFile));
        Assert.All(cold.Wants, w => Assert.All(w.WeightFrom, j => Assert.True(j.Place.IsInFile)));
    }

    [Fact]
    public void What_is_not_the_files_or_can_not_be_taken_together_is_refused()
    {
        Inquiry stands = WorkedRun.Inquiry("stands");
        Assert.Throws<ArgumentException>(() => UtilityExplainer.Explain(stands, "greed", [], "purge"));
        Assert.Throws<ArgumentException>(() => UtilityExplainer.Explain(stands, "fear", ["appeal"], "purge"));
        Assert.Throws<ArgumentException>(() => UtilityExplainer.Explain(WorkedRun.Inquiry("rated"), "fear", [], "purge"));
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 400, Replay = "(5011,77121)")]
    public void The_parts_add_up_to_the_expected_utility_of_every_joint_assignment(SmallSituation situation)
    {
        Inquiry inquiry = (situation with { Uncertain = false }).Inquiry;
        PlainWorld world = PlainWorld.Certain(inquiry);
        foreach (string[] design in new PlainDesigns(world).Feasible())
        {
            foreach (Possibility possibility in inquiry.Possibilities)
            {
                foreach (Option option in inquiry.Options)
                {
                    Check(UtilityExplainer.Explain(inquiry, possibility.Id, design, option.Id), new PlainChoice(world), world.Motive(possibility, design), possibility);
                }
            }
        }
    }

    private static void Check(UtilityExplanation explained, PlainChoice choice, Dictionary<string, double> motive, Possibility possibility)
    {
        HashSet<string> standing = [.. explained.Measures];
        var states = choice.States(possibility, standing);
        Assert.Equal(states.Count, explained.States.Length);
        foreach (StateExplanation at in explained.States)
        {
            var told = at.State.ToDictionary(f => f.Circumstance, f => f.State);
            (Dictionary<string, string> state, double chance) = states.Single(s => s.State.All(c => told[c.Key] == c.Value));
            Assert.Equal(chance, at.Chance, 1e-12);
            Assert.Equal(choice.Utility(motive, explained.Option, state, possibility, standing), at.Utility, 1e-12);
            Assert.Equal(at.Wants.Aggregate(0.0, (sum, want) => sum + want.Contribution), at.Utility);
            foreach (WantPart want in at.Wants)
            {
                Assert.Equal(motive[want.Want], want.Weight, 1e-15);
                Assert.Equal(want.Weight * want.Expected, want.Contribution);
                Assert.Equal(want.Values.Aggregate(0.0, (sum, value) => sum + value.Contribution), want.Expected);
                Assert.All(want.Values, value => Assert.Equal(value.Chance * value.Value, value.Contribution));
            }

            foreach (OutcomePart outcome in at.Outcomes)
            {
                CheckOutcome(outcome, explained, choice, state, possibility, standing);
            }
        }
    }

    private static void CheckOutcome(
        OutcomePart outcome, UtilityExplanation explained, PlainChoice choice, Dictionary<string, string> state, Possibility possibility, HashSet<string> standing)
    {
        for (int s = 0; s < outcome.States.Length; s++)
        {
            string name = outcome.States[s];
            double plain = choice.Expect(joint => joint[outcome.Outcome] == name ? 1 : 0, explained.Option, state, possibility, possibility, standing);
            Assert.Equal(plain, outcome.Chances[s], 1e-12);
        }

        Assert.All(outcome.Cases, c => Assert.NotEmpty(c.Steps));
        Assert.All(outcome.Cases, c => Assert.Equal(1, c.Chances.Sum(), 1e-12));
    }
}
