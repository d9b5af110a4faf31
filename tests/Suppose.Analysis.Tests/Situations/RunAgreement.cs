using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>Compares a whole run with the plain reading of each of its worlds: every column of every design.</summary>
internal sealed class RunAgreement
{
    private const ulong Seed = 11;
    private const double Precision = 1e-9;

    private readonly Inquiry _inquiry;
    private readonly InquiryRun _run;
    private readonly List<PlainDesign>[] _plain;

    private RunAgreement(Inquiry inquiry, int worlds)
    {
        _inquiry = inquiry;
        _run = InquiryRunner.Run(inquiry, new RunSettings { Worlds = worlds, Seed = Seed, Threads = 1 });
        WorldTable table = WorldTable.Draw(JudgementSet.OfRun(inquiry), worlds, Seed);
        _plain = [.. Enumerable.Range(0, table.Worlds).Select(world =>
            new PlainRun(new PlainWorld(inquiry, j => table.Of(j)[world], (ranked, want) => table.Of(ranked, want)[world])).Designs)];
    }

    public static void Check(Inquiry inquiry, int worlds)
    {
        var agreement = new RunAgreement(inquiry, worlds);
        Assert.Null(agreement._run.Limit);
        Assert.Equal(agreement._plain[0].Select(d => string.Join(",", d.Measures)), agreement._run.Designs.Select(d => string.Join(",", d.Measures)));
        for (int design = 0; design < agreement._run.Designs.Length; design++)
        {
            agreement.CheckDesign(agreement._run.Designs[design], design);
        }
    }

    private void CheckDesign(DesignResult found, int design)
    {
        PlainDesign[] worlds = [.. _plain.Select(p => p[design])];
        string name = "under " + string.Join(",", found.Measures);
        Same(worlds.Select(w => w.Cost), found.Cost, "cost " + name);
        Assert.Equal(worlds.Average(w => w.HoldsAll ? 1.0 : 0), found.Holds.All, Precision);
        Assert.Equal(worlds.Average(w => w.HoldsMixtures ? 1.0 : 0), found.Holds.Mixtures!.Value, Precision);
        Assert.Equal(worlds.Average(w => w.HoldsUnlisted ? 1.0 : 0), found.Holds.Unlisted!.Value, Precision);
        for (int p = 0; p < _inquiry.Possibilities.Length; p++)
        {
            string id = _inquiry.Possibilities[p].Id;
            string where = $" of {id} {name}";
            Assert.Equal(worlds.Average(w => w.Tempted[id] <= _inquiry.Tolerance + 1e-12 ? 1.0 : 0), found.Holds.Each[p], Precision);
            Same(worlds.Select(w => w.Tempted[id]), found.Tempted[p], "tempted" + where);
            Same(worlds.Select(w => w.Act[id]), found.Act[p], "act" + where);
            Same(worlds.Select(w => w.Value[id]), found.Value[p], "value" + where);
            Same(Regrets(design, id), found.Regret[p], "regret" + where);
            CheckTemptation(worlds, found.Temptation[p], id, where);
            CheckInstead(worlds, found, p, id);
        }

        CheckRegretAndBurden(design, found, name);
    }

    private void CheckRegretAndBurden(int design, DesignResult found, string name)
    {
        string[] counted = [.. _inquiry.Possibilities.Where(p => !p.Ordinary).Select(p => p.Id)];
        double[][] regrets = [.. counted.Select(id => Regrets(design, id))];
        Same(Enumerable.Range(0, _plain.Length).Select(w => regrets.Max(r => r[w])), found.MaxRegret!.Value, "largest regret " + name);
        string? ordinary = _inquiry.Possibilities.FirstOrDefault(p => p.Ordinary)?.Id;
        Assert.Equal(ordinary is null, found.Burden is null);
        if (ordinary is not null)
        {
            Same(_plain.Select(w => w[0].Value[ordinary] - w[design].Value[ordinary]), found.Burden!.Value, "burden " + name);
        }
    }

    private static void CheckTemptation(PlainDesign[] worlds, Quantiles? found, string id, string where)
    {
        double[] there = [.. worlds.Select(w => w.Temptation[id]).OfType<double>()];
        Assert.Equal(there.Length == 0, found is null);
        if (found is { } quantiles)
        {
            Same(there, quantiles, "temptation" + where);
        }
    }

    private void CheckInstead(PlainDesign[] worlds, DesignResult found, int possibility, string id)
    {
        foreach (Option option in _inquiry.Options)
        {
            double share = found.Instead[possibility].FirstOrDefault(s => s.Option == option.Id).Share;
            Assert.Equal(worlds.Average(w => w.Instead[id][option.Id]), share, Precision);
        }
    }

    private double[] Regrets(int design, string id) => [.. _plain.Select(w => w.Max(d => d.Value[id]) - w[design].Value[id])];

    private static void Same(IEnumerable<double> worlds, Quantiles found, string what)
    {
        double[] sorted = [.. worlds.Order()];
        Near(Quantile(sorted, 0.05), found.P05, what);
        Near(Quantile(sorted, 0.5), found.P50, what);
        Near(Quantile(sorted, 0.95), found.P95, what);
    }

    private static double Quantile(double[] sorted, double q)
    {
        double at = q * (sorted.Length - 1);
        int below = (int)Math.Floor(at);
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }

    private static void Near(double expected, double found, string what) =>
        Assert.True(Math.Abs(expected - found) <= Precision, $"{what}: {expected:R} plainly, {found:R} in the run");
}
