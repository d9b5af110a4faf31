using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips;

/// <summary>Which design has the smallest largest regret, the ordinary member left out?</summary>
internal sealed class RegretQuestion : FlipQuestion
{
    private readonly Competitors _competitors;

    /// <summary>The question, for an inquiry that says what is ours.</summary>
    public RegretQuestion(Competitors competitors)
    {
        _competitors = competitors;
        Now = Described(Smallest(competitors.Central, Chances([]), Costs(competitors.Central), 0));
    }

    /// <inheritdoc/>
    public override Conclusion Now { get; }

    /// <inheritdoc/>
    public override bool MayDependOn(string key, JudgementUses uses) => uses.IsPrice(key) || uses.Possibilities(key).Length > 0;

    /// <inheritdoc/>
    public override Func<int[]> Ask(ProbeWorlds worlds, JudgementUses uses)
    {
        int[] moved = uses.Possibilities(worlds.Judgement.Key);
        double[][][] chances = Chances(moved);
        ActProbe probe = worlds.Acts(_competitors.Sets, moved);
        return () =>
        {
            probe.Read((possibility, design, row) => row.CopyTo(chances[possibility][design]));
            double[][] costs = Costs(worlds.Compiled);
            return [.. Enumerable.Range(0, WorldTile.Width).Select(i => Smallest(worlds.Compiled, chances, costs, i))];
        };
    }

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) => new SmallestRegret(_competitors.Central.Space.Ids(_competitors.Sets[outcome]));

    /// <summary>Chances laid out <c>[possibility][design][world]</c>: room for eight worlds where they move, one that stands for all where they do not.</summary>
    private double[][][] Chances(int[] moved) =>
        [.. _competitors.Acts.Select((own, p) => own.Select(chance => moved.Contains(p) ? new double[WorldTile.Width] : [chance]).ToArray())];

    /// <summary>What every design costs in each of some worlds, on the scale of our value: <c>[design][world]</c>.</summary>
    private double[][] Costs(CompiledInquiry inquiry) => [.. _competitors.Sets.Select(set =>
    {
        double[] cost = new double[inquiry.Worlds];
        inquiry.Costs.WeighedColumn(set, cost);
        return cost;
    })];

    private int Smallest(CompiledInquiry inquiry, double[][][] chances, double[][] costs, int world)
    {
        double[] largest = new double[_competitors.Sets.Length];
        double[] losses = new double[largest.Length];
        foreach (int possibility in inquiry.Counted)
        {
            double least = double.PositiveInfinity;
            for (int design = 0; design < losses.Length; design++)
            {
                double[] own = chances[possibility][design];
                losses[design] = (inquiry.Harm![world] * own[Math.Min(world, own.Length - 1)]) + costs[design][world];
                least = Math.Min(least, losses[design]);
            }

            for (int design = 0; design < losses.Length; design++)
            {
                largest[design] = Math.Max(largest[design], losses[design] - least);
            }
        }

        return _competitors.Smallest(design => largest[design]);
    }
}
