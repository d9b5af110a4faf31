using Suppose.Analysis.Breaking.Boxes;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Breaking;

public sealed class PrimTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_box_planted_in_three_of_ten_inputs_is_found_with_these_three_and_no_other(int seed)
    {
        Plant plant = new(10_000, 10, seed, flipped: 0.05);
        FailureBox found = Prim.Find(plant.Table(x => x[1] < 0.5 && x[4] > 0.6 && x[8] > 0.25 && x[8] < 0.85), new PrimSettings()).Offered!;
        Assert.Equal(["x1", "x4", "x8"], found.Conditions.Select(Name).Order());
        Assert.InRange(found.Conditions.Single(c => Name(c) == "x1").AtMost!.Value, 0.45, 0.55);
        Assert.InRange(found.Conditions.Single(c => Name(c) == "x4").AtLeast!.Value, 0.55, 0.65);
        Assert.InRange(found.Density, 0.85, 1);
        Assert.All(found.Conditions, c => Assert.InRange(c.QuasiP, 0, 1e-6));
    }

    [Fact]
    public void A_box_in_two_inputs_is_not_dressed_up_with_a_third()
    {
        FailureBox found = Prim.Find(new Plant(4_096, 12, 5, flipped: 0.05).Table(x => x[0] > 0.7 && x[7] < 0.5), new PrimSettings()).Offered!;
        Assert.Equal(["x0", "x7"], found.Conditions.Select(Name).Order());
    }

    [Fact]
    public void Where_nothing_goes_with_breaking_no_box_is_offered_though_the_trajectory_goes_on()
    {
        PrimResult found = Prim.Find(new Plant(4_096, 8, 9, flipped: 0.2).Table(_ => false), new PrimSettings());
        Assert.Null(found.Offered);
        Assert.True(found.Trajectory.Length > 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cases_that_are_all_alike_give_the_box_of_all_cases_alone(bool breaks)
    {
        PrimResult found = Prim.Find(new Plant(256, 4, 1, flipped: 0).Table(_ => breaks), new PrimSettings());
        FailureBox whole = Assert.Single(found.Trajectory);
        Assert.Empty(whole.Conditions);
        Assert.Equal((1.0, breaks ? 1.0 : 0.0), (whole.Mass, whole.Density));
        Assert.Null(found.Offered);
    }

    [Fact]
    public void An_input_that_never_differs_is_left_out()
    {
        CaseTable table = new([Numbers("a", [1, 1, 1, 1]), Numbers("b", [1, 2, 3, 4])], [false, false, true, true]);
        Assert.Equal("b", ((ColumnSubject)Assert.Single(table.Inputs).Subject).Column);
    }

    [Fact]
    public void States_are_peeled_one_at_a_time_and_named()
    {
        int[] keys = [.. Enumerable.Range(0, 600).Select(i => i % 3)];
        double[] noise = [.. Enumerable.Range(0, 600).Select(i => (double)(i * 7 % 600))];
        CaseTable table = new(
            [CaseInput.OfStates(new CircumstanceSubject("who holds the keys"), ["chair", "clerk", "both"], keys), Numbers("noise", noise)],
            [.. keys.Select(key => key == 2)]);
        FailureBox found = Prim.Find(table, new PrimSettings()).Offered!;
        BoxCondition condition = Assert.Single(found.Conditions);
        Assert.Equal(["both"], condition.States);
        Assert.Null(condition.AtLeast);
        Assert.Equal((1.0, 1.0), (found.Coverage, found.Density));
    }

    [Fact]
    public void Every_box_on_the_trajectory_is_what_its_own_conditions_say()
    {
        Plant plant = new(2_000, 5, 3, flipped: 0.1);
        CaseTable table = plant.Table(x => x[0] < 0.4 && x[1] > 0.5);
        foreach (FailureBox box in Prim.Find(table, new PrimSettings { Peel = 0.1 }).Trajectory)
        {
            int[] within = [.. Enumerable.Range(0, table.Cases).Where(i => box.Conditions.All(c => Meets(table, c, i)))];
            Assert.Equal(within.Length, box.Cases);
            Assert.Equal(within.Count(i => table.Breaks[i]), box.Breaking);
            Assert.Equal((double)box.Breaking / table.Breaking, box.Coverage);
            foreach (BoxCondition condition in box.Conditions)
            {
                int[] without = [.. Enumerable.Range(0, table.Cases).Where(i => box.Conditions.All(c => c == condition || Meets(table, c, i)))];
                double share = (double)without.Count(i => table.Breaks[i]) / without.Length;
                Assert.Equal(Binomial.AtLeast(box.Breaking, box.Cases, share), condition.QuasiP);
                Assert.Equal((share, share * without.Length / table.Breaking), (condition.DensityWithout, condition.CoverageWithout), (a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1e-12);
            }
        }
    }

    [Fact]
    public void Peeling_narrows_and_raises_the_density_and_no_box_is_smaller_than_allowed()
    {
        PrimResult found = Prim.Find(new Plant(3_000, 6, 4, flipped: 0.1).Table(x => x[2] > 0.6), new PrimSettings { LeastMass = 0.2 });
        Assert.All(found.Trajectory, box => Assert.True(box.Mass >= 0.2));
        Assert.All(found.Trajectory.Zip(found.Trajectory.Skip(1)), pair => Assert.True(pair.Second.Density > pair.First.Density));
    }

    [Fact]
    public void Pasting_puts_back_what_a_coarse_peel_took_too_much_of()
    {
        double[] values = [.. Enumerable.Range(0, 100).Select(i => (double)i)];
        CaseTable table = new([Numbers("a", values)], [.. values.Select(v => v is >= 45 and < 75 or >= 76 and < 80)]);
        PrimResult found = Prim.Find(table, new PrimSettings { Peel = 0.4, Paste = 0.1, LeastMass = 0.1 });
        Assert.Contains(found.Trajectory.Zip(found.Trajectory.Skip(1)), pair => pair.Second.Cases > pair.First.Cases);
    }

    [Fact]
    public void The_order_of_the_cases_changes_nothing()
    {
        Plant plant = new(1_000, 4, 8, flipped: 0.1);
        CaseTable one = plant.Table(x => x[3] > 0.7);
        int[] turned = [.. Enumerable.Range(0, 1_000).Select(i => i * 387 % 1_000)];
        Assert.Equal(1_000, turned.Distinct().Count());
        CaseTable other = new(one.Inputs.Select(input => CaseInput.OfNumbers(input.Subject, [.. turned.Select(i => input.Values[i])])), [.. turned.Select(i => one.Breaks[i])]);
        Assert.Equal(
            Prim.Find(one, new PrimSettings()).Trajectory.Select(box => (box.Cases, box.Breaking)),
            Prim.Find(other, new PrimSettings()).Trajectory.Select(box => (box.Cases, box.Breaking)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    public void A_share_outside_its_range_is_refused(double peel) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Prim.Find(new CaseTable([Numbers("a", [1, 2])], [true, false]), new PrimSettings { Peel = peel }));

    [Fact]
    public void A_value_that_is_no_number_is_refused() => Assert.Throws<ArgumentException>(() => Numbers("a", [1, double.NaN]));

    [Fact]
    public void The_regional_distance_is_that_between_the_two_distributions()
    {
        CaseTable table = new(
            [Numbers("decides", [1, 2, 3, 4]), Numbers("idle", [1, 2, 1, 2]), CaseInput.OfStates(new ColumnSubject("half"), ["no", "yes"], [0, 0, 0, 1])],
            [false, false, true, true]);
        Assert.Equal([1, 0, 0.5], RegionalSensitivity.Of(table).Select(r => r.Distance));
        Assert.Empty(RegionalSensitivity.Of(new CaseTable([Numbers("a", [1, 2])], [false, false])));
    }

    [Fact]
    public void Which_way_an_input_lies_is_told_beyond_chance_and_only_where_it_lies_one_way()
    {
        double[] up = [.. Enumerable.Range(0, 400).Select(i => (double)i)];
        CaseTable half = new(
            [Numbers("up", up), Numbers("down", [.. up.Select(v => -v)]), Numbers("noise", [.. up.Select(v => v * 7 % 400)]), CaseInput.OfStates(new ColumnSubject("half"), ["no", "yes"], up.Select(v => v < 200 ? 0 : 1))],
            [.. up.Select(v => v >= 200)]);
        Assert.Equal(
            [(RegionalSide.Higher, true), (RegionalSide.Lower, true), (RegionalSide.Neither, false), (RegionalSide.Neither, true)],
            RegionalSensitivity.Of(half).Select(r => (r.Side, r.Tells)));

        RegionalSensitivity ends = Assert.Single(RegionalSensitivity.Of(new CaseTable([Numbers("ends", up)], [.. up.Select(v => v is < 100 or >= 300)])));
        Assert.Equal((0.5, RegionalSide.Neither, true), (ends.Distance, ends.Side, ends.Tells));
    }

    [Fact]
    public void What_chance_brings_about_is_rarely_more_than_is_allowed_for_it()
    {
        Plant plant = new(400, 500, 5, flipped: 0.5);
        RegionalSensitivity[] idle = [.. RegionalSensitivity.Of(plant.Table(x => x[0] < 0.5))];
        Assert.InRange(idle.Count(r => r.Tells), 0, 12);
        Assert.InRange(idle.Count(r => r.Distance > 0.75 * r.ByChance), 20, 125);
    }

    [Fact]
    public void Cases_that_share_a_world_count_as_one_where_it_is_asked_what_chance_would_do()
    {
        double[] worlds = [.. Enumerable.Range(0, 400).Select(i => (double)(i / 4))];
        bool[] breaks = [.. worlds.Select(w => w >= 50)];
        double apart = Assert.Single(RegionalSensitivity.Of(new CaseTable([Numbers("a", worlds)], breaks))).ByChance;
        double shared = Assert.Single(RegionalSensitivity.Of(new CaseTable([Numbers("a", worlds)], breaks) { CasesAWorld = 4 })).ByChance;
        Assert.Equal(2 * apart, shared, 1e-15);
        Assert.Equal(Math.Sqrt(Math.Log(200) / 2 * (2.0 / 200)), apart, 1e-15);
    }

    private static CaseInput Numbers(string name, double[] values) => CaseInput.OfNumbers(new ColumnSubject(name), values);

    private static string Name(BoxCondition condition) => ((ColumnSubject)condition.Subject).Column;

    private static bool Meets(CaseTable table, BoxCondition condition, int at)
    {
        double value = table.Inputs.Single(input => input.Subject == condition.Subject).Values[at];
        return value >= (condition.AtLeast ?? double.NegativeInfinity) && value <= (condition.AtMost ?? double.PositiveInfinity);
    }

    /// Points spread evenly over a cube of inputs x0, x1, ..., and labels of which a share is turned round.
    private sealed class Plant(int cases, int inputs, int seed, double flipped)
    {
        public CaseTable Table(Func<double[], bool> breaks)
        {
            SplitMix64 stream = new((ulong)seed, 7);
            double[][] points = [.. Enumerable.Range(0, cases).Select(_ => Enumerable.Range(0, inputs).Select(_ => stream.NextShare()).ToArray())];
            bool[] labels = [.. points.Select(point => breaks(point) ^ stream.NextShare() < flipped)];
            return new CaseTable(Enumerable.Range(0, inputs).Select(i => Numbers("x" + i, [.. points.Select(point => point[i])])), labels);
        }
    }
}
