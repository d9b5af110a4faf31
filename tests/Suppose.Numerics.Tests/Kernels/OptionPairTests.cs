using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

/// <summary>Groups of at most two options: every width against two groups of one joined, bit for bit.</summary>
public sealed class OptionPairTests
{
    private const double Tie = 1e-12;
    private static readonly byte[] s_there = [0, 1, 2, 3, 3];

    [Fact]
    public void A_pair_for_a_best_response_is_two_groups_of_one_joined_in_every_width() => Compare<OptionGroups.BestJoin>(7, OptionPairs.Content.Counted);

    [Fact]
    public void A_pair_for_a_quantal_response_is_two_groups_of_one_joined_in_every_width() => Compare<OptionGroups.QuantalJoin>(8, OptionPairs.Content.Weighed);

    [Fact]
    public void Where_only_the_best_is_asked_for_the_other_rows_are_left_as_they_are()
    {
        double[] groups = [.. Enumerable.Repeat(9.0, s_there.Length * OptionGroups.Rows)];
        OptionPairs.Best(s_there, [1, 2, 3, 4, 5], [5, 4, 3, 2, 6], 1, groups);
        Assert.Equal([double.NegativeInfinity, 9, 9, 2, 9, 9, 3, 9, 9, 4, 9, 9, 6, 9, 9], groups);
    }

    [Fact]
    public void A_group_of_nobody_is_worse_than_anything_and_weighs_nothing()
    {
        double[] groups = [.. Enumerable.Repeat(9.0, 12)];
        OptionPairs.Nobody(2, groups);
        Assert.Equal([double.NegativeInfinity, double.NegativeInfinity, 0, 0, 0, 0, double.NegativeInfinity, double.NegativeInfinity, 0, 0, 0, 0], groups);
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => OptionPairs.Best([3], new double[2], new double[1], 2, new double[6]));
        Assert.Throws<ArgumentException>(() => OptionPairs.Best([3], new double[2], new double[2], 2, new double[5]));
        Assert.Throws<ArgumentException>(() => OptionPairs.Best([], [], [], 0, []));
        Assert.Throws<ArgumentException>(() => OptionPairs.Nobody(2, new double[7]));
    }

    private static void Compare<TJoin>(ulong seed, OptionPairs.Content content)
        where TJoin : OptionGroups.IJoin
    {
        SplitMix64 stream = new(seed, 1);
        for (int worlds = 1; worlds <= 30; worlds++)
        {
            (double[] one, double[] other) = (Options(worlds, ref stream), Options(worlds, ref stream));
            double[] expected = Joined(worlds, one, other, weighs: content == OptionPairs.Content.Weighed);
            Assert.Equal(expected, Filled<TJoin, OneLane>(worlds, one, other, content));
            Assert.Equal(expected, Filled<TJoin, FourLanes>(worlds, one, other, content));
            Assert.Equal(expected, Filled<TJoin, EightLanes>(worlds, one, other, content));
        }
    }

    /// <summary>Utility, weight and worth, each a row a state.</summary>
    private static double[] Options(int worlds, ref SplitMix64 stream)
    {
        double[] rows = new double[3 * s_there.Length * worlds];
        for (int at = 0; at < rows.Length; at++)
        {
            int kind = at / (s_there.Length * worlds);
            rows[at] = kind == 0 ? (stream.NextBelow(4) / 4.0) - (stream.NextBelow(2) * 5e-13) : kind == 1 ? 1 + stream.NextBelow(3) : stream.NextShare() - 0.5;
        }

        return rows;
    }

    private static OptionPairs.Option Of(double[] rows, int length) => new(rows.AsSpan(0, length), rows.AsSpan(length, length), rows.AsSpan(2 * length, length));

    private static double[] Filled<TJoin, TLanes>(int worlds, double[] one, double[] other, OptionPairs.Content content)
        where TJoin : OptionGroups.IJoin
        where TLanes : struct, ILanes<TLanes>
    {
        int length = s_there.Length * worlds;
        double[] groups = new double[OptionGroups.Rows * length];
        OptionPairs.Fill<TJoin, TLanes>(s_there, Of(one, length), Of(other, length), worlds, Tie, groups, content);
        return groups;
    }

    private static double[] Joined(int worlds, double[] one, double[] other, bool weighs)
    {
        (double[] first, double[] second) = (Single(worlds, one, 1, weighs), Single(worlds, other, 2, weighs));
        double[] joined = new double[first.Length];
        if (weighs)
        {
            OptionGroups.JoinQuantal(first, second, worlds, joined);
        }
        else
        {
            OptionGroups.JoinBest(first, second, worlds, Tie, joined);
        }

        return joined;
    }

    private static double[] Single(int worlds, double[] option, int bit, bool weighs)
    {
        int length = s_there.Length * worlds;
        double[] groups = new double[OptionGroups.Rows * length];
        for (int at = 0; at < length; at++)
        {
            bool there = (s_there[at / worlds] & bit) != 0;
            int to = (at / worlds * OptionGroups.Rows * worlds) + (at % worlds);
            double weight = !there ? 0 : weighs ? option[length + at] : 1;
            groups[to] = there ? option[at] : double.NegativeInfinity;
            groups[to + worlds] = weight;
            groups[to + (2 * worlds)] = there ? weight * option[(2 * length) + at] : 0;
        }

        return groups;
    }
}
