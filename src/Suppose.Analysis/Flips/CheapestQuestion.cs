using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips;

/// <summary>Which design is the cheapest of those that hold for all?</summary>
internal sealed class CheapestQuestion : FlipQuestion
{
    private readonly Competitors _competitors;
    private readonly double _limit;
    private readonly ulong _leading;

    /// <summary>The question.</summary>
    public CheapestQuestion(Competitors competitors, ulong leading)
    {
        _competitors = competitors;
        _limit = competitors.Central.Limit;
        _leading = leading;
        bool[] holds = HoldUnder([.. Enumerable.Range(0, competitors.Acts.Length)]);
        Best = competitors.Smallest(design => holds[design] ? competitors.Cost(competitors.Central, design)[0] : double.PositiveInfinity);
        Now = Described(Best);
    }

    /// <summary>The place of the design that is the cheapest at the central world; -1 where none holds there.</summary>
    public int Best { get; }

    /// <inheritdoc/>
    public override Conclusion Now { get; }

    /// <inheritdoc/>
    public override bool MayDependOn(string key, JudgementUses uses) => uses.IsPrice(key) || uses.Possibilities(key).Length > 0;

    /// <inheritdoc/>
    public override Func<int[]> Ask(ProbeWorlds worlds, JudgementUses uses)
    {
        int[] moved = uses.Possibilities(worlds.Judgement.Key);
        bool[] others = HoldUnder([.. Enumerable.Range(0, _competitors.Acts.Length).Except(moved)]);
        ActProbe probe = worlds.Acts(_competitors.Sets, moved);
        return () => Cheapest(worlds, probe, others);
    }

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) => outcome < 0
        ? new HoldsForAll(_competitors.Central.Space.Ids(_leading), false)
        : new CheapestThatHolds(_competitors.Central.Space.Ids(_competitors.Sets[outcome]));

    private int[] Cheapest(ProbeWorlds worlds, ActProbe probe, bool[] others)
    {
        int[] holds = [.. others.Select(held => held ? (1 << WorldTile.Width) - 1 : 0)];
        probe.Read((_, design, chances) =>
        {
            for (int i = 0; i < chances.Length; i++)
            {
                holds[design] &= chances[i] <= _limit ? ~0 : ~(1 << i);
            }
        });
        double[][] costs = [.. holds.Select((held, design) => held == 0 ? [] : _competitors.Cost(worlds.Compiled, design))];
        return [.. Enumerable.Range(0, WorldTile.Width).Select(i => _competitors.Smallest(design => (holds[design] >> i & 1) != 0 ? costs[design][i] : double.PositiveInfinity))];
    }

    private bool[] HoldUnder(int[] possibilities) =>
        [.. _competitors.Sets.Select((_, design) => possibilities.All(p => _competitors.Acts[p][design] <= _limit))];
}
