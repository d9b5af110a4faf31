using Suppose.Model;

namespace Suppose.Analysis.Ratings;

/// <summary>The judgements of an inquiry by their place in it, so that the same one can be found with every member.</summary>
internal static class JudgementCells
{
    /// <summary>Each judgement with the name of its place: the same names, in the same order, for every rating of one inquiry that judges the same things.</summary>
    public static IEnumerable<(string Cell, Judgement Judgement)> Of(Inquiry inquiry) => Named(inquiry).Where(c => c.Judgement is not null).Select(c => (c.Cell, c.Judgement!));

    private static IEnumerable<(string Cell, Judgement? Judgement)> Named(Inquiry inquiry) =>
        inquiry.Possibilities.SelectMany(Possibility)
            .Concat(inquiry.Measures.SelectMany(Measure))
            .Concat(inquiry.Sources.Select(s => ($"source {s.Id}", s.Reliability)))
            .Concat(inquiry.Origins.Select(o => ($"origin {o.Id}", o.Dependence)))
            .Concat(inquiry.Evidence.SelectMany(Item))
            .Concat(inquiry.OpenEvidence.SelectMany(Item))
            .Concat(inquiry.Wants.OfType<WeighedWant>().SelectMany(w => Weights($"want {w.Id}", w.Parts)))
            .Concat(inquiry.Ours is { } ours ? Weights("ours", ours.Wants).Append(("ours harm", ours.Harm)).Append(("ours costs", ours.Costs)) : []);

    private static IEnumerable<(string Cell, Judgement? Judgement)> Possibility(Possibility p) =>
        Weights($"possibility {p.Id} wants", p.Wants).Append(($"possibility {p.Id} acts", p.Acts)).Append(($"possibility {p.Id} weight", p.Weight)).Append(($"possibility {p.Id} sharpness", p.Sharpness));

    private static IEnumerable<(string Cell, Judgement? Judgement)> Measure(Measure m) =>
        Row($"measure {m.Id} against", m.Against).Concat(Row($"measure {m.Id} stands", m.Stands)).Append(($"measure {m.Id} cost", m.Cost)).Append(($"measure {m.Id} burden", m.Burden));

    private static IEnumerable<(string Cell, Judgement? Judgement)> Item(Evidence e) =>
        Row($"item {e.Id} expected", e.Expected).Append(($"item {e.Id} reliability", e.Reliability)).Append(($"item {e.Id} cost", e.Cost));

    private static IEnumerable<(string Cell, Judgement? Judgement)> Row(string row, IEnumerable<PossibilityJudgement> judged) =>
        judged.Select(j => ($"{row} {j.Possibility}", (Judgement?)j.Judgement));

    private static IEnumerable<(string Cell, Judgement? Judgement)> Weights(string row, IEnumerable<WantWeight> weights) =>
        weights.Select(w => ($"{row} {w.Want}", (Judgement?)w.Weight));
}
