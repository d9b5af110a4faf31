using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Worlds;

public sealed class RankingTests
{
    private const int Worlds = 8192;

    private static readonly RankedWants Ranked = Judged.Ranked("possibilities/fear/wants", ["be safe"], ["rule", "-be seen"], ["eat"]);

    private static readonly WorldTable Table = WorldTable.Draw(JudgementSet.Of([], [Ranked]), Worlds, 1);

    [Fact]
    public void Weights_sum_to_1_and_respect_the_order_in_every_world()
    {
        ReadOnlySpan<double> safe = Table.Of(Ranked, "be safe");
        ReadOnlySpan<double> rule = Table.Of(Ranked, "rule");
        ReadOnlySpan<double> seen = Table.Of(Ranked, "be seen");
        ReadOnlySpan<double> eat = Table.Of(Ranked, "eat");
        for (int w = 0; w < Worlds; w++)
        {
            Assert.Equal(1, safe[w] + rule[w] - seen[w] + eat[w], 1e-15);
            Assert.True(safe[w] >= Math.Max(rule[w], -seen[w]));
            Assert.True(eat[w] <= Math.Min(rule[w], -seen[w]));
            Assert.True(seen[w] <= 0 && eat[w] >= 0);
        }
    }

    [Fact]
    public void Wants_of_one_rank_are_not_ordered_among_themselves()
    {
        int ruleFirst = 0;
        for (int w = 0; w < Worlds; w++)
        {
            ruleFirst += Table.Of(Ranked, "rule")[w] > -Table.Of(Ranked, "be seen")[w] ? 1 : 0;
        }

        // Four standard errors of a share of 8,192 independent worlds.
        Assert.Equal(0.5, ruleFirst / (double)Worlds, 4 * 0.5 / Math.Sqrt(Worlds));
    }

    [Fact]
    public void The_mean_weights_are_the_rank_order_centroid_which_the_central_world_uses()
    {
        // n = 4: (1 + 1/2 + 1/3 + 1/4) / 4 = 25/48, then 13/48, 7/48 (their mean 10/48 for the tie), 3/48.
        WorldTable central = WorldTable.Central(Table.Set);
        foreach ((string want, double expected) in new[] { ("be safe", 25 / 48.0), ("rule", 10 / 48.0), ("be seen", -10 / 48.0), ("eat", 3 / 48.0) })
        {
            Assert.Equal(expected, central.Of(Ranked, want)[0], 1e-15);
            Assert.Equal(expected, Table.Of(Ranked, want).ToArray().Average(), 5e-3);
        }
    }

    [Fact]
    public void The_order_of_the_file_within_a_rank_changes_no_weight()
    {
        RankedWants turned = Judged.Ranked(Ranked.KeyPrefix, ["be safe"], ["-be seen", "rule"], ["eat"]);
        WorldTable other = WorldTable.Draw(JudgementSet.Of([], [turned]), Worlds, 1);
        foreach (string want in new[] { "be safe", "rule", "be seen", "eat" })
        {
            Assert.Equal(Table.Of(Ranked, want), other.Of(turned, want));
        }
    }

    [Fact]
    public void A_single_want_has_all_the_weight_and_takes_no_draw()
    {
        RankedWants alone = Judged.Ranked("alone", ["-be seen"]);
        JudgementSet set = JudgementSet.Of([Judged.As("x", 0, 1)], [alone]);
        Assert.Equal(["x"], set.UncertainKeys);
        Assert.True(WorldTable.Draw(set, 32, 1).Of(alone, "be seen").TrimStart(-1.0).IsEmpty);
    }
}
