using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Rewiring;

/// <summary>Finds the judgements in a desire. Bars of limits and aims are not among them: they are numbers.</summary>
internal static class DesireJudgements
{
    /// <summary>What worlds are drawn of.</summary>
    public static JudgementSet Of(Desire desire) => JudgementSet.Of(
        desire.Roots.Select(r => r.Weight)
            .Concat(desire.Wants.SelectMany(w => w.Weights.Append<Judgement?>(w.Already)))
            .Concat(desire.Ways.SelectMany(w => w.Reaches.Concat(w.Harms).Concat(w.Efforts)).Select(Judged))
            .Concat(desire.Fears.SelectMany(f => f.Shifts).Select(Judged))
            .Concat(desire.Terms.SelectMany(t => t.Shifts.Select(Judged).Append(t.Matters)))
            .OfType<Judgement>(),
        desire.RankedRoots is { } ranked ? [ranked] : []);

    private static Judgement? Judged(Named named) => named.Judgement;
}
