using Suppose.Analysis.NeverBest;

namespace Suppose.Findings.Runs;

/// <summary>Says what a certificate shows.</summary>
internal static class CertificateSentences
{
    /// <summary>The sentence.</summary>
    public static string Of(Certificate certificate, RunView view, MixingWords words)
    {
        var isListed = certificate.Hull == Hull.Mixtures;
        var tempts = certificate.Kind == CertificateKind.TemptingMixture;
        var mixture = view.Words.And([.. certificate.Mixture.Select(part => Part(part, certificate, tempts, view, words))]);
        var (option, where) = (view.Words.Quote(certificate.Option), Where(certificate, view, words));
        var sentence = certificate.Kind switch
        {
            CertificateKind.TemptingMixture => words.TemptingMixture(isListed, option, mixture, where),
            CertificateKind.BetterCourse => words.BetterCourse(isListed, option, mixture, where),
            _ => words.NoReason(isListed, option, mixture, where),
        };
        var placed = certificate.World == CertificateWorld.Worst ? words.AtWorst(sentence) : sentence;
        return view.Run.Certain ? placed : words.WithShare(placed, view.Words.Share(certificate.Share));
    }

    private static string Part(CertificateWeight part, Certificate certificate, bool tempts, RunView view, MixingWords words)
    {
        var named = part.Against ? words.Against(view.Words.Quote(part.Id)) : view.Words.Quote(part.Id);
        return certificate.Mixture.Length == 1 ? (tempts ? words.Alone(named) : named) : words.Part(Figures.Percent(part.Weight), named);
    }

    private static string Where(Certificate certificate, RunView view, MixingWords words)
    {
        var facts = certificate.State.IsEmpty ? null : string.Join(words.Between(), certificate.State.Select(f => words.Fact(f.Circumstance, f.State)));
        var beliefs = certificate.Beliefs is { } id ? words.Beliefs(view.Words.Quote(id)) : null;
        return (facts, beliefs) switch
        {
            (null, null) => words.AsItIs(),
            (null, _) => beliefs,
            (_, null) => words.Case(facts),
            _ => words.CaseAndBeliefs(facts, beliefs),
        };
    }
}
