using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips;

/// <summary>Does a design hold for every one of some possibilities at once?</summary>
internal sealed class HoldingQuestion : FlipQuestion
{
    private readonly ulong _design;
    private readonly int[] _possibilities;
    private readonly bool[] _holds;
    private readonly double _limit;
    private readonly Func<bool, Conclusion> _conclusion;

    /// <summary>The question.</summary>
    /// <param name="central">The inquiry over the central world.</param>
    /// <param name="design">The design.</param>
    /// <param name="acts">Chances of the act under it there, one a possibility.</param>
    /// <param name="possibilities">The possibilities.</param>
    /// <param name="share">Share of worlds in which it holds for them.</param>
    /// <param name="conclusion">The conclusion that it does, or that it does not.</param>
    public HoldingQuestion(CompiledInquiry central, ulong design, double[] acts, int[] possibilities, double share, Func<bool, Conclusion> conclusion)
    {
        _design = design;
        _possibilities = possibilities;
        _limit = central.Limit;
        _holds = [.. acts.Select(act => act <= _limit)];
        _conclusion = conclusion;
        bool now = possibilities.All(p => _holds[p]);
        Now = conclusion(now);
        Share = now ? share : 1 - share;
    }

    /// <inheritdoc/>
    public override Conclusion Now { get; }

    /// <inheritdoc/>
    public override double? Share { get; }

    /// <inheritdoc/>
    public override bool MayDependOn(string key, JudgementUses uses)
    {
        int[] moved = uses.Possibilities(key, _design);
        return moved.Intersect(_possibilities).Any() && _possibilities.Except(moved).All(p => _holds[p]);
    }

    /// <inheritdoc/>
    public override Func<int[]> Ask(ProbeWorlds worlds, JudgementUses uses)
    {
        ActProbe probe = worlds.Acts([_design], [.. uses.Possibilities(worlds.Judgement.Key, _design).Intersect(_possibilities)]);
        return () =>
        {
            int[] holds = [.. Enumerable.Repeat(1, WorldTile.Width)];
            probe.Read((_, _, chances) =>
            {
                for (int i = 0; i < holds.Length; i++)
                {
                    holds[i] &= chances[i] <= _limit ? 1 : 0;
                }
            });
            return holds;
        };
    }

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) => _conclusion(outcome != 0);
}
