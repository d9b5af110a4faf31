using System.Collections.Immutable;
using FsCheck.Xunit;
using Suppose.Analysis.Record;
using Suppose.Analysis.Tests.Situations;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Record;

public sealed class ObservedChoicesTests
{
    private static readonly IReadOnlySet<string> NoMeasure = new HashSet<string>();

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 800, Replay = "(19403,221)")]
    public void The_chance_of_a_choice_equals_a_sum_over_every_joint_assignment(SmallSituation situation, byte option, byte known)
    {
        var inquiry = situation.Inquiry;
        inquiry = inquiry with { Possibilities = [.. inquiry.Possibilities.Select((p, i) => p with { Sharpness = RecordOf.Between(1, situation.Uncertain ? 9 : 1, $"sharp {i}", JudgementKind.Sharpness) })] };
        var worlds = WorldTable.Draw(JudgementSet.OfRecord(inquiry), 3, 5);
        var choices = new ObservedChoices(inquiry, worlds);
        var choice = new ObservedChoice(inquiry.Options[option % inquiry.Options.Length].Id, Known(inquiry, known));
        foreach (var possibility in inquiry.Possibilities)
        {
            var chances = new double[worlds.Worlds];
            choices.Chances(choice, possibility, chances);
            for (var world = 0; world < chances.Length; world++)
            {
                Assert.Equal(Plainly(inquiry, worlds, world, choice, possibility), chances[world], 1e-9);
            }
        }
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 500, Replay = "(771,3)")]
    public void The_chances_of_all_options_add_up_to_one_unless_what_is_known_can_not_be(SmallSituation situation, byte known)
    {
        var inquiry = situation.Inquiry;
        var possibility = inquiry.Possibilities[0] with { Sharpness = RecordOf.Between(4, 4, "sharp", JudgementKind.Sharpness) };
        inquiry = inquiry with { Possibilities = inquiry.Possibilities.SetItem(0, possibility) };
        var worlds = WorldTable.Draw(JudgementSet.OfRecord(inquiry), 2, 5);
        var choices = new ObservedChoices(inquiry, worlds);
        var sums = new double[worlds.Worlds];
        foreach (var option in inquiry.Options)
        {
            var chances = new double[worlds.Worlds];
            choices.Chances(new ObservedChoice(option.Id, Known(inquiry, known)), possibility, chances);
            sums = [.. sums.Zip(chances, (sum, chance) => sum + chance)];
        }

        Assert.All(sums, sum => Assert.True(sum == 0 || Math.Abs(sum - 1) < 1e-9, $"they add up to {sum}"));
    }

    /// Of each circumstance: nothing, or one of its states.
    private static ImmutableArray<Fact> Known(Inquiry inquiry, byte known) =>
    [
        .. inquiry.Circumstances.Select((c, i) => (Circumstance: c, Code: (known >> (2 * i)) & 3)).Where(x => x.Code < x.Circumstance.States.Length)
            .Select(x => new Fact(x.Circumstance.Id, x.Circumstance.States[x.Code], Place.Nowhere)),
    ];

    private static double Plainly(Inquiry inquiry, WorldTable worlds, int at, ObservedChoice choice, Possibility possibility)
    {
        var world = new PlainWorld(inquiry, j => worlds.Of(j)[at], (ranked, want) => worlds.Of(ranked, want)[at]);
        var plain = new PlainChoice(world);
        var clamp = !possibility.Given.IsEmpty && world.Circumstances(null, possibility, false, NoMeasure).Sum(c => c.Chance) == 0;
        var fitting = world.Circumstances(null, possibility, clamp, NoMeasure)
            .Where(c => c.Chance > 0 && possibility.Given.Concat(choice.Given).All(f => c.States[f.Circumstance] == f.State)).ToArray();
        var seen = inquiry.Circumstances.Where(c => c.Seen).Select(c => c.Id).ToArray();
        var taken = fitting.Sum(c => c.Chance * Response(c.States.Where(s => seen.Contains(s.Key)).ToDictionary()));
        return fitting.Length == 0 ? 0 : taken / fitting.Sum(c => c.Chance);

        double Response(Dictionary<string, string> state)
        {
            var motive = world.Motive(possibility, []);
            var open = inquiry.Options.Where(o => plain.Available(o.Id, possibility, state, NoMeasure)).ToArray();
            var weights = open.ToDictionary(o => o.Id, o => Math.Exp(world.Number(possibility.Sharpness!) * plain.Utility(motive, o.Id, state, possibility, NoMeasure)));
            return weights.GetValueOrDefault(choice.Option) / weights.Values.Sum();
        }
    }
}
