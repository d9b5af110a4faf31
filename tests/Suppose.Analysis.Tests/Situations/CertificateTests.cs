using FsCheck.Xunit;

using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Tests.Worked;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

public class CertificateTests
{
    private const double Tie = 1e-12;

    [Fact]
    public void Without_measures_an_even_mixture_of_pure_motives_tempts_and_with_a_court_a_mixture_of_courses_is_better()
    {
        InquiryRun run = InquiryRunner.Run(WorkedRun.Inquiry("pearce"), new RunSettings(), token: TestContext.Current.CancellationToken);
        Certificate without = run.Certificates.Single(c => c.Measures.IsEmpty && c.Hull == Hull.Unlisted);
        Assert.Equal(CertificateKind.TemptingMixture, without.Kind);
        Assert.Equal("purge", without.Option);
        Assert.Null(without.Beliefs);
        Assert.Equal(["first", "second"], without.Mixture.Select(m => m.Id));
        Certificate court = run.Certificates.Single(c => c.Measures.Length == 1 && c.Hull == Hull.Unlisted);
        Assert.Equal(CertificateKind.BetterCourse, court.Kind);
        Assert.Equal(["keep", "reform"], court.Mixture.Select(m => m.Id));
        Assert.All(run.Certificates, c => Assert.Equal(1, c.Share));
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 500, Replay = "(90121,4411)")]
    public void Every_certificate_adds_up_in_as_many_worlds_as_it_says(SmallSituation situation)
    {
        const int Worlds = 3;
        const ulong Seed = 5;
        Inquiry inquiry = situation.Inquiry;
        InquiryRun run = InquiryRunner.Run(inquiry, new RunSettings { Worlds = Worlds, Seed = Seed, Threads = 1 });
        WorldTable table = WorldTable.Draw(JudgementSet.OfRun(inquiry), Worlds, Seed);
        foreach (Certificate certificate in run.Certificates)
        {
            int holds = Enumerable.Range(0, table.Worlds).Count(world => AddsUp(
                certificate, new PlainWorld(inquiry, j => table.Of(j)[world], (ranked, want) => table.Of(ranked, want)[world])));
            Assert.Equal((double)holds / table.Worlds, certificate.Share, 1e-12);
            Assert.Equal(1, certificate.Mixture.Sum(m => m.Weight), 1e-9);
        }
    }

    private static bool AddsUp(Certificate certificate, PlainWorld world)
    {
        var choice = new PlainChoice(world);
        HashSet<string> standing = [.. certificate.Measures];
        Possibility? mind = world.Inquiry.Possibilities.SingleOrDefault(p => p.Id == certificate.Beliefs);
        var told = certificate.State.ToDictionary(f => f.Circumstance, f => f.State);
        var states = choice.States(mind, standing).Where(s => s.State.All(c => told[c.Key] == c.Value)).ToList();
        if (states.Count == 0)
        {
            return false;
        }

        Dictionary<string, string> state = states[0].State;
        string[] acceptable = [.. world.Inquiry.Options.Select(o => o.Id).Where(o => choice.Available(o, mind, state, standing) && !choice.IsNever(o, state))];
        double Margin(Dictionary<string, double> motive, string other) =>
            choice.Utility(motive, certificate.Option, state, mind, standing) - choice.Utility(motive, other, state, mind, standing);
        var hull = new PlainHull(world, choice);
        List<Dictionary<string, double>> corners = certificate.Hull == Hull.Mixtures ? hull.Mixtures(standing) : hull.Unlisted();
        if (certificate.Kind == CertificateKind.TemptingMixture)
        {
            Dictionary<string, double>[] parts = [.. certificate.Mixture.Select(m => Corner(certificate.Hull, m, world, standing))];
            bool there = parts.All(p => corners.Any(c => c.Count == p.Count && c.All(w => p.GetValueOrDefault(w.Key) == w.Value)));
            double[] ahead = [.. acceptable.Select(k => parts.Select((p, i) => certificate.Mixture[i].Weight * Margin(p, k)).Sum())];
            return there && ahead.All(a => a >= -Tie) && ahead.Sum() > 1e-9;
        }

        double worst = corners.Max(corner => certificate.Mixture.Sum(m => m.Weight * Margin(corner, m.Id)));
        return certificate.Kind == CertificateKind.BetterCourse
            ? worst < 0
            : certificate.Mixture.Length == acceptable.Length && worst <= 1e-9 * certificate.Mixture.Min(m => m.Weight);
    }

    private static Dictionary<string, double> Corner(Hull hull, CertificateWeight weight, PlainWorld world, IReadOnlyCollection<string> standing) => hull == Hull.Mixtures
        ? world.Motive(world.Inquiry.Possibilities.Single(p => p.Id == weight.Id), standing)
        : new() { [weight.Id] = weight.Against ? -1 : 1 };
}
