using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

/// <summary>Kernels that join options and choose among them: every width against the scalar form, bit for bit, and the scalar form against what is meant.</summary>
public sealed class OptionGroupTests
{
    private const double Tie = 1e-12;

    [Fact]
    public void Joined_groups_have_the_same_bits_in_every_width()
    {
        SplitMix64 stream = new(3, 1);
        for (int worlds = 1; worlds <= 30; worlds++)
        {
            double[] one = Groups(2, worlds, ref stream);
            double[] other = Groups(2, worlds, ref stream);
            double[] best = Joined<OptionGroups.BestJoin, OneLane>(one, other, worlds);
            Assert.Equal(best, Joined<OptionGroups.BestJoin, FourLanes>(one, other, worlds));
            Assert.Equal(best, Joined<OptionGroups.BestJoin, EightLanes>(one, other, worlds));
            double[] quantal = Joined<OptionGroups.QuantalJoin, OneLane>(one, other, worlds);
            Assert.Equal(quantal, Joined<OptionGroups.QuantalJoin, FourLanes>(one, other, worlds));
            Assert.Equal(quantal, Joined<OptionGroups.QuantalJoin, EightLanes>(one, other, worlds));
        }
    }

    [Fact]
    public void The_better_group_is_kept_and_groups_within_a_tie_share()
    {
        double[] one = [0.5, 0.5, 0.5, 1, 1, 1, 7, 7, 7];
        double[] other = [0.75, 0.25, 0.5, 2, 2, 2, 5, 5, 5];
        double[] joined = new double[9];
        OptionGroups.JoinBest(one, other, 3, Tie, joined);
        Assert.Equal([0.75, 0.5, 0.5, 2, 1, 3, 5, 7, 12], joined);
        OptionGroups.JoinQuantal(one, other, 3, joined);
        Assert.Equal([0.75, 0.5, 0.5, 3, 3, 3, 12, 12, 12], joined);
        Assert.Throws<ArgumentException>(() => OptionGroups.JoinQuantal(one, other, 2, joined));
    }

    [Fact]
    public void Sums_over_states_have_the_same_bits_in_every_width()
    {
        SplitMix64 stream = new(4, 1);
        for (int worlds = 1; worlds <= 30; worlds++)
        {
            double[] chances = [.. Enumerable.Range(0, 3 * worlds).Select(i => i % 5 == 0 ? 0 : i % 7 / 7.0)];
            double[] harmful = Groups(3, worlds, ref stream);
            double[] others = Groups(3, worlds, ref stream);
            double[] best = Summed<ChoiceSums.BestChoice, OneLane>(chances, harmful, others, worlds);
            Assert.Equal(best, Summed<ChoiceSums.BestChoice, FourLanes>(chances, harmful, others, worlds));
            Assert.Equal(best, Summed<ChoiceSums.BestChoice, EightLanes>(chances, harmful, others, worlds));
            double[] bare = Summed<ChoiceSums.BareChoice, OneLane>(chances, harmful, others, worlds);
            Assert.Equal(best[..(3 * worlds)], bare[..(3 * worlds)]);
            Assert.Equal(bare, Summed<ChoiceSums.BareChoice, FourLanes>(chances, harmful, others, worlds));
            Assert.Equal(bare, Summed<ChoiceSums.BareChoice, EightLanes>(chances, harmful, others, worlds));
            double[] quantal = Summed<ChoiceSums.QuantalChoice, OneLane>(chances, harmful, others, worlds);
            Assert.Equal(quantal, Summed<ChoiceSums.QuantalChoice, FourLanes>(chances, harmful, others, worlds));
            Assert.Equal(quantal, Summed<ChoiceSums.QuantalChoice, EightLanes>(chances, harmful, others, worlds));
        }
    }

