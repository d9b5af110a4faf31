using Suppose.Model;

namespace Suppose.Analysis.Worlds;

/// <summary>Finds the judgements in an inquiry, by what they are used for.</summary>
internal static class JudgementsOfInquiry
{
    /// <summary>Those that say how possibilities act and what measures do: all but the record's.</summary>
    public static IEnumerable<Judgement> Run(Inquiry inquiry) => Present(
        inquiry.Possibilities.SelectMany(Possibility)
            .Concat(inquiry.Circumstances.SelectMany(c => c.Rules).SelectMany(Rule))
            .Concat(inquiry.Outcomes.SelectMany(o => o.Rules).SelectMany(Rule))
            .Concat(inquiry.Wants.OfType<WeighedWant>().SelectMany(w => Weights(w.Parts)))
            .Concat(inquiry.Measures.SelectMany(Measure))
            .Concat(inquiry.Ours is { } ours ? Ours(ours) : []));

    /// <summary>Those of the record alone.</summary>
    public static IEnumerable<Judgement> Record(Inquiry inquiry) => Present(
        inquiry.Sources.Select(s => s.Reliability)
            .Concat(inquiry.Origins.Select(o => o.Dependence))
            .Concat(inquiry.Evidence.SelectMany(Evidence))
            .Concat(inquiry.OpenEvidence.SelectMany(Evidence)));

    /// <summary>The possibilities' orders of importance.</summary>
    public static IEnumerable<RankedWants> Rankings(Inquiry inquiry) =>
        inquiry.Possibilities.Select(p => p.Ranked).OfType<RankedWants>();

    private static IEnumerable<Judgement?> Possibility(Possibility possibility) =>
        new[] { possibility.Weight, possibility.Acts, possibility.Sharpness }
            .Concat(Weights(possibility.Wants))
            .Concat(possibility.Mixes.Select(m => m.Share))
            .Concat(possibility.Believes.SelectMany(b => Rule(b.Rule)));

    private static IEnumerable<Judgement?> Measure(Measure measure) =>
        new[] { measure.Cost, measure.Burden }
            .Concat(measure.Stands.Select(s => s.Judgement))
            .Concat(measure.Against.Select(a => a.Judgement))
            .Concat(measure.Changes.Select(Change))
            .Concat(measure.Grows.Select(g => g.Shift));

    private static Judgement? Change(Change change) => change switch
    {
        ShiftChange shift => shift.Shift,
        SetChange set => set.Chance,
        _ => null,
    };

    private static IEnumerable<Judgement?> Ours(Ours ours) => Weights(ours.Wants).Append(ours.Harm).Append(ours.Costs);

    private static IEnumerable<Judgement?> Evidence(Evidence item) =>
        item.Expected.Select(e => e.Judgement).Append<Judgement?>(item.Reliability).Append(item.Cost);

    private static IEnumerable<Judgement?> Rule(Rule rule) => rule.Chances.Select(c => c.Chance);

    private static IEnumerable<Judgement?> Weights(IEnumerable<WantWeight> weights) => weights.Select(w => w.Weight);

    private static IEnumerable<Judgement> Present(IEnumerable<Judgement?> judgements) => judgements.OfType<Judgement>();
}
