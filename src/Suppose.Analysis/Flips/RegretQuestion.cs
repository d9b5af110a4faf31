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
        Now = Described(Smallest(competitors.Central, Chances([]), 0));
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
            return [.. Enumerable.Range(0, WorldTile.Width).Select(i => Smallest(worlds.Compiled, chances, i))];
        };
    }

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) => new SmallestRegret(_competitors.Central.Space.Ids(_competitors.Sets[outcome]));

    /// <summary>Chances laid out <c>[possibility][design][world]</c>: room for eight worlds where they move, one that stands for all where they do not.</summary>
    private double[][][] Chances(int[] moved) =>
        [.. _competitors.Acts.Select((own, p) => own.Select(chance => moved.Contains(p) ? new double[WorldTile.Width] : [chance]).ToArray())];

    private int Smallest(CompiledInquiry inquiry, double[][][] chances, int world)
    {
        double[] cost = new double[inquiry.Worlds];
        double[] largest = new double[_competitors.Sets.Length];
        double[] costs = new double[largest.Length];
        for (int design = 0; design < largest.Length; design++)
        {
            inquiry.Costs.WeighedColumn(_competitors.Sets[design], cost);
            costs[design] = cost[world];
        }

        foreach (int possibility in inquiry.Counted)
        {
            double Loss(int design) => (inquiry.Harm![world] * chances[possibility][design][Math.Min(world, chances[possibility][design].Length - 1)]) + costs[design];
            double least = Enumerable.Range(0, largest.Length).Min(Loss);
            for (int design = 0; design < largest.Length; design++)
            {
                largest[design] = Math.Max(largest[design], Loss(design) - least);
            }
        }

        return _competitors.Smallest(design => largest[design]);
    }
}