    [Fact]
    public void A_harmful_option_wins_ties_and_tempts_only_where_its_state_has_a_chance()
    {
        double[] sums = new double[ChoiceSums.SumRows];
        ChoiceSums.BestResponse([0, 1], [0.25, 0.75], [0.5, 1, -2, 0.25, 1, -3], [0.5, 2, 4, 0.5, 2, 6], Tie, sums);
        Assert.Equal([0, 1, 0.25, (0.25 * -2) + (0.75 * 3)], sums);
        ChoiceSums.BestResponse([0, 1], [0, 1], [0.5, 1, -2, 0.25, 1, -3], [0.5, 2, 4, 0.5, 2, 6], Tie, sums);
        Assert.Equal([-0.25, 0, 0, 3], sums);
        ChoiceSums.Quantal([0], [0.5, 0.5], [0.5, 1, -2, 0, 0, 0], [0.25, 3, 4, 0, 0, 0], Tie, sums);
        Assert.Equal([0.25, 1, 0.125, 0.25], sums);
        Assert.Throws<ArgumentException>(() => ChoiceSums.Quantal([2], [0.5, 0.5], [0.5, 1, -2, 0, 0, 0], [0.25, 3, 4, 0, 0, 0], Tie, new double[ChoiceSums.SumRows]));
    }

    [Fact]
    public void What_is_taken_has_the_same_bits_in_every_width_and_goes_to_the_group_that_wins()
    {
        SplitMix64 stream = new(6, 1);
        for (int worlds = 1; worlds <= 30; worlds++)
        {
            double[] chance = [.. Enumerable.Range(0, worlds).Select(i => i % 4 / 4.0)];
            double[] harmful = Groups(1, worlds, ref stream);
            double[] others = Groups(1, worlds, ref stream);
            double[] one = Taken<OneLane>(chance, harmful, others);
            Assert.Equal(one, Taken<FourLanes>(chance, harmful, others));
            Assert.Equal(one, Taken<EightLanes>(chance, harmful, others));
            for (int world = 0; world < worlds; world++)
            {
                bool wins = harmful[world] - others[world] >= -Tie;
                Assert.Equal(wins ? chance[world] / harmful[worlds + world] : 0, one[world]);
                Assert.Equal(wins ? 0 : chance[world] / others[worlds + world], one[worlds + world]);
                Assert.Equal(harmful[world] < others[world] - Tie ? 0 : chance[world], one[(2 * worlds) + world]);
            }
        }
    }

    [Fact]
    public void What_goes_to_an_option_is_added_up_state_after_state_in_every_width()
    {
        SplitMix64 stream = new(7, 1);
        byte[] groups = [1, 0, 2, 2, 1];
        foreach (int worlds in (int[])[1, 7, 8, 21, 64])
        {
            double[] utility = Row(groups.Length * worlds, ref stream);
            double[] harmful = Groups(groups.Length, worlds, ref stream);
            double[] others = Groups(groups.Length, worlds, ref stream);
            double[] taken = Row(2 * groups.Length * worlds, ref stream);
            double[] expected = Row(worlds, ref stream);
            double[][] sums = [[.. expected], [.. expected], [.. expected], [.. expected]];
            for (int at = 0; at < groups.Length * worlds; at++)
            {
                (int state, int world) = Math.DivRem(at, worlds);
                double best = (groups[state] == 1 ? harmful : others)[(state * OptionGroups.Rows * worlds) + world];
                expected[world] += groups[state] == 0 || utility[at] < best - Tie ? 0 : taken[(((2 * state) + groups[state] - 1) * worlds) + world];
            }

            BestTaken.Add(utility, harmful, others, taken, groups, Tie, sums[0]);
            BestTaken.Add<OneLane>(utility, harmful, others, taken, groups, Tie, sums[1]);
            BestTaken.Add<FourLanes>(utility, harmful, others, taken, groups, Tie, sums[2]);
            BestTaken.Add<EightLanes>(utility, harmful, others, taken, groups, Tie, sums[3]);
            Assert.All(sums, sum => Assert.Equal(expected, sum));
        }

        Assert.Throws<ArgumentException>(() => BestTaken.Add(new double[2], new double[6], new double[6], new double[3], [1], Tie, new double[2]));
    }

