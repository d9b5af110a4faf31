using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Analysis.NeverBest;

namespace Suppose.Findings.Runs;

/// <summary>Says whether sets hold for mixed motives and for motives nobody listed, and what shows it: a mixture that is tempted, or a course that always does better.</summary>
internal static class Mixing
{
    /// <summary>The section; null where no situation says what follows.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Nothing.Temptation.IsDefault)
        {
            return null;
        }

        var words = new MixingWords(view.Wording);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var design in view.Asked.Prepend(view.Leading).Prepend(view.Nothing).Distinct())
        {
            var said = ImmutableArray.CreateBuilder<Finding>();
            AddCertificates(said, design, view, words);
            if (!design.Measures.IsEmpty)
            {
                AddShare(said, "mixtures", design.Holds.Mixtures, view, words.Mixtures);
                AddShare(said, "unlisted", design.Holds.Unlisted, view, words.Unlisted);
            }

            var head = design.Measures.IsEmpty ? words.AsThingsStood() : CommonWords.Sentence(view.Set(design.Measures));
            blocks.Add(new Listing(new Finding("mixing.of", head), said.ToImmutable()));
        }

        blocks.Add(new Caption(new Finding("how-to-read", view.Run.MixturesOnFrontOnly ? words.HowToRead() + " " + words.OnFrontOnly() : words.HowToRead())));
        return new Section("mixing", words.Heading(), blocks.ToImmutable());
    }

    private static void AddShare(ImmutableArray<Finding>.Builder said, string key, double? share, RunView view, Func<bool?, string, string> say)
    {
        if (share is { } some)
        {
            bool? plain = some == 0 ? false : some == 1 ? true : null;
            said.Add(new Finding(key, say(plain, view.Words.Share(some))) { Figures = [some] });
        }
    }

    private static void AddCertificates(ImmutableArray<Finding>.Builder said, DesignResult design, RunView view, MixingWords words)
    {
        if (design.Temptation.All(t => t is null))
        {
            said.Add(new Finding("closed", words.Closed()));
            return;
        }

        // The central world speaks for the rest; the worst one only where it shows something else.
        var own = view.Run.Certificates.Where(c => c.Measures.AsSpan().SequenceEqual(design.Measures.AsSpan())).ToList();
        foreach (var certificate in own.Where(c => c.World == CertificateWorld.Central || !own.Exists(o => o.World == CertificateWorld.Central && o.Hull == c.Hull && o.Option == c.Option && o.Kind == c.Kind)))
        {
            said.Add(new Finding("certificate." + certificate.Kind, CertificateSentences.Of(certificate, view, words)) { Figures = [.. certificate.Mixture.Select(m => m.Weight), certificate.Share] });
        }
    }
}
