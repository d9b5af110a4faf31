using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>Rated inquiries with every judgement made certain: at its median, or at a number for one of them.</summary>
internal static class AtMedians
{
    public static Inquiry Of(Inquiry inquiry, string? key = null, double value = 0)
    {
        Judgement Certain(Judgement j) => j with { Distribution = new CertainValue(j.Key == key ? value : j.Distribution.Median) };
        Judgement? Maybe(Judgement? j) => j is null ? null : Certain(j);
        ImmutableArray<PossibilityJudgement> Row(ImmutableArray<PossibilityJudgement> row) => [.. row.Select(r => r with { Judgement = Certain(r.Judgement) })];
        return inquiry with
        {
            Possibilities = [.. inquiry.Possibilities.Select(p => p with { Acts = Maybe(p.Acts), Weight = Maybe(p.Weight) })],
            Measures = [.. inquiry.Measures.Select(m => m with { Cost = Maybe(m.Cost), Burden = Maybe(m.Burden), Stands = Row(m.Stands), Against = Row(m.Against) })],
            Ours = inquiry.Ours is null ? null : inquiry.Ours with { Harm = Maybe(inquiry.Ours.Harm), Costs = Maybe(inquiry.Ours.Costs) },
        };
    }
}