    [Fact]
    public void Rows_of_tables_are_moved_as_they_are()
    {
        double[] source = [.. Enumerable.Range(0, 3 * WorldTile.Width).Select(i => (double)i)];
        double[] table = new double[2 * WorldTile.Width];
        TableRows.Gather(source, [2, 0], table);
        Assert.Equal([.. source[16..], .. source[..8]], table);
        Assert.Throws<ArgumentOutOfRangeException>(() => TableRows.Gather(source, [3, 0], table));
        for (int worlds = 1; worlds <= 16; worlds++)
        {
            double[] tables = new double[2 * 3 * WorldTile.Width];
            TableRows.Spread(source.AsSpan(0, worlds), tables, 3, 1);
            for (int world = 0; world < (worlds + 7) / 8 * 8; world++)
            {
                Assert.Equal(Math.Min(world, worlds - 1), tables[(((world / 8 * 3) + 1) * 8) + (world % 8)]);
            }
        }

        double[] row = new double[WorldTile.Width];
        TableRows.OfBits(0b1010_0001, row);
        Assert.Equal([1, 0, 0, 0, 0, 1, 0, 1], row);
    }

    [Fact]
    public void Bits_of_differences_are_those_of_the_definition_at_every_length()
    {
        SplitMix64 stream = new(8, 1);
        for (int length = 0; length <= WorldBits.Most; length++)
        {
            double[] row = Row(length, ref stream);
            double[] less = Row(length, ref stream);
            Assert.Equal(WorldBits.DifferenceBelowPlainly(row, less, -Tie), WorldBits.DifferenceBelow(row, less, -Tie));
        }
    }

    private static double[] Row(int length, ref SplitMix64 stream)
    {
        double[] row = new double[length];
        foreach (ref double value in row.AsSpan())
        {
            value = stream.NextBelow(4) / 4.0;
        }

        return row;
    }

    /// <summary>Groups whose bests are often equal, some of them empty.</summary>
    private static double[] Groups(int states, int worlds, ref SplitMix64 stream)
    {
        double[] groups = new double[states * OptionGroups.Rows * worlds];
        for (int at = 0; at < groups.Length; at++)
        {
            int kind = at / worlds % OptionGroups.Rows;
            groups[at] = kind == 0 ? (stream.NextBelow(4) / 4.0) - (stream.NextBelow(2) * 5e-13) : kind == 1 ? 1 + stream.NextBelow(3) : stream.NextShare() - 0.5;
        }

        return groups;
    }

    private static double[] Joined<TJoin, TLanes>(double[] one, double[] other, int worlds)
        where TJoin : OptionGroups.IJoin
        where TLanes : struct, ILanes<TLanes>
    {
        double[] joined = new double[one.Length];
        OptionGroups.Join<TJoin, TLanes>(one, other, worlds, Tie, joined);
        return joined;
    }

    private static double[] Summed<TChoice, TLanes>(double[] chances, double[] harmful, double[] others, int worlds)
        where TChoice : ChoiceSums.IChoice
        where TLanes : struct, ILanes<TLanes>
    {
        double[] sums = new double[ChoiceSums.SumRows * worlds];
        ChoiceSums.Add<TChoice, TLanes>([0, 2], chances, harmful, others, Tie, sums);
        return sums;
    }

    private static double[] Taken<TLanes>(double[] chance, double[] harmful, double[] others)
        where TLanes : struct, ILanes<TLanes>
    {
        int worlds = chance.Length;
        double[] taken = new double[3 * worlds];
        BestTaken.Split<TLanes>(chance, harmful, others, Tie, taken.AsSpan(0, worlds), taken.AsSpan(worlds, worlds));
        BestTaken.Add<TLanes>(harmful.AsSpan(0, worlds), harmful, others, (double[])[.. chance, .. chance], [2], Tie, taken.AsSpan(2 * worlds));
        return taken;
    }
}
